import { Button } from "@fluentui/react-components";
import type { IndicatorCard } from "../../app/types";
import type { CellPlace } from "../../app/ports";
import { scheduleLimits } from "../../domain/completion";
import type { StatusThresholds } from "../../domain/plan";
import { inLanguage } from "../../domain/shared/localText";
import { cardMessages } from "../../messages/pane/paneCard";
import { reasonText } from "../../messages/terms/reasons";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { IndicatorDetails } from "../summary/IndicatorDetails";
import { RowRates } from "../summary/RowRates";
import { StatusBadge } from "../summary/StatusBadge";
import { CardFindings } from "./CardFindings";
import { CourseChart } from "./CourseChart";

interface RowCardProps {
  readonly card: IndicatorCard;
  readonly thresholds: StatusThresholds;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onAudit: () => void;
}

/** Everything about one row: status and rates, its course, its findings, every figure with how it was made, its remark. */
export default function RowCard({ card, thresholds, onGoTo, onAudit }: RowCardProps) {
  const { language } = usePane();
  const say = useMessages(cardMessages);
  const styles = useScreenStyles();
  const { row, course, findings, remark, cell } = card;
  const { indicator, completion } = row;
  const reason = completion.statusReason ?? completion.completion.reason;
  return (
    <>
      <h3 className={styles.subheading}>
        {indicator.number && `${indicator.number} `}
        {inLanguage(indicator.name, language)}
      </h3>
      <div className={styles.row}>
        <StatusBadge status={completion.status} />
        <RowRates completion={completion} />
      </div>
      {reason && <p className={styles.quiet}>{reasonText(reason, language)}</p>}
      <CourseChart course={course} />
      <CardFindings findings={findings} onGoTo={onGoTo} onAudit={onAudit} />
      <details open>
        <summary className={styles.summary}>{say("figures")}</summary>
        <IndicatorDetails row={row} scheduleLimits={scheduleLimits(thresholds)} />
      </details>
      {remark !== null && <p className={styles.quiet}>{say("remark", { text: remark })}</p>}
      {cell ? (
        <div className={styles.row}>
          <Button size="small" onClick={() => onGoTo(cell)}>
            {say("goToRow")}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{say("gone")}</p>
      )}
    </>
  );
}
