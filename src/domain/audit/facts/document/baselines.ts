import type { PublishedNumber } from "../../../notation";
import { divide } from "../../../shared/decimal";
import { inMagnitudeOf } from "./compareFigures";
import type { RowPair } from "./previous";
import { numberOf } from "./quotes";
import { yearsOf } from "./targets";

/** The base year's level as two plans print it. */
export interface LevelPair {
  readonly baseline: PublishedNumber;
  readonly result: PublishedNumber;
}

/** Both levels of a row; null for flows, whose baseline is one year and whose outcome is five. */
export function levelPair({ row, before }: RowPair): LevelPair | null {
  const [baseline, result] = [numberOf(row, "baseline"), numberOf(before, "result")];
  return row.kind !== "flow" && baseline && result ? { baseline, result } : null;
}

/** A flow's outcome of the plan before as a year's share, where the baseline is a year's share of the old target instead. */
export function plannedYearInsteadOf(pair: RowPair): number | null {
  const { row, before, previousPlan } = pair;
  const [baseline, result, target] = [
    numberOf(row, "baseline"),
    numberOf(before, "result"),
    numberOf(before, "target"),
  ];
  if (row.kind !== "flow" || before.targetBasis !== "cumulative" || !baseline || !result || !target) return null;
  const share = (value: number) => divide(inMagnitudeOf(value, before.unit, row.unit), yearsOf(previousPlan.period));
  return baseline.value === share(target.value) && baseline.value !== share(result.value) ? share(result.value) : null;
}

/** True where the baseline is the target of the plan before and not its outcome. */
export function hasPreviousTarget(pair: RowPair): boolean {
  const levels = levelPair(pair);
  const target = numberOf(pair.before, "target");
  if (!levels || !target) return false;
  const { baseline, result } = levels;
  const inUnit = (value: number) => inMagnitudeOf(value, pair.before.unit, pair.row.unit);
  const isTarget = baseline.value === inUnit(target.value);
  return isTarget && baseline.value !== inUnit(result.value);
}
