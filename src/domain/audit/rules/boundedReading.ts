import { isNumeric } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** ≥98 or 约5 says where a figure lies, not what it is; sums and trends cannot use it. */
export const boundedReading = auditRule({
  id: "bounded-reading",
  severity: "info",
  scope: "cell",
  source: "method note, Value to date: bounded readings",
  appliesTo: ({ indicator, cell }) => typeof cell.raw === "string" && isNumeric(indicator),
  check: ({ indicator, period, cell, context }) => {
    const reading = context.readings[indicator.id]?.[period];
    const isBound = reading?.state === "number" && reading.comparator !== "=";
    return failingWith(isBound ? { params: { value: String(cell.raw) }, value: cell.raw, expected: null } : null);
  },
});
