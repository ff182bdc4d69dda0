import type { Breakdown, Plan } from "../../plan/types";
import { compare, subtract } from "../../shared/decimal";
import { closedSum, isYearColumn, tableLabel, TOTAL_REGION, totalColumn } from "../facts/breakdownTable";
import { repairSaid } from "../localization/tableRepair";
import { oncePerTable } from "../engine/oncePerTable";
import { auditRule } from "../engine/auditRule";
import type { Problem } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "breakdown-years-total";
const REPAIR = "breakdown-years-total-repair";

interface Line {
  readonly region: string;
  readonly values: readonly (number | null)[];
}

interface Table {
  readonly table: Breakdown;
  readonly plan: Plan;
  /** Position of 合计. */
  readonly at: number;
}

function checkLine({ table, plan, at }: Table, { region, values }: Line): readonly Problem[] {
  const printed = values[at] ?? null;
  const added = closedSum(values.filter((_, column) => isYearColumn(table.columns[column] ?? "")));
  if (printed === null || added === null || compare(printed, added) === 0) return [];
  const { message, params } = repairSaid({ broken: ID, repair: REPAIR }, table, plan);
  return [
    {
      message,
      params: {
        table: tableLabel(table),
        region,
        unit: table.unit,
        value: printed,
        expected: added,
        difference: subtract(printed, added),
        ...params,
      },
      place: { period: table.columns[at] ?? "", region },
      value: printed,
      expected: added,
    },
  ];
}

function checkTable(table: Breakdown, plan: Plan): readonly Problem[] {
  const at = totalColumn(table);
  if (at === null) return [];
  const lines = [...table.cells, ...(table.totals ? [{ region: TOTAL_REGION, values: table.totals }] : [])];
  return lines.flatMap((line) => checkLine({ table, plan, at }, line));
}

/** Years add up to 合计 in each row of a flow, the row of totals included. */
export const breakdownYearsTotal = auditRule({
  id: ID,
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 1–5 and 9: column 合计",
  messages: [ID, REPAIR],
  appliesTo: ({ breakdown }) => breakdown.kind === "flow" && totalColumn(breakdown) !== null,
  check: oncePerTable((table, plan) => failing(checkTable(table, plan))),
});
