import type { RuleItems } from "../../engine/types";
import type { Point } from "./history";
import { numberIn } from "./references";

/** Years of a flow that hold the target of the whole plan. */
export function wholeTargetsOf(
  { indicator, context }: RuleItems["indicator"],
  points: readonly Point[],
): readonly Point[] {
  const { kind, targetBasis, targetValue } = indicator;
  const { firstYear, lastYear } = context.plan.period;
  if (kind !== "flow" || targetBasis !== "cumulative" || firstYear === lastYear) return [];
  const target = numberIn(targetValue);
  return target === null ? [] : points.filter(({ value }) => value === target);
}
