import { makeStyles, tokens } from "@fluentui/react-components";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages } from "../../paneContext";
import { ConfirmDialog } from "../../shared/ConfirmDialog";
import { useScreenStyles } from "../../shared/useScreenStyles";

const useStyles = makeStyles({
  sheets: {
    margin: 0,
    paddingInlineStart: "20px",
    fontWeight: tokens.fontWeightSemibold,
    maxHeight: "40vh",
    overflowY: "auto",
  },
});

interface ReplaceMergedProps {
  /** Sheets that will be rewritten. */
  readonly sheets: readonly string[];
  /** True where the workbook holds the plan that is merged, so that its own figures stay. */
  readonly isSamePlan: boolean;
  readonly onCancel: () => void;
  readonly onReplace: () => void;
}

/** Asks before the sheets of a plan are rewritten with a merge. */
export default function ReplaceMerged({ sheets, isSamePlan, onCancel, onReplace }: ReplaceMergedProps) {
  const say = useMessages(takeMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useStyles();
  const layout = useScreenStyles();
  return (
    <ConfirmDialog
      title={say("replaceTitle")}
      confirm={say("replace")}
      cancel={sayRegions("cancel")}
      onConfirm={onReplace}
      onCancel={onCancel}
    >
      <p className={layout.text}>{say("replaceSheets")}</p>
      <ul className={styles.sheets} tabIndex={sheets.length > 8 ? 0 : undefined}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <p className={layout.text}>{say(isSamePlan ? "replaceSame" : "replaceOther")}</p>
    </ConfirmDialog>
  );
}
