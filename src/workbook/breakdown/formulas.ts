import { formatText } from "../../messages/format";
import { breakdownHeaders } from "../../messages/sheets/breakdowns";
import { yearKey } from "../entry/columns";
import { note } from "../entry/noteFormula";
import { noteSpeaker } from "../entry/noteTexts";
import { saysNothing } from "../entry/readingFormulas";
import { UNREADABLE } from "../entry/readingText";
import { atAsOf, type RowContext } from "../entry/rowContext";
import { expected, scheduleRatio } from "../entry/scheduleFormulas";
import { status } from "../entry/statusFormula";
import { alwaysMet, completion, met } from "../entry/targetFormulas";
import { any, BLANK, choose, is, text, when, type Expression } from "../formula/build";
import { statusLabels } from "../texts";
import { printedKey, summedYears, type BreakdownKey } from "./columns";
import type { KnownTable } from "./constants";
import { columnCells, rowCells } from "./context";

/** Formulas of the calculated columns, without "=". */
export type BreakdownFormulas = ReadonlyMap<BreakdownKey, Expression>;

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

function isComplete(row: RowContext): Expression {
  return `COUNT(${row.yearly("n")})=${row.elapsed}`;
}

function flowReason(row: RowContext, isSilent: Expression): Expression {
  const total = row.cell("totalReading");
  return choose(
    [
      [isComplete(row), BLANK],
      [`ISNUMBER(${total})`, BLANK],
      [any(`COUNTIFS(${row.yearly("n")},${text(UNREADABLE)})>0`, is(total, UNREADABLE)), text("unreadable-entry")],
      [isSilent, text("no-entries")],
    ],
    text("missing-years"),
  );
}

function levelReason(row: RowContext, isSilent: Expression): Expression {
  const own = atAsOf(row, "n");
  return choose(
    [
      [`ISNUMBER(${own})`, BLANK],
      [is(own, UNREADABLE), text("unreadable-entry")],
      [isSilent, text("no-entries")],
    ],
    text("missing-years"),
  );
}

/** How a row is read. */
export interface RowReading {
  /** Reads a cell. */
  readonly read: (cell: Expression) => Expression;
  /** True where nothing at all is reported. */
  readonly isSilent: Expression;
}

/** Reads a row of the table, whatever people type. */
function tableReading({ table }: KnownTable, row: RowContext): RowReading {
  const isSilent =
    table.kind === "flow"
      ? `COUNT(${row.yearly("n")})=0`
      : `IFERROR(${saysNothing(row.years.map((year) => row.cell(yearKey("y", year))).join("&"))},FALSE)`;
  return { read: reading, isSilent };
}

function toDate(row: RowContext, isFlow: boolean): Expression {
  const value = isFlow
    ? when(isComplete(row), `ROUND(SUM(${row.yearly("n")}),10)`, row.cell("totalReading"))
    : atAsOf(row, "n");
  return when(`${row.cell("why")}<>""`, BLANK, value);
}

/**
 * What follows from a row's constants and its reported figures; the same in the table and in the line of all regions.
 *
 * @param reading How the row is read; the line of all regions has figures or blanks of its own making.
 */
export function figureFormulas(known: KnownTable, row: RowContext, { read, isSilent }: RowReading): BreakdownFormulas {
  const { plan, table, language } = known;
  const isFlow = table.kind === "flow";
  const totalHeader = isFlow ? formatText(breakdownHeaders.total, language) : "";
  return new Map<BreakdownKey, Expression>([
    ["toDate", toDate(row, isFlow)],
    ["completion", completion(row)],
    ["expected", expected(row)],
    ["scheduleRatio", scheduleRatio(row)],
    ["status", status(row, statusLabels(language))],
    ["note", note(row, plan, noteSpeaker(language), totalHeader)],
    ...row.years.map((year, index): [BreakdownKey, Expression] => [
      yearKey("n", year),
      when(`${row.elapsed}<${index + 1}`, BLANK, read(row.cell(yearKey("y", year)))),
    ]),
    ...(isFlow ? [["totalReading", read(row.cell("total"))] as const] : []),
    [
      "why",
      when(
        `${row.elapsed}=0`,
        text("before-first-year"),
        isFlow ? flowReason(row, isSilent) : levelReason(row, isSilent),
      ),
    ],
    ["met", met(row)],
    ["always", alwaysMet(row)],
  ]);
}

/** Rates that differ by less are equal. */
const CLOSE = "0.0000000001";

/** 1 for the highest rate; equal rates share a rank. */
function rank(known: KnownTable, own: Expression): Expression {
  return when(`ISNUMBER(${own})`, `COUNTIFS(${columnCells(known, "completion")},">"&(${own}+${CLOSE}))+1`, BLANK);
}

/** Formulas of every calculated column of the table. */
export function tableFormulas(known: KnownTable, row: RowContext): BreakdownFormulas {
  const years = summedYears(known.table);
  const [first, last] = [years[0], years[years.length - 1]];
  const check: readonly (readonly [BreakdownKey, Expression])[] =
    first === undefined || last === undefined
      ? []
      : [["check", `ROUND(SUM(${rowCells(known, printedKey(first), printedKey(last))}),10)`]];
  return new Map([
    ...check,
    ...figureFormulas(known, row, tableReading(known, row)),
    ["rank", rank(known, row.cell("completion"))],
  ]);
}
