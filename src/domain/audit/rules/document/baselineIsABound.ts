import type { Indicator } from "../../../plan/types";
import { atRow, numberOf } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "baseline-is-a-bound";

function checkRow(row: Indicator): readonly Problem[] {
  const baseline = numberOf(row, "baseline");
  if (!baseline || baseline.comparator === "=") return [];
  return [{ params: { baseline: row.baseline ?? "" }, place: atRow(row.id), value: row.baseline, expected: null }];
}

/** A baseline that says “at least” or “at most” is no figure of a year. */
export const baselineIsABound = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng 14th plan, box 2, rows 1 and 2",
  appliesTo: () => true,
  check: ({ context }) => failing(context.plan.indicators.flatMap(checkRow)),
});
