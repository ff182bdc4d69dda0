import { Button } from "@fluentui/react-components";
import type { Arrival, CellPlace } from "../../app/ports";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import type { ActionState } from "../hooks/actionState";
import { useMessages } from "../paneContext";
import { Notice } from "../shared/Notice";

interface HiddenCellProps {
  readonly going: ActionState<Arrival>;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
}

/** Where the cell that was gone to cannot be seen: why, and a button that shows it. */
export function HiddenCell({ going, busy, onShow }: HiddenCellProps) {
  const say = useMessages(auditScreenMessages);
  if (going.state !== "done" || !going.value.isHidden) return null;
  const { place } = going.value;
  return (
    <Notice
      intent="warning"
      title={say("cellHidden", { sheet: place.sheet, address: place.address ?? "" })}
      actions={
        <Button disabledFocusable={busy} onClick={() => onShow(place)}>
          {say("showCell")}
        </Button>
      }
    >
      {say("cellHiddenNext")}
    </Notice>
  );
}
