import type { PublishedValue } from "../../../notation/types";
import { planYears } from "../../../plan/period";
import type { Indicator, Plan } from "../../../plan/types";

/** The number of a published value; the low end of a range. Null for words, blanks and zero. */
export function numberIn(value: PublishedValue): number | null {
  const figure = value.form === "number" ? value.value : value.form === "range" ? value.low : 0;
  return figure > 0 ? figure : null;
}

/** True where target or baseline say that they count in a new statistical scope (新口径). */
function isInNewScope({ target, baseline }: Indicator): boolean {
  return `${target ?? ""}${baseline ?? ""}`.includes("口径");
}

/** The baseline as a figure that the row's years go on from; null for a bound, words, or another scope. */
export function baselineLevel(indicator: Indicator): number | null {
  const { baselineValue } = indicator;
  if (baselineValue.form !== "number" || baselineValue.comparator !== "=" || isInNewScope(indicator)) return null;
  return numberIn(baselineValue);
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
