import type { Breakdown } from "../../plan/types";
import { compare, subtract } from "../../shared/decimal";
import { closedSum, isYearColumn, tableLabel, TOTAL_REGION, totalColumn } from "../breakdownTable";
import type { AuditRule, Problem } from "../types";
import { failing } from "../verdict";

interface Line {
  readonly region: string;
  readonly values: readonly (number | null)[];
}

function checkLine(table: Breakdown, at: number, { region, values }: Line): readonly Problem[] {
  const printed = values[at] ?? null;
  const added = closedSum(values.filter((_, column) => isYearColumn(table.columns[column] ?? "")));
  if (printed === null || added === null || compare(printed, added) === 0) return [];
  return [{
    params: {
      table: tableLabel(table), region, unit: table.unit,
      value: printed, expected: added, difference: subtract(printed, added),
    },
    place: { period: table.columns[at] ?? "", region },
    value: printed,
    expected: added,
  }];
}

function checkTable(table: Breakdown): readonly Problem[] {
  const at = totalColumn(table);
  if (at === null) return [];
  const lines = [...table.cells, ...(table.totals ? [{ region: TOTAL_REGION, values: table.totals }] : [])];
  return lines.flatMap((line) => checkLine(table, at, line));
}

/** Years add up to 合计 in each row of a flow, the row of totals included. */
export const breakdownYearsTotal: AuditRule<"breakdown"> = {
  id: "breakdown-years-total",
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 1–5 and 9: column 合计",
  appliesTo: ({ breakdown }) => breakdown.kind === "flow" && totalColumn(breakdown) !== null,
  check: ({ breakdown }) => failing(checkTable(breakdown)),
};
