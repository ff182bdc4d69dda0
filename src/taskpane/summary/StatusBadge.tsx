import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/completion";
import { statusMessages } from "../../messages/statuses";
import { useMessages } from "../paneContext";
import { STATUS_ICONS, useStatusStyles } from "./statusLook";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
  },
});

interface StatusBadgeProps {
  readonly status: Status;
  readonly count?: number;
}

/** A status as icon, word and tint, optionally with a count. */
export function StatusBadge({ status, count }: StatusBadgeProps) {
  const say = useMessages(statusMessages);
  const styles = useStyles();
  const tints = useStatusStyles();
  const Icon = STATUS_ICONS[status];
  return (
    <span className={mergeClasses(styles.badge, tints[status])}>
      <Icon />
      {say(status)}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
