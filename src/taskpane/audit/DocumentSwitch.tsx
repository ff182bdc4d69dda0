import { Switch } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";

interface DocumentSwitchProps {
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** Shows or hides what is wrong with the published document itself; nothing where it is in order. */
export function DocumentSwitch({ count, checked, onToggle }: DocumentSwitchProps) {
  const say = useMessages(auditScreenMessages);
  return count === 0 ? null : <Switch checked={checked} onChange={onToggle} label={say("documentSwitch", { count })} />;
}
