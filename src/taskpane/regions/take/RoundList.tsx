import { useState } from "react";
import type { RoundDifference } from "../../../domain/consolidation";
import type { Plan } from "../../../domain/plan/types";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { pageOf } from "../../audit/auditView";
import { Pager } from "../../audit/Pager";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { RoundItem } from "./RoundItem";

/** Submissions on one page. */
const PAGE = 20;

interface RoundListProps {
  readonly plan: Plan;
  readonly rounds: readonly RoundDifference[];
}

/** What later submissions changed against earlier ones. */
export function RoundList({ plan, rounds }: RoundListProps) {
  const say = useMessages(takeMessages);
  const styles = useScreenStyles();
  const [index, setIndex] = useState(0);
  if (rounds.length === 0) return null;
  const page = pageOf(rounds, index, PAGE);
  return (
    <details open>
      <summary className={styles.summary}>{say("rounds", { count: rounds.length })}</summary>
      <ul className={styles.plainList}>
        {page.items.map((round, at) => (
          <RoundItem key={`${page.first + at}`} plan={plan} round={round} />
        ))}
      </ul>
      <Pager page={page} count={rounds.length} onPage={setIndex} />
    </details>
  );
}
