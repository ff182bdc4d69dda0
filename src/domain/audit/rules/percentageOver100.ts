import { isShare } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** A share of a whole cannot pass 100 %. */
export const percentageOver100 = auditRule({
  id: "percentage-over-100",
  severity: "error",
  scope: "cell",
  source: "data review practice: range of shares",
  appliesTo: ({ indicator, period }) => isShare(indicator) && period !== "total",
  check: ({ indicator, period, cell, context }) => {
    const reading = context.readings[indicator.id]?.[period];
    if (reading?.state !== "number" || reading.value <= 100) return failingWith(null);
    return failingWith({ params: { value: reading.value }, value: cell.raw, expected: 100 });
  },
});
