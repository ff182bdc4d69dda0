import { planYears, type Indicator } from "../../domain/plan";
import type { RegionRow } from "../../domain/regions";
import { compare, divide } from "../../domain/shared/decimal";
import { formatText } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";
import { cellAddress } from "../address";
import { formulaCell } from "../cells";
import { yearKey, type EntryKey } from "../entry/columns";
import { headerOf } from "../entry/entryTable";
import type { RowValues } from "../entry/entryRow";
import type { CellValue } from "../entry/rowValues";
import { all, BLANK, compared, lookUpEntry, when } from "../formula/build";
import type { TableInput } from "../input";
import type { CellSpec } from "../spec";
import { TARGET_COLUMNS } from "./geometry";

/** One indicator of the yearly targets: what was published, and its row of the entry table. */
export interface YearlyRow {
  readonly indicator: Indicator;
  readonly published: RegionRow;
  readonly values: RowValues;
}

/** The rows that have published yearly targets, in the order of the plan. */
export function yearlyRows({ plan, table, regional }: TableInput): readonly YearlyRow[] {
  return plan.indicators.flatMap((indicator, index): readonly YearlyRow[] => {
    const published = regional?.rows.find(({ id }) => id === indicator.id);
    const values = table.rows[index];
    return published && values ? [{ indicator, published, values }] : [];
  });
}

/** A printed figure as a number, where it is one; its cell's format shows the printed decimals again. */
export function printedFigure(text: string | null): string | number | null {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** What a row reported for a year: its number, else the text; blank after the year reported to. */
function reported(values: RowValues, year: number): CellValue {
  const reading = values[yearKey("n", year)] ?? "";
  return typeof reading === "number" || reading === "" ? reading : (values[yearKey("t", year)] ?? "");
}

function reportedFormula(input: TableInput, row: number, year: number): string {
  const reading = lookUp(input, row, yearKey("n", year));
  return when(`ISNUMBER(${reading})`, reading, when(`${reading}=""`, BLANK, lookUp(input, row, yearKey("t", year))));
}

function lookUp({ table: { columns }, language }: TableInput, row: number, key: EntryKey): string {
  return lookUpEntry(
    `$${cellAddress(row, TARGET_COLUMNS.id)}`,
    formatText(entryHeaders.id, language),
    headerOf(columns, key),
  );
}

/** Share of a year's target; for a falling indicator 1 where it is not exceeded. Blank without two numbers or for no target. */
function shareOf({ direction }: Indicator, actual: CellValue, target: CellSpec): CellValue {
  if (typeof actual !== "number" || typeof target !== "number" || target <= 0) return "";
  if (direction !== "decrease") return divide(actual, target);
  return compare(actual, target) <= 0 ? 1 : divide(target, actual);
}

function shareFormula({ direction }: Indicator, row: number, column: number): string {
  const [target, actual] = [cellAddress(row - 2, column), cellAddress(row - 1, column)];
  const share =
    direction === "decrease" ? when(compared(actual, "<=", target), "1", `${target}/${actual}`) : `${actual}/${target}`;
  return when(all(`ISNUMBER(${actual})`, `ISNUMBER(${target})`), when(`N(${target})>0`, share, BLANK), BLANK);
}

/** The figures of one indicator: target, actual and completion of each year, then of the whole plan. Its first row is `row`. */
export function yearlyFigures(
  input: TableInput,
  { indicator, published, values }: YearlyRow,
  row: number,
): readonly (readonly CellSpec[])[] {
  const years = planYears(input.plan.period);
  const targets = years.map((year) => printedFigure(published.years[year] ?? null));
  const actuals = years.map((year) => reported(values, year));
  const isFlow = published.kind === "flow";
  const whole = (key: "toDate" | "completion", at: number): CellSpec =>
    isFlow ? formulaCell(lookUp(input, at, key), values[key] ?? "") : null;
  return [
    [...targets, isFlow ? printedFigure(published.total) : null],
    [
      ...actuals.map((actual, index) => formulaCell(reportedFormula(input, row + 1, years[index] ?? 0), actual)),
      whole("toDate", row + 1),
    ],
    [
      ...years.map((_, index) =>
        formulaCell(
          shareFormula(indicator, row + 2, TARGET_COLUMNS.firstYear + index),
          shareOf(indicator, actuals[index] ?? "", targets[index] ?? null),
        ),
      ),
      whole("completion", row + 2),
    ],
  ];
}
