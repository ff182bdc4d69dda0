import { isReversed, yearShares } from "../facts/plausibility/sharesMoves";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

function checkRow(row: RuleItems["indicator"]): readonly Problem[] {
  return yearShares(row)
    .filter((shares) => isReversed(row, shares))
    .map(({ year, parts, printed }) => {
      const meant = [...parts].reverse().join(":");
      return {
        params: { value: printed, target: row.indicator.target ?? "", expected: meant },
        place: { period: String(year) },
        value: printed,
        expected: meant,
        fix: { code: "reverse-shares", before: row.cells[year]?.raw ?? printed, after: meant, certain: false },
      };
    });
}

/** 44:42:14 against 14∶42∶44: from the lowest grade to the highest, which would count as met. */
export const compositionReversed = auditRule({
  id: "composition-reversed",
  severity: "warning",
  scope: "indicator",
  source: "method note, Completion: parts go from the highest grade to the lowest",
  appliesTo: ({ indicator }) => indicator.kind === "composition",
  check: (row) => failing(checkRow(row)),
});
