import type { PublishedValue } from "../../../notation/types";
import { planYears } from "../../../plan/period";
import type { Indicator, Plan } from "../../../plan/types";

/** The number of a published value; the low end of a range. Null for words, blanks and zero. */
function numberIn(value: PublishedValue): number | null {
  const figure = value.form === "number" ? value.value : value.form === "range" ? value.low : 0;
  return figure > 0 ? figure : null;
}

/** The target as one year's figure: a sum over the plan is shared out evenly. */
export function yearlyTargetLevel({ targetValue, targetBasis }: Indicator, plan: Plan): number | null {
  const target = numberIn(targetValue);
  return target !== null && targetBasis === "cumulative" ? target / planYears(plan.period).length : target;
}

/** Published figures that one year's figure of the row can be held against, baseline first. */
export function publishedReferences(indicator: Indicator, plan: Plan): readonly number[] {
  const levels = [numberIn(indicator.baselineValue), yearlyTargetLevel(indicator, plan)];
  return levels.filter((level) => level !== null);
}
