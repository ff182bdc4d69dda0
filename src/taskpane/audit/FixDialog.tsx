import { makeStyles } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages, usePane } from "../paneContext";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import { useScreenStyles } from "../shared/useScreenStyles";
import { changeTexts, placeText } from "./findingLines";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", maxHeight: "50vh", overflowY: "auto", overflowWrap: "anywhere" },
});

interface FixDialogProps {
  readonly findings: readonly LocatedFinding[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Every cell that would be changed, before → after, and the question whether to do it. */
export default function FixDialog({ findings, onApply, onCancel }: FixDialogProps) {
  const { language } = usePane();
  const say = useMessages(ledgerMessages);
  const styles = useStyles();
  const layout = useScreenStyles();
  return (
    <ConfirmDialog
      title={say("certainTitle", { count: findings.length })}
      confirm={say("applyThese", { count: findings.length })}
      cancel={say("cancel")}
      onConfirm={onApply}
      onCancel={onCancel}
    >
      <p className={layout.quiet}>{say("certainHint")}</p>
      <ul className={styles.list} tabIndex={0} aria-label={say("certainList")}>
        {findings.map((finding) => {
          const change = changeTexts(finding, language);
          return (
            change && <li key={finding.key}>{say("changeAt", { ...change, place: placeText(finding, language) })}</li>
          );
        })}
      </ul>
    </ConfirmDialog>
  );
}
