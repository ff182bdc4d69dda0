import type { Breakdown, Indicator } from "../../domain/plan";
import type { ActualTotal } from "../../domain/regions";
import { round, subtract, sum } from "../../domain/shared/decimal";
import { speaker } from "../../messages/format";
import { breakdownTexts } from "../../messages/sheets/breakdowns";
import { sheetNames } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { formulaCell } from "../cells";
import type { EntryColumn, RowValues } from "../entry/column";
import { text } from "../formula/build";
import type { UnderCells } from "../kit";
import type { CellSpec } from "../spec";
import type { KnownTable } from "./constants";
import { columnCells } from "./context";
import { BREAKDOWN_LINES, printedKey, summedYears, type BreakdownKey, type BreakdownLine } from "./keys";
import { CHECKED_DECIMALS, completeSum, regionCount, sumSoFar } from "./sums";
import type { ReportedRow } from "./values";

/** Cells of the lines by name and column. */
export type LineCells = UnderCells<BreakdownLine, BreakdownKey>;

/** All regions of a table together, and the indicator that they add up to. */
export interface Whole {
  readonly reported: ReportedRow;
  readonly totals: readonly ActualTotal[];
  /** Year reported to. */
  readonly asOf: number;
  /** Columns of the table. */
  readonly keys: ReadonlySet<BreakdownKey>;
  readonly indicator: Indicator | null;
  /** The indicator in the entry table. */
  readonly entry: { readonly columns: readonly EntryColumn[]; readonly row: RowValues };
}

/** A line under the table. */
export interface Line extends Whole {
  readonly name: BreakdownLine;
}

/** The lines of a table; those that it has nothing to say in are left out. */
export function linesOf({ unit, totals }: Breakdown, whole: Whole): readonly Line[] {
  const { indicator } = whole;
  return BREAKDOWN_LINES.filter((line) => {
    if (line === "published" || line === "difference") return totals !== null;
    if (line === "inUnit") return indicator !== null && (indicator.unit ?? unit) !== unit;
    return line === "entry" || line === "entryDifference" ? indicator !== null : true;
  }).map((name) => ({ ...whole, name }));
}

/** What a line is called. */
export function lineLabel({ language }: KnownTable, { name, indicator }: Line): string {
  const unit = unitText(indicator?.unit ?? null, language);
  const sheet = speaker(sheetNames, language)("entry");
  return speaker(breakdownTexts, language)(name === "entryDifference" ? "difference" : name, { unit, sheet });
}

function sumOfPrinted({ table }: KnownTable, index: number): number {
  return sum(table.cells.map(({ values }) => values[index] ?? 0));
}

/** A printed column: its total as printed, the sum of the regions, and by how much they differ. */
export function printedLine(known: KnownTable, index: number, { name }: Line, cells: LineCells): CellSpec {
  const key = printedKey(index);
  const total = known.table.totals?.[index] ?? null;
  const own = sumOfPrinted(known, index);
  if (name === "published") return total;
  if (name === "all") return formulaCell(`ROUND(SUM(${columnCells(known, key)}),10)`, own);
  if (name !== "difference" || total === null) return null;
  return formulaCell(
    `ROUND(${cells("all", key)}-${cells("published", key)},${CHECKED_DECIMALS})`,
    round(subtract(own, total), CHECKED_DECIMALS),
  );
}

/** The printed years added up, of the regions or as their totals are printed. */
export function checkLine(known: KnownTable, { name }: Line, cells: LineCells): CellSpec {
  if (name !== "published" && name !== "all") return null;
  const years = summedYears(known.table);
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0].map((index) => cells(name, printedKey(index)));
  const values = years.map((index) =>
    name === "all" ? sumOfPrinted(known, index) : (known.table.totals?.[index] ?? 0),
  );
  return formulaCell(`ROUND(SUM(${first}:${last}),10)`, sum(values));
}

function totalAt({ totals }: Whole, period: string): ActualTotal | undefined {
  return totals.find((total) => total.period === period);
}

/** What is reported for a period, where nobody is missing. */
export function allReported(known: KnownTable, key: BreakdownKey, period: string, line: Line): CellSpec {
  return line.name === "all" ? formulaCell(completeSum(known, key), totalAt(line, period)?.value ?? "") : null;
}

/** What is reported so far for a period, whoever is missing, and the number of regions that it is made of. */
export function soFarLine(known: KnownTable, key: BreakdownKey, period: string | null, line: Line): CellSpec {
  const total = period === null ? undefined : totalAt(line, period);
  if (line.name === "soFar") return formulaCell(sumSoFar(known, key), total?.soFar ?? "");
  if (line.name !== "reported") return null;
  const outOf = speaker(breakdownTexts, known.language)("outOf");
  return formulaCell(
    `COUNT(${columnCells(known, key)})&${text(outOf)}&${regionCount(known)}`,
    `${total?.reported ?? 0}${outOf}${known.rows.length}`,
  );
}

/** Period of the value to date; null before the first year. */
export function periodToDate({ plan: { period }, table }: KnownTable, asOf: number): string | null {
  if (asOf < period.firstYear) return null;
  return table.kind === "flow" ? "total" : String(asOf);
}
