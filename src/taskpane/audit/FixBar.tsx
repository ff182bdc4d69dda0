import { Button } from "@fluentui/react-components";
import type { FixReport } from "../../app/types";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import type { FixingOutcome } from "../hooks/useFixing";
import { useMessages } from "../paneContext";
import { Notice } from "../shared/Notice";

interface FixBarProps {
  readonly outcome: FixingOutcome | null;
  readonly busy: boolean;
  readonly onUndo: (report: FixReport) => void;
}

/** How many cells were changed, what was left alone, and the way back. */
export function FixBar({ outcome, busy, onUndo }: FixBarProps) {
  const say = useMessages(ledgerMessages);
  if (!outcome) {
    return null;
  }
  const { report, isUndo } = outcome;
  const { changed, skipped } = report;
  const undo = !isUndo && changed.length > 0 && (
    <Button disabledFocusable={busy} onClick={() => onUndo(report)}>
      {say("undo")}
    </Button>
  );
  return (
    <Notice
      intent={skipped.length > 0 ? "warning" : "success"}
      title={say(isUndo ? "undone" : "applied", { count: changed.length })}
      actions={undo || undefined}
    >
      {skipped.length > 0 && say("skipped", { count: skipped.length })}
    </Notice>
  );
}
