import { compare, decimalPlaces, subtract, sum } from "../../shared/decimal";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** Largest gap that rounding each part to its printed decimals can leave. */
function roundingGap(parts: readonly number[]): number {
  const decimals = Math.max(...parts.map(decimalPlaces));
  return (parts.length / 2) * 10 ** -decimals;
}

/** Shares of a whole add up to 100. Rounded shares may miss it a little: then it is only a warning. */
export const compositionNot100 = auditRule({
  id: "composition-not-100",
  severity: "error",
  scope: "cell",
  source: "published tables: 13:41:46, 14∶42∶44 and 7: 26: 67 all add up to 100",
  appliesTo: ({ indicator: { targetValue } }) =>
    targetValue.form === "composition" && compare(sum(targetValue.parts), 100) === 0,
  check: ({ indicator, period, cell, context }) => {
    const reading = context.readings[indicator.id]?.[period];
    if (reading?.state !== "composition") return failingWith(null);
    const total = sum(reading.parts);
    if (compare(total, 100) === 0) return failingWith(null);
    const isRounding = Math.abs(subtract(total, 100)) <= roundingGap(reading.parts);
    return failingWith({
      params: { value: reading.printed, sum: total },
      value: cell.raw,
      expected: 100,
      severity: isRounding ? "warning" : "error",
    });
  },
});
