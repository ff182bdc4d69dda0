import type { PublishedValue } from "../../../notation/types";
import type { Indicator } from "../../../plan/types";

/** A reference this small leaves fractions plausible. */
const SMALLEST_REFERENCE = 1.5;
/** Times 100, a slipped figure comes this close to the target or baseline (a factor either way). */
const NEARNESS = 3;

function references({ baselineValue, targetValue }: Indicator): readonly number[] {
  const numberIn = (value: PublishedValue): readonly number[] => {
    if (value.form === "number") return [value.value];
    return value.form === "range" ? [value.low] : [];
  };
  return [...numberIn(baselineValue), ...numberIn(targetValue)];
}

/** True for 0.95 in a row of percentages around 95; an unemployment rate of 0.9 against 4 is no slip. */
export function isFractionSlip(value: number, indicator: Indicator): boolean {
  if (value <= 0 || value > 1) return false;
  return references(indicator)
    .filter((reference) => reference > SMALLEST_REFERENCE)
    .some((reference) => value * 100 >= reference / NEARNESS && value * 100 <= reference * NEARNESS);
}
