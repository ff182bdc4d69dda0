import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange, RoundDifference, SubmissionBrief } from "../../../domain/consolidation";
import type { Plan } from "../../../domain/plan/types";
import { periodText } from "../../../messages/rules/findings";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { FindingLines } from "./FindingLines";
import { rowName } from "./rowName";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  region: { fontWeight: tokens.fontWeightSemibold },
  body: { padding: "4px 0 4px 16px", display: "flex", flexDirection: "column", gap: "4px" },
});

interface RoundItemProps {
  readonly plan: Plan;
  readonly round: RoundDifference;
}

/** One submission against the one before: cells, findings mended, findings made. */
export function RoundItem({ plan, round }: RoundItemProps) {
  const { language } = usePane();
  const say = useMessages(takeMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const { region, before, after, changes, fixed, made, isComplete } = round;
  const figure = (raw: CellChange["before"]): string => (raw === null || raw === "" ? say("blank") : String(raw));
  const when = ({ date, round: sent, returns }: SubmissionBrief): string =>
    say("roundDate", { date: date || say("noDate"), round: sent, returns });
  return (
    <li className={styles.item}>
      <details>
        <summary className={layout.summary}>
          <span className={styles.region}>{say("roundOf", { region, before: when(before), after: when(after) })}</span>
          <div className={layout.quiet}>
            {say("roundCounts", { changes: changes.length, fixed: fixed.length, made: made.length })}
          </div>
        </summary>
        <div className={styles.body}>
          <p className={layout.quiet}>{`${before.file} → ${after.file}`}</p>
          <ul className={layout.plainList}>
            {changes.map((change) => (
              <li key={`${change.breakdownId} ${change.period}`} className={layout.quiet}>
                {say("change", {
                  name: rowName(plan, change.breakdownId, language),
                  period: periodText(change.period, language),
                  before: figure(change.before),
                  after: figure(change.after),
                  cell: `${change.source.sheet}!${change.source.address}`,
                })}
              </li>
            ))}
          </ul>
          {fixed.length > 0 && <strong>{say("fixed")}</strong>}
          <FindingLines plan={plan} findings={fixed} />
          {made.length > 0 && <strong>{say("made")}</strong>}
          <FindingLines plan={plan} findings={made} />
          {!isComplete && <p className={layout.quiet}>{say("notAll")}</p>}
        </div>
      </details>
    </li>
  );
}
