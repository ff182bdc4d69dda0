import type { PublishedNumber } from "../../notation";
import { inMagnitudeOf } from "./compareFigures";
import type { RowPair } from "./previous";
import { numberOf } from "./quotes";

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
