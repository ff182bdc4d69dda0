import type { StatedColumn } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { atRow, numberOf, printedOf } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "cumulative-mark-on-stock";
const COLUMNS: readonly StatedColumn[] = ["baseline", "target", "result"];

function checkRow(row: Indicator): readonly Problem[] {
  if (row.kind !== "stock" && row.kind !== "rate") return [];
  const marked = COLUMNS.filter((column) => numberOf(row, column)?.cumulative === true);
  if (marked.length === 0) return [];
  const printed = marked.map((column) => printedOf(row, column));
  return [{ params: { printed }, place: atRow(row.id), value: printed.join("、"), expected: null }];
}

/** Brackets for a sum of years around a level: years of a level do not add up. */
export const cumulativeMarkOnStock = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing, table 2, rows 8–10 and table 1, rows 17 and 19, against their note 1",
  appliesTo: () => true,
  check: ({ context }) => failing(context.plan.indicators.flatMap(checkRow)),
});
