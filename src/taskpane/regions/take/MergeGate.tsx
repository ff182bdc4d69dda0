import type { Consolidation } from "../../../domain/consolidation/types";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages } from "../../paneContext";
import { ConfirmDialog } from "../../shared/ConfirmDialog";
import { GateLines } from "./GateLines";

interface MergeGateProps {
  readonly merged: Consolidation;
  readonly onCancel: () => void;
  readonly onMerge: () => void;
}

/** Says what a merge counts and leaves out, and asks, before anything is written. */
export default function MergeGate({ merged, onCancel, onMerge }: MergeGateProps) {
  const say = useMessages(takeMessages);
  const sayRegions = useMessages(regionScreenMessages);
  return (
    <ConfirmDialog
      title={say("gateTitle")}
      confirm={say("gateMerge")}
      cancel={sayRegions("cancel")}
      onConfirm={onMerge}
      onCancel={onCancel}
    >
      <GateLines merged={merged} />
    </ConfirmDialog>
  );
}
