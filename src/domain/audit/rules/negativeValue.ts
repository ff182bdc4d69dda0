import { isGrowth, isNumeric } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** Counts, levels and shares cannot be below zero; growth rates can. */
export const negativeValue = auditRule({
  id: "negative-value",
  severity: "error",
  scope: "cell",
  source: "data review practice: range of counts and shares",
  appliesTo: ({ indicator }) => isNumeric(indicator),
  check: ({ indicator, period, cell, context }) => {
    const reading = context.readings[indicator.id]?.[period];
    if (reading?.state !== "number" || reading.value >= 0 || isGrowth(indicator)) return failingWith(null);
    return failingWith({ params: { value: reading.value }, value: cell.raw, expected: 0 });
  },
});
