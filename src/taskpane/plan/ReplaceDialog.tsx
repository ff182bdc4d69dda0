import { makeStyles, tokens } from "@fluentui/react-components";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages } from "../paneContext";
import { ConfirmDialog } from "../shared/ConfirmDialog";
import { useScreenStyles } from "../shared/useScreenStyles";

const useStyles = makeStyles({
  sheets: { margin: 0, paddingInlineStart: "20px", fontWeight: tokens.fontWeightSemibold },
});

interface ReplaceDialogProps {
  /** Sheets that will be rebuilt. */
  readonly sheets: readonly string[];
  readonly onCancel: () => void;
  readonly onReplace: () => void;
}

/** Asks before a plan is replaced. */
export default function ReplaceDialog({ sheets, onCancel, onReplace }: ReplaceDialogProps) {
  const say = useMessages(planScreenMessages);
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <ConfirmDialog
      title={say("replaceTitle")}
      confirm={say("replace")}
      cancel={say("cancel")}
      onConfirm={onReplace}
      onCancel={onCancel}
    >
      <p className={screen.text}>{say("replaceSheets")}</p>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <p className={screen.text}>{say("replaceLoss")}</p>
      <p className={screen.quiet}>{say("replaceOthers")}</p>
    </ConfirmDialog>
  );
}
