import { makeStyles, tokens } from "@fluentui/react-components";
import { TARGET_LIMITS, type Figure, type IndicatorCompletion } from "../../domain/completion";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { useMessages, usePane } from "../paneContext";
import { percentText, pointsText } from "./figures";

const useStyles = makeStyles({
  // The rates stay together below the badge where the words are long; each stays with its word.
  rates: {
    display: "inline-flex",
    flexWrap: "wrap",
    columnGap: "10px",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RowRatesProps {
  readonly completion: Pick<IndicatorCompletion, "completion" | "dueRate" | "leadPp">;
}

/** Completion, what is due, and how far apart they are. */
export function RowRates({ completion: { completion, dueRate, leadPp } }: RowRatesProps) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  const styles = useStyles();
  const rate = ({ value }: Figure): string => (value === null ? "—" : percentText(value, language, TARGET_LIMITS));
  const rates = [
    ["completion", rate(completion)],
    ["dueRate", rate(dueRate)],
    ["leadPp", leadPp.value === null ? "—" : pointsText(leadPp.value, language)],
  ] as const;
  return (
    <span className={styles.rates}>
      {rates.map(([term, text]) => (
        <span key={term}>
          <span className={styles.quiet}>{say(term)} </span>
          {text}
        </span>
      ))}
    </span>
  );
}
