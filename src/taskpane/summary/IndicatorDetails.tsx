import { Fragment } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryRow } from "../../domain/report";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { useMessages, usePane } from "../paneContext";
import { detailLines } from "./detailLines";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, max-content) 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    padding: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface IndicatorDetailsProps {
  readonly row: SummaryRow;
  /** Limits of the statuses. */
  readonly scheduleLimits: readonly number[];
}

/** Every figure of one indicator with how it was made. */
export function IndicatorDetails({ row, scheduleLimits }: IndicatorDetailsProps) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {detailLines(row, language, scheduleLimits).map(({ term, value, note }) => (
        <Fragment key={term}>
          <dt className={styles.term}>{say(term)}</dt>
          <dd className={styles.value}>
            {value}
            {note && <span className={styles.note}>{` · ${note}`}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
