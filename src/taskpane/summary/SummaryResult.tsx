import type { SummaryReport } from "../../app/types";
import { NONE } from "../../domain/report";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { AttributeCounts } from "./AttributeCounts";
import { CategorySection } from "./CategorySection";
import { shortPercentText } from "./figures";
import { StatusBar } from "./StatusBar";

/** A finished summary: counts, thresholds, and every indicator by category. */
export function SummaryResult({ summary }: Pick<SummaryReport, "summary">) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  const styles = useScreenStyles();
  const { counts, thresholds, rows } = summary;
  const categories = Object.entries(counts.byCategory);
  const share = (fraction: number): string => shortPercentText(fraction, language);
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.subheading}>{say("byStatus")}</h3>
        <StatusBar counts={counts.byStatus} />
        <p className={styles.quiet}>
          {say("thresholds", {
            ahead: share(thresholds.ahead),
            onTrack: share(thresholds.onTrack),
            near: share(thresholds.near),
          })}
        </p>
        <p className={styles.quiet}>{say("precision")}</p>
      </section>
      <section className={styles.section}>
        <h3 className={styles.subheading}>{say("byAttribute")}</h3>
        <AttributeCounts counts={counts.byAttribute} />
      </section>
      <section className={styles.section}>
        <h3 className={styles.subheading}>{say("byIndicator")}</h3>
        {categories.map(([key, group]) => (
          <CategorySection
            key={key}
            counts={group}
            thresholds={thresholds}
            headed={categories.length > 1 || group.category !== null}
            rows={rows.filter(({ indicator }) => (indicator.category?.zh ?? NONE) === key)}
          />
        ))}
      </section>
    </>
  );
}
