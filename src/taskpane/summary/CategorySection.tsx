import { scheduleLimits, TARGET_LIMITS } from "../../domain/completion";
import type { StatusThresholds } from "../../domain/plan";
import type { CategoryCounts, SummaryRow } from "../../domain/report";
import { inLanguage } from "../../domain/shared/localText";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { percentText } from "./figures";
import { IndicatorRow } from "./IndicatorRow";

interface CategorySectionProps {
  readonly counts: CategoryCounts;
  readonly rows: readonly SummaryRow[];
  readonly thresholds: StatusThresholds;
  /** A plan without categories needs no heading. */
  readonly headed: boolean;
}

/** The indicators of one category. */
export function CategorySection({ counts, rows, thresholds, headed }: CategorySectionProps) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  const styles = useScreenStyles();
  return (
    <section>
      {headed && (
        <h4 className={styles.subheading}>
          {counts.category ? inLanguage(counts.category, language) : say("noCategory")}
        </h4>
      )}
      {counts.meanCompletion !== null && (
        <p className={styles.quiet}>
          {say("categoryMean", {
            mean: percentText(counts.meanCompletion, language, TARGET_LIMITS),
            averaged: counts.averaged,
          })}
        </p>
      )}
      <ul className={styles.plainList}>
        {rows.map((row) => (
          <IndicatorRow key={row.indicator.id} row={row} scheduleLimits={scheduleLimits(thresholds)} />
        ))}
      </ul>
    </section>
  );
}
