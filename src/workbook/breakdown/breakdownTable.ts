import type { IndicatorCells, PlanSettings } from "../../domain/plan";
import { actualCells, actualReadings, regionSettings, type BreakdownCompletion } from "../../domain/regions";
import { sum } from "../../domain/shared/decimal";
import { area, formulaCell } from "../cells";
import { breakdownTableName } from "../contract";
import type { WorkbookInput } from "../input";
import type { CellSpec, TableSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { summedYears, type BreakdownKey } from "./columns";
import type { KnownRow } from "./constants";
import { BREAKDOWN_ROWS } from "./geometry";
import type { BreakdownLayout } from "./layout";
import { figureValues } from "./values";

/** Printed figures and constants of a row: the cells that nobody is to change. */
export function fixedValues({ region, printed, values }: KnownRow): ReadonlyMap<BreakdownKey, string | number | null> {
  return new Map<BreakdownKey, string | number | null>([
    ["region", region],
    ...printed.map((value, index) => [`p${index}`, value] as const),
    ...values,
  ]);
}

/** What was reported, as it stands in the cells. */
function reportedValue(cells: IndicatorCells, key: BreakdownKey): Exclude<CellSpec, object> {
  const period = key === "total" ? "total" : /^y(\d{4})$/.exec(key)?.[1];
  return period === undefined ? null : (cells[period]?.raw ?? null);
}

/** Header and body of the table, cell by cell; formulas with what they must give. */
export function breakdownCells(
  layout: BreakdownLayout,
  completion: BreakdownCompletion,
  { plan, settings, entries }: WorkbookInput,
): readonly (readonly CellSpec[])[] {
  const { known, columns, formulas } = layout;
  const own: PlanSettings = regionSettings(plan, settings);
  const years = summedYears(known.table);
  const body = known.rows.map((row, index): readonly CellSpec[] => {
    const cells = actualCells(entries.breakdowns, known.table.id, row.region);
    const result = completion.regions[index];
    if (!result) return [];
    const figures = new Map(
      figureValues(known, { row, readings: actualReadings(cells), completion: result.completion }, own),
    );
    figures.set("rank", result.rank ?? "").set("check", sum(years.map((year) => row.printed[year] ?? 0)));
    const fixed = fixedValues(row);
    return columns.map(({ key }): CellSpec => {
      const formula = formulas.get(key);
      return formula === undefined
        ? (fixed.get(key) ?? reportedValue(cells, key))
        : formulaCell(formula, figures.get(key) ?? "");
    });
  });
  return [columns.map(({ header }) => header), ...body];
}

/** The native table over those cells. */
export function breakdownTableSpec({ known: { table, rows }, columns, formulas }: BreakdownLayout): TableSpec {
  return {
    name: breakdownTableName(table.number),
    range: area(BREAKDOWN_ROWS.header, 0, rows.length + 1, columns.length),
    columns: columns.map(({ key, header }) => {
      const formula = formulas.get(key);
      return formula === undefined ? { header } : { header, formula: `=${formula}` };
    }),
    style: TABLE_STYLE,
    banded: false,
    filterButton: false,
  };
}
