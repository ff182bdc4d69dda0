import type { Status } from "../../domain/completion";
import { statusMessages } from "../../messages/terms/statuses";
import { useMessages } from "../paneContext";
import { Badge } from "../shared/Badge";
import { STATUS_ICONS, useStatusStyles } from "./statusLook";

interface StatusBadgeProps {
  readonly status: Status;
  readonly count?: number;
}

/** A status as icon, word and tint, optionally with a count. */
export function StatusBadge({ status, count }: StatusBadgeProps) {
  const say = useMessages(statusMessages);
  const tints = useStatusStyles();
  return (
    <Badge icon={STATUS_ICONS[status]} tint={tints[status]}>
      {say(status)}
      {count !== undefined && ` ${count}`}
    </Badge>
  );
}
