import { yearKey } from "../entry/keys";
import { saysNothing } from "../entry/readingFormulas";
import { UNREADABLE } from "../entry/readingText";
import { atAsOf, type RowContext } from "../entry/rowContext";
import { any, BLANK, choose, is, text, when, type Expression } from "../formula/build";
import type { KnownTable } from "./constants";
import { allContext, columnCells, tableContext, type AllPlace } from "./context";

/** What the formulas of a row refer to, in the table and in the line of all regions alike. */
export interface FigureRow extends RowContext {
  /** Reads a cell; the line of all regions has figures or blanks of its own making. */
  readonly read: (cell: Expression) => Expression;
  /** True where nothing at all is reported. */
  readonly isSilent: Expression;
}

/** The number in a cell, blank for none, else the mark of an unreadable one. */
function reading(cell: Expression): Expression {
  // LibreOffice counts TRUE as a number.
  const own = choose(
    [
      [`ISNUMBER(${cell})`, when(`ISLOGICAL(${cell})`, text(UNREADABLE), cell)],
      [saysNothing(cell), BLANK],
    ],
    text(UNREADABLE),
  );
  return `IFERROR(${own},${text(UNREADABLE)})`;
}

/** A row of the table, whatever people type. */
export function tableRow(known: KnownTable): FigureRow {
  const row = tableContext(known);
  const isSilent =
    known.table.kind === "flow"
      ? `COUNT(${row.yearly("n")})=0`
      : `IFERROR(${saysNothing(row.years.map((year) => row.cell(yearKey("y", year))).join("&"))},FALSE)`;
  return { ...row, read: reading, isSilent };
}

/** The line of all regions; nobody reports where no region did, years and totals apart. */
export function allRow(known: KnownTable, place: AllPlace): FigureRow {
  const { firstYear, lastYear } = known.plan.period;
  const [first, last] = [yearKey("y", firstYear), yearKey("y", lastYear)].map((key) => place.cells("soFar", key));
  const isSilent = `COUNT(${first}:${last},${place.cells("soFar", "toDate")})=0`;
  return { ...allContext(known, place), read: (cell) => cell, isSilent };
}

function isComplete(row: RowContext): Expression {
  return `COUNT(${row.yearly("n")})=${row.elapsed}`;
}

function flowReason(row: FigureRow): Expression {
  const total = row.cell("totalReading");
  return choose(
    [
      [isComplete(row), BLANK],
      [`ISNUMBER(${total})`, BLANK],
      [any(`COUNTIFS(${row.yearly("n")},${text(UNREADABLE)})>0`, is(total, UNREADABLE)), text("unreadable-entry")],
      [row.isSilent, text("no-entries")],
    ],
    text("missing-years"),
  );
}

function levelReason(row: FigureRow): Expression {
  const own = atAsOf(row, "n");
  return choose(
    [
      [`ISNUMBER(${own})`, BLANK],
      [is(own, UNREADABLE), text("unreadable-entry")],
      [row.isSilent, text("no-entries")],
    ],
    text("missing-years"),
  );
}

/** Why a row has no value; blank where it has one. */
export function why(row: FigureRow, isFlow: boolean): Expression {
  return when(`${row.elapsed}=0`, text("before-first-year"), isFlow ? flowReason(row) : levelReason(row));
}

/** The sum of a flow, or the total reported for it; the last level. */
export function toDate(row: FigureRow, isFlow: boolean): Expression {
  const value = isFlow
    ? when(isComplete(row), `ROUND(SUM(${row.yearly("n")}),10)`, row.cell("totalReading"))
    : atAsOf(row, "n");
  return when(`${row.cell("why")}<>""`, BLANK, value);
}

/** The reading of a year; blank for one still to come. */
export function yearReading(row: FigureRow, year: number): Expression {
  return when(`${row.elapsed}<${row.years.indexOf(year) + 1}`, BLANK, row.read(row.cell(yearKey("y", year))));
}

/** Rates that differ by less are equal. */
const CLOSE = "0.0000000001";

/** 1 for the highest rate; equal rates share a rank. */
export function rank(known: KnownTable, row: FigureRow): Expression {
  const own = row.cell("completion");
  return when(`ISNUMBER(${own})`, `COUNTIFS(${columnCells(known, "completion")},">"&(${own}+${CLOSE}))+1`, BLANK);
}
