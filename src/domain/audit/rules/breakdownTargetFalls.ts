import type { Breakdown } from "../../plan/types";
import { compare, subtract } from "../../shared/decimal";
import { isYearColumn, tableLabel, TOTAL_REGION } from "../facts/breakdownTable";
import { indicatorOf } from "../facts/figures";
import { oncePerTable } from "../engine/oncePerTable";
import { auditRule } from "../engine/auditRule";
import type { Problem } from "../engine/types";
import { failing } from "../engine/verdict";

interface Line {
  readonly region: string;
  readonly values: readonly (number | null)[];
}

function checkLine(table: Breakdown, { region, values }: Line): readonly Problem[] {
  return table.columns.flatMap((column, index): readonly Problem[] => {
    const [before, value] = [values[index - 1] ?? null, values[index] ?? null];
    const previous = table.columns[index - 1] ?? "";
    const isStep = isYearColumn(column) && isYearColumn(previous);
    if (!isStep || before === null || value === null || compare(value, before) >= 0) return [];
    const params = {
      table: tableLabel(table),
      region,
      unit: table.unit,
      value,
      other: before,
      otherYear: previous,
      difference: subtract(before, value),
    };
    return [{ params, place: { period: column, region }, value, expected: null }];
  });
}

function checkTable(breakdown: Breakdown): readonly Problem[] {
  const totals = breakdown.totals ? [{ region: TOTAL_REGION, values: breakdown.totals }] : [];
  return [...breakdown.cells, ...totals].flatMap((line) => checkLine(breakdown, line));
}

/** Yearly targets of a level that is to grow do not fall from one year to the next. */
export const breakdownTargetFalls = auditRule({
  id: "breakdown-target-falls",
  severity: "warning",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 6–8: targets of insured persons rise in every region and year",
  appliesTo: ({ breakdown, context }) =>
    breakdown.kind === "stock" && indicatorOf(context.plan, breakdown.indicator)?.direction === "increase",
  check: oncePerTable((table) => failing(checkTable(table))),
});
