import { PASSED_NAME } from "../contract";
import { yearKey } from "../entry/keys";
import { saysSomething } from "../entry/readingFormulas";
import { expected } from "../entry/scheduleFormulas";
import { any, BLANK, choose, substitute, text, when, type Expression } from "../formula/build";
import { DASHES } from "../entry/readingText";
import { hasEveryLevel, sourceOf, type KnownTable } from "./constants";
import { allContext, columnCells, sumOfPassed, tableContext, type AllPlace, type BreakdownContext } from "./context";

/** What the formulas of a row refer to, in the table and in the line of all regions alike. */
export interface FigureRow extends BreakdownContext {
  /** A reason that holds where the cells hold an error; the line of all regions has figures or blanks of its own making. */
  readonly guarded: (reason: Expression) => Expression;
  /** True where something that counts is no number. */
  readonly isUnreadable: Expression;
  /** True where nothing at all is reported. */
  readonly isSilent: Expression;
}

/** The level reported for the year reported to. */
function ownLevel(row: BreakdownContext): Expression {
  return `INDEX(${row.yearly("y")},${row.elapsed})`;
}

/** A row of the table, whatever people type. */
export function tableRow(known: KnownTable): FigureRow {
  const row = tableContext(known);
  const guarded = (reason: Expression): Expression => `IFERROR(${reason},${text("unreadable-entry")})`;
  if (known.table.kind === "flow") {
    const [numbers, said] = [row.cell("numbers"), row.cell("said")];
    const isUnreadable = any(`${said}>${numbers}`, saysSomething(row.cell("total")));
    return { ...row, guarded, isUnreadable, isSilent: `${numbers}=0` };
  }
  return { ...row, guarded, isUnreadable: saysSomething(ownLevel(row)), isSilent: `${said(row)}=0` };
}

/** The line of all regions; nobody reports where no region did, years and totals apart. */
export function allRow(known: KnownTable, place: AllPlace): FigureRow {
  const { firstYear, lastYear } = known.plan.period;
  const [first, last] = [yearKey("y", firstYear), yearKey("y", lastYear)].map((key) => place.cells("soFar", key));
  const figures = `SUMPRODUCT(${PASSED_NAME}*ISNUMBER(${first}:${last}))`;
  const isSilent = `${figures}+COUNT(${place.cells("soFar", "toDate")})=0`;
  return { ...allContext(known, place), guarded: (reason) => reason, isUnreadable: "FALSE", isSilent };
}

/** How many of the years that have passed have a number. */
export function numbers(row: FigureRow): Expression {
  return `SUMPRODUCT(${PASSED_NAME}*ISNUMBER(${row.yearly("y")}))`;
}

/** In how many of them anything is said; more than there are where a cell holds an error. */
export function said(row: BreakdownContext): Expression {
  const texts = substitute(
    row.yearly("y"),
    DASHES.map((dash) => [dash, ""]),
  );
  return `IFERROR(SUMPRODUCT(${PASSED_NAME}*(TRIM(${texts})<>"")),${row.years.length + 1})`;
}

/** True where a flow has a number for every year that has passed. */
export function isComplete(row: FigureRow): Expression {
  return `${row.cell("numbers")}=${row.elapsed}`;
}

/** Why a row has no value; blank where it has one. */
export function why(row: FigureRow, isFlow: boolean): Expression {
  const hasValue = isFlow ? any(isComplete(row), `ISNUMBER(${row.cell("total")})`) : `ISNUMBER(${ownLevel(row)})`;
  return row.guarded(
    choose(
      [
        [`${row.elapsed}=0`, text("before-first-year")],
        [hasValue, BLANK],
        [row.isUnreadable, text("unreadable-entry")],
        [row.isSilent, text("no-entries")],
      ],
      text("missing-years"),
    ),
  );
}

/** The sum of a flow, or the total reported for it; the last level. */
export function toDate(row: FigureRow, isFlow: boolean): Expression {
  const value = isFlow ? when(isComplete(row), sumOfPassed(row.yearly("y")), row.cell("total")) : ownLevel(row);
  return when(`${row.cell("why")}<>""`, BLANK, value);
}

/** What should be there by the year reported to. */
export function due(known: KnownTable, row: FigureRow): Expression {
  const method = sourceOf(known, "method");
  const isPublished = method.at === "formula" && method.value === "points" && hasEveryLevel(known);
  return isPublished ? when(`${row.elapsed}=0`, BLANK, row.levelAtAsOf) : expected(row);
}

/** The reading of a year, which targets to be held in every year are judged by; blank for one still to come. */
export function yearReading(row: FigureRow, year: number): Expression {
  const cell = row.cell(yearKey("y", year));
  return when(`${row.elapsed}<${row.years.indexOf(year) + 1}`, BLANK, when(`ISNUMBER(${cell})`, cell, BLANK));
}

/** Rates that differ by less are equal. */
const CLOSE = "0.0000000001";

/** 1 for the highest rate; equal rates share a rank. */
export function rank(known: KnownTable, row: FigureRow): Expression {
  const own = row.cell("completion");
  return when(`ISNUMBER(${own})`, `COUNTIFS(${columnCells(known, "completion")},">"&(${own}+${CLOSE}))+1`, BLANK);
}
