import { makeStyles, tokens } from "@fluentui/react-components";
import { isPlainMerge } from "../../../domain/consolidation/isPlainMerge";
import type { Consolidation } from "../../../domain/consolidation/types";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages } from "../../paneContext";
import { ConfirmDialog } from "../../shared/ConfirmDialog";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { GateLines } from "./GateLines";

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
  readonly merged: Consolidation;
  /** True where the workbook holds the plan that is merged, so that its own figures stay. */
  readonly isSamePlan: boolean;
  readonly onCancel: () => void;
  readonly onReplace: () => void;
}

/** Says what a merge counts and leaves out, and asks before the sheets of a plan are rewritten with it. */
export default function ReplaceMerged({ sheets, merged, isSamePlan, onCancel, onReplace }: ReplaceMergedProps) {
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
      {!isPlainMerge(merged) && <GateLines merged={merged} />}
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
