import type { AuditReport, FixedFinding } from "../../app/types";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { periodText } from "../../messages/rules/findings";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { ruleName } from "../../messages/rules/rules";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

/** Fixed findings that are listed; more make a narrow pane long and say no more. */
const LISTED = 50;

function fixedText({ rule, period, value, indicator }: FixedFinding, language: Language): string {
  const name = indicator && [indicator.number, inLanguage(indicator.name, language)].filter(Boolean).join(" ");
  const parts = [name, period === null ? null : periodText(period, language), value, ruleName(rule, language)];
  return parts.filter(Boolean).join(" · ");
}

/** The counts of an audit, and what changed since the one before; the fixed ones by name. */
export function AuditOutcome({ report }: { readonly report: AuditReport }) {
  const { language } = usePane();
  const say = useMessages(ledgerMessages);
  const styles = useScreenStyles();
  const { counts, difference } = report;
  const { error: errors, warning: warnings, explained, expired } = counts;
  const fixed = difference?.fixed ?? [];
  return (
    <>
      <p className={styles.quiet}>{say("counts", { errors, warnings, explained, expired })}</p>
      {difference && (
        <p className={styles.quiet}>
          {say("difference", { added: difference.new, still: difference.still, fixed: fixed.length })}
        </p>
      )}
      {fixed.length > 0 && (
        <details className={styles.quiet}>
          <summary>{say("fixedList")}</summary>
          <ul>
            {fixed.slice(0, LISTED).map((each, index) => (
              <li key={index}>{fixedText(each, language)}</li>
            ))}
            {fixed.length > LISTED && <li>{say("fixedMore", { count: fixed.length - LISTED })}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
