import { Field, Input, makeStyles } from "@fluentui/react-components";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(76px, 1fr))", gap: "8px", marginTop: "8px" },
  input: { minWidth: 0, width: "100%" },
});

interface YearWeightsProps {
  readonly years: readonly number[];
  /** By year, as typed. */
  readonly weights: Readonly<Record<string, string>>;
  readonly onWeights: (weights: Readonly<Record<string, string>>) => void;
}

/** What part of the whole each year takes; out of the way until somebody opens it. */
export function YearWeights({ years, weights, onWeights }: YearWeightsProps) {
  const say = useMessages(allocateMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  return (
    <details>
      <summary className={layout.summary}>{say("years")}</summary>
      <p className={layout.quiet}>{say("yearsHint")}</p>
      <div className={styles.years}>
        {years.map((year) => (
          <Field key={year} label={String(year)} size="small">
            <Input
              className={styles.input}
              input={{ inputMode: "decimal", "aria-label": say("yearWeight", { year: String(year) }) }}
              value={weights[String(year)] ?? ""}
              onChange={(_, { value }) => onWeights({ ...weights, [String(year)]: value })}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
