import { makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryRow } from "../../domain/report";
import { inLanguage } from "../../domain/shared/localText";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { statusNotes } from "../../messages/terms/terms";
import { reasonText } from "../../messages/terms/reasons";
import { SEVERITY_ICONS, useSeverityStyles } from "../audit/severityLook";
import { useMessages, usePane } from "../paneContext";
import { Badge } from "../shared/Badge";
import { IndicatorDetails } from "./IndicatorDetails";
import { RowRates } from "./RowRates";
import { StatusBadge } from "./StatusBadge";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "8px 4px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    rowGap: "2px",
    marginTop: "4px",
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  details: { paddingInlineStart: "20px" },
});

interface IndicatorRowProps {
  readonly row: SummaryRow;
  /** Limits of the statuses. */
  readonly scheduleLimits: readonly number[];
}

/** One indicator: status, completion and what is due at a glance, everything else when opened. */
export function IndicatorRow({ row, scheduleLimits }: IndicatorRowProps) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  const note = useMessages(statusNotes);
  const styles = useStyles();
  const tints = useSeverityStyles();
  const { indicator, completion, hasOpenErrors } = row;
  const reason = completion.statusReason ?? completion.completion.reason;
  return (
    <li className={styles.row}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.name}>
            {indicator.number && `${indicator.number} `}
            {inLanguage(indicator.name, language)}
          </span>
          <div className={styles.figures}>
            <StatusBadge status={completion.status} />
            {hasOpenErrors && (
              <Badge icon={SEVERITY_ICONS.error} tint={tints.error}>
                {say("openErrorsMark")}
              </Badge>
            )}
            <RowRates completion={completion} />
            {completion.agreesWithPublished === false && (
              <span className={styles.quiet}>
                {say("published")} {indicator.publishedCompletion} · {say("publishedDiffers")}
              </span>
            )}
            {reason && <span className={styles.quiet}>{reasonText(reason, language)}</span>}
            {completion.statusByPrecision && <span className={styles.quiet}>{note("byPrecision")}</span>}
          </div>
        </summary>
        <div className={styles.details}>
          <IndicatorDetails row={row} scheduleLimits={scheduleLimits} />
        </div>
      </details>
    </li>
  );
}
