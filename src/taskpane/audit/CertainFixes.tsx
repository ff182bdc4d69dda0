import { Button } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { changeTexts, placeText } from "./findingLines";

/** Changes that are listed; more make a narrow pane long, and each stands beside its finding too. */
const LISTED = 20;
/** More lines than this push the findings off the screen: the list is folded. */
const SHOWN = 5;

interface CertainFixesProps {
  /** Findings with a fix that can mean nothing else. */
  readonly findings: readonly LocatedFinding[];
  readonly busy: boolean;
  readonly onApply: (findings: readonly LocatedFinding[]) => void;
}

/** The cells that would be changed, before → after, and the button that changes all of them. */
export function CertainFixes({ findings, busy, onApply }: CertainFixesProps) {
  const { language } = usePane();
  const say = useMessages(ledgerMessages);
  const styles = useScreenStyles();
  if (findings.length === 0) {
    return null;
  }
  const lines = findings.slice(0, LISTED).flatMap((finding) => {
    const change = changeTexts(finding, language);
    return change
      ? [{ key: finding.key, text: say("changeAt", { ...change, place: placeText(finding, language) }) }]
      : [];
  });
  return (
    <div className={styles.section}>
      <details className={styles.quiet} open={findings.length <= SHOWN}>
        <summary className={styles.summary}>{say("certainList", { count: findings.length })}</summary>
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
          {findings.length > LISTED && <li>{say("certainMore", { count: findings.length - LISTED })}</li>}
        </ul>
      </details>
      <Button disabledFocusable={busy} onClick={() => onApply(findings)}>
        {say("applyAll", { count: findings.length })}
      </Button>
    </div>
  );
}
