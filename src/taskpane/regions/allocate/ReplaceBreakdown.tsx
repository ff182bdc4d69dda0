import type { ReplacedBreakdown } from "../../../app/types";
import { inLanguage } from "../../../domain/shared/localText";
import { listed } from "../../../messages/format";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages, usePane } from "../../paneContext";
import { ConfirmDialog } from "../../shared/ConfirmDialog";
import { useScreenStyles } from "../../shared/useScreenStyles";

interface ReplaceBreakdownProps {
  readonly existing: ReplacedBreakdown;
  readonly onCancel: () => void;
  readonly onReplace: () => void;
}

/** Asks before the targets of a break-down are replaced. */
export default function ReplaceBreakdown({ existing, onCancel, onReplace }: ReplaceBreakdownProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useScreenStyles();
  const { number, title, reportedRegions } = existing;
  return (
    <ConfirmDialog
      title={say("replaceTitle")}
      confirm={say("replace")}
      cancel={sayRegions("cancel")}
      onConfirm={onReplace}
      onCancel={onCancel}
    >
      <p className={styles.text}>{say("replaceWhat", { number, title: inLanguage(title, language) })}</p>
      {reportedRegions.length > 0 && (
        <>
          <p className={styles.text}>{say("replaceGone")}</p>
          <p className={styles.text}>
            <strong>{listed(reportedRegions, language)}</strong>
          </p>
        </>
      )}
      <p className={styles.quiet}>{say("replaceKept")}</p>
    </ConfirmDialog>
  );
}
