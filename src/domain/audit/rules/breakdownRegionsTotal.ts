import type { Breakdown, Plan } from "../../plan/types";
import { compare, subtract } from "../../shared/decimal";
import { closedSum, tableLabel, TOTAL_REGION } from "../facts/breakdownTable";
import { repairSaid } from "../localization/tableRepair";
import { oncePerTable } from "../engine/oncePerTable";
import { auditRule } from "../engine/auditRule";
import type { Problem, Verdict } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "breakdown-regions-total";
const REPAIR = "breakdown-regions-total-repair";

function checkColumn(table: Breakdown, column: number, plan: Plan): readonly Problem[] {
  const printed = table.totals?.[column] ?? null;
  const added = closedSum(table.cells.map(({ values }) => values[column] ?? null));
  if (printed === null || added === null || compare(printed, added) === 0) return [];
  const head = table.columns[column] ?? "";
  const { message, params } = repairSaid({ broken: ID, repair: REPAIR }, table, plan);
  return [
    {
      message,
      params: {
        table: tableLabel(table),
        column: head,
        unit: table.unit,
        value: printed,
        expected: added,
        difference: subtract(printed, added),
        ...params,
      },
      place: { period: head, region: TOTAL_REGION },
      value: printed,
      expected: added,
    },
  ];
}

/** Blank cells leave sums open. */
function blankColumns({ cells, columns }: Breakdown): readonly string[] {
  return columns.filter((_, column) => cells.some(({ values }) => (values[column] ?? null) === null));
}

function checkTable(table: Breakdown, plan: Plan): Verdict {
  const problems = table.columns.flatMap((_, column) => checkColumn(table, column, plan));
  const columns = blankColumns(table);
  if (problems.length > 0 || columns.length === 0) return failing(problems);
  return { outcome: "undecidable", params: { table: tableLabel(table), columns }, message: "undecidable-breakdown" };
}

/** Regions add up to the printed total in each column, compared as decimals. */
export const breakdownRegionsTotal = auditRule({
  id: ID,
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 1–9: row 合计",
  messages: [ID, REPAIR, "undecidable-breakdown"],
  appliesTo: ({ breakdown }) => breakdown.totals !== null,
  check: oncePerTable(checkTable),
});
