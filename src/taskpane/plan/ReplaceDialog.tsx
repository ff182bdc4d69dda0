import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { planScreenMessages } from "../../messages/panePlan";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  sheets: { margin: 0, paddingInlineStart: "20px", fontWeight: tokens.fontWeightSemibold },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface ReplaceDialogProps {
  /** Sheets that will be rebuilt. */
  readonly sheets: readonly string[];
  readonly onCancel: () => void;
  readonly onReplace: () => void;
}

/** Asks before a plan is replaced. Cancel comes first, has the focus and answers Enter and Escape. */
export default function ReplaceDialog({ sheets, onCancel, onReplace }: ReplaceDialogProps) {
  const say = useMessages(planScreenMessages);
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say("replaceTitle")}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={screen.text}>{say("replaceSheets")}</p>
            <ul className={styles.sheets}>
              {sheets.map((sheet) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
            <p className={screen.text}>{say("replaceLoss")}</p>
            <p className={screen.quiet}>{say("replaceOthers")}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>
              {say("cancel")}
            </Button>
            <Button onClick={onReplace}>{say("replace")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
