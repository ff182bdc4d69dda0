import { useState } from "react";
import type { PublishedComparison } from "../../../domain/allocation";
import { listed } from "../../../messages/format";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { pageOf } from "../../audit/auditView";
import { Pager } from "../../audit/Pager";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { printedFigure } from "./printedFigure";

/** Differences on one page. */
const PAGE = 30;

interface PublishedDifferencesProps {
  readonly comparison: PublishedComparison;
  readonly decimals: number;
}

/** How the table differs from the one that the document prints. */
export function PublishedDifferences({ comparison, decimals }: PublishedDifferencesProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const styles = useScreenStyles();
  const [index, setIndex] = useState(0);
  const { compared, differences, onlyOurs, onlyPublished } = comparison;
  const page = pageOf(differences, index, PAGE);
  const print = (value: number): string => printedFigure(value, decimals, language);
  return (
    <>
      {differences.length === 0 ? (
        <p className={styles.text}>{say("same", { count: compared })}</p>
      ) : (
        <details>
          <summary className={styles.summary}>
            {say("different", { count: compared, different: differences.length })}
          </summary>
          <ul className={styles.plainList}>
            {page.items.map(({ region, year, ours, published, difference }) => (
              <li key={`${region} ${year}`} className={styles.quiet}>
                {say("difference", {
                  region,
                  year: String(year),
                  ours: print(ours),
                  published: print(published),
                  difference: `${difference > 0 ? "+" : ""}${print(difference)}`,
                })}
              </li>
            ))}
          </ul>
          <Pager page={page} count={differences.length} onPage={setIndex} />
        </details>
      )}
      {onlyOurs.length > 0 && (
        <p className={styles.quiet}>{say("onlyOurs", { regions: listed(onlyOurs, language) })}</p>
      )}
      {onlyPublished.length > 0 && (
        <p className={styles.quiet}>{say("onlyPublished", { regions: listed(onlyPublished, language) })}</p>
      )}
    </>
  );
}
