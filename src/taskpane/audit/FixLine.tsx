import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages, usePane } from "../paneContext";
import { changeTexts, placeText } from "./findingLines";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  change: { overflowWrap: "anywhere", minWidth: 0 },
});

interface FixLineProps {
  readonly finding: LocatedFinding;
  readonly busy: boolean;
  readonly onApply: (finding: LocatedFinding) => void;
}

/** What a fix would change, before → after, and the button that does it. Nothing for a finding without a fix. */
export function FixLine({ finding, busy, onApply }: FixLineProps) {
  const { language } = usePane();
  const say = useMessages(ledgerMessages);
  const styles = useStyles();
  const change = changeTexts(finding, language);
  if (!change) {
    return null;
  }
  return (
    <div className={styles.line}>
      <span className={styles.change}>{say("change", change)}</span>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={say("applyLabel", { ...change, place: placeText(finding, language) })}
        onClick={() => onApply(finding)}
      >
        {say("apply")}
      </Button>
    </div>
  );
}
