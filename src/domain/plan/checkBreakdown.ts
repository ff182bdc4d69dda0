import type { TemplateProblem } from "./templateProblem";
import type { BreakdownTemplate, PlanPeriod, PlanTemplate } from "./types";

/** A break-down must name a known indicator, years of the plan, each region once, a value a column. */
export function checkBreakdown(
  table: BreakdownTemplate,
  path: string,
  plan: Pick<PlanTemplate, "indicators" | "period">,
): readonly TemplateProblem[] {
  return [
    ...checkIndicator(
      table,
      path,
      plan.indicators.map((row) => row.id),
    ),
    ...checkColumns(table.columns, path, plan.period),
    ...checkLengths(table, path),
    ...checkRegions(table, path),
  ];
}

function checkIndicator(
  { indicator }: BreakdownTemplate,
  path: string,
  ids: readonly string[],
): readonly TemplateProblem[] {
  return indicator === null || ids.includes(indicator)
    ? []
    : [{ code: "unknown-indicator", path: `${path}.indicator`, found: indicator }];
}

function isYear(column: string): boolean {
  return /^\d{4}$/.test(column);
}

/** Years in order, inside the plan or its base year; then at most one column of totals. */
function checkColumns(
  columns: readonly string[],
  path: string,
  { baseYear, lastYear }: PlanPeriod,
): readonly TemplateProblem[] {
  return columns.flatMap((column, index) => {
    const isLast = index === columns.length - 1;
    const earlier = columns.slice(0, index).filter(isYear).map(Number);
    const fits = isYear(column)
      ? Number(column) > Math.max(baseYear - 1, ...earlier) && Number(column) <= lastYear
      : isLast && index > 0;
    return fits ? [] : [{ code: "bad-columns" as const, path: `${path}.columns.${index}`, found: column }];
  });
}

function checkLengths(table: BreakdownTemplate, path: string): readonly TemplateProblem[] {
  const width = table.columns.length;
  const lines = [
    ...table.rows.map((row, index) => ({ at: `${path}.rows.${index}.values`, length: row.values.length })),
    ...(table.total ? [{ at: `${path}.total`, length: table.total.length }] : []),
  ];
  return lines.flatMap(({ at, length }) =>
    length === width ? [] : [{ code: "row-length" as const, path: at, found: `${length} ≠ ${width}` }],
  );
}

function checkRegions({ rows }: BreakdownTemplate, path: string): readonly TemplateProblem[] {
  const regions = rows.map((row) => row.region);
  return regions.flatMap((region, index) =>
    regions.indexOf(region) < index
      ? [{ code: "duplicate-region" as const, path: `${path}.rows.${index}.region`, found: region }]
      : [],
  );
}
