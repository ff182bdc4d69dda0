import type { AuditReport, FixedFinding } from "../../app/types";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { periodText } from "../../messages/rules/findings";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
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

/** How much was looked at, and what changed since the audit before; the fixed findings by name. */
export function AuditOutcome({ report }: { readonly report: AuditReport }) {
  const { language } = usePane();
  const say = useMessages(ledgerMessages);
  const sayAudit = useMessages(auditScreenMessages);
  const styles = useScreenStyles();
  const { difference, checked } = report;
  const fixed = difference?.fixed ?? [];
  const told = [
    difference && say("difference", { added: difference.new, still: difference.still, fixed: fixed.length }),
    sayAudit("checked", { count: checked }),
  ];
  const line = told.filter(Boolean).join(" · ");
  if (fixed.length === 0) return <p className={styles.quiet}>{line}</p>;
  return (
    <details className={styles.quiet}>
      <summary className={styles.summary}>{line}</summary>
      <ul aria-label={say("fixedList")}>
        {fixed.slice(0, LISTED).map((each, index) => (
          <li key={index}>{fixedText(each, language)}</li>
        ))}
        {fixed.length > LISTED && <li>{say("fixedMore", { count: fixed.length - LISTED })}</li>}
      </ul>
    </details>
  );
}
