import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STATUSES } from "../../domain/completion";
import type { StatusCounts } from "../../domain/report";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { statusMessages } from "../../messages/terms/statuses";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { StatusBadge } from "./StatusBadge";
import { useStatusStyles } from "./statusLook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "24px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexBasis: 0,
    minWidth: "16px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How many indicators have each status: a bar with its counts, and the legend in words. */
export function StatusBar({ counts }: { readonly counts: StatusCounts }) {
  const say = useMessages(summaryScreenMessages);
  const sayStatus = useMessages(statusMessages);
  const styles = useStyles();
  const tints = useStatusStyles();
  const screen = useScreenStyles();
  const present = STATUSES.filter((status) => counts[status] > 0);
  const parts = present.map((status) => say("statusCount", { status: sayStatus(status), count: counts[status] }));
  return (
    <>
      <div className={styles.bar} role="img" aria-label={say("barLabel", { parts: parts.join(", ") })}>
        {present.map((status) => (
          <span
            key={status}
            className={mergeClasses(styles.segment, tints[status])}
            style={{ flexGrow: counts[status] }}
          >
            {counts[status]}
          </span>
        ))}
      </div>
      <ul className={mergeClasses(screen.plainList, screen.row)} aria-label={say("byStatus")}>
        {present.map((status) => (
          <li key={status}>
            <StatusBadge status={status} count={counts[status]} />
          </li>
        ))}
      </ul>
    </>
  );
}
