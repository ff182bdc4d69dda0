import { makeStyles, tokens } from "@fluentui/react-components";
import type { RegionOutcome } from "../../../domain/consolidation";
import type { Plan } from "../../../domain/plan/types";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { regionStatusMessages } from "../../../messages/terms/regionStatuses";
import { listed } from "../../../messages/format";
import { useMessages, usePane } from "../../paneContext";
import { Badge } from "../../shared/Badge";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { REGION_ICONS, useRegionTints } from "./regionLook";
import { SubmissionDetails } from "./SubmissionDetails";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 4px" },
  head: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    maxWidth: "calc(100% - 20px)",
    verticalAlign: "top",
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  missing: { paddingInlineStart: "16px" },
});

interface RegionRowProps {
  readonly plan: Plan;
  readonly outcome: RegionOutcome;
}

/** One region: status, how much is filled, how many findings; its file and findings when opened. */
export function RegionRow({ plan, outcome }: RegionRowProps) {
  const { language } = usePane();
  const say = useMessages(takeMessages);
  const sayStatus = useMessages(regionStatusMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const tints = useRegionTints();
  const { region, status, submission, reported, expected, unusable } = outcome;
  const { error = 0, warning = 0, explained = 0 } = submission?.counts ?? {};
  const found = [
    ...(error > 0 ? [say("errors", { count: error })] : []),
    ...(warning > 0 ? [say("warnings", { count: warning })] : []),
    ...(explained > 0 ? [say("explained", { count: explained })] : []),
  ];
  const head = (
    <span className={styles.head}>
      <span className={styles.name}>{region}</span>
      <Badge icon={REGION_ICONS[status]} tint={tints[status]}>
        {sayStatus(status)}
      </Badge>
      {submission && (
        <span className={layout.quiet}>{[say("filled", { reported, expected }), ...found].join(" · ")}</span>
      )}
      {!submission && unusable.length > 0 && (
        <span className={layout.quiet}>{say("unusableFile", { files: listed(unusable, language) })}</span>
      )}
    </span>
  );
  return (
    <li className={styles.row}>
      {submission ? (
        <details>
          <summary className={layout.summary}>{head}</summary>
          <SubmissionDetails plan={plan} submission={submission} />
        </details>
      ) : (
        <div className={styles.missing}>{head}</div>
      )}
    </li>
  );
}
