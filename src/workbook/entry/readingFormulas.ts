import { MOST_PARTS } from "../../domain/plan";
import { any, BLANK, choose, is, substitute, text, when, type Expression } from "../formula/build";
import { yearKey, type EntryKey } from "./keys";
import { BOUNDED, DASHES, DECIDING, UNREADABLE } from "./readingText";
import { atAsOf, type RowContext } from "./rowContext";

/** The decimal separator of the program that calculates: VALUE and & follow it, and the plain forms have a point. */
const SEPARATOR: Expression = "MID(1/2,2,1)";
const POINTS = `".",${SEPARATOR}`;
/** Room of a part of a composition once its colons are blanks. */
const ROOM = 60;

/** A text without dashes and blanks around. */
function said(expression: Expression): Expression {
  return `TRIM(${substitute(
    expression,
    DASHES.map((dash) => [dash, ""]),
  )})`;
}

/** True for text that gives nothing. */
export function saysNothing(expression: Expression): Expression {
  return `${said(expression)}=""`;
}

/** True for text that gives something. */
export function saysSomething(expression: Expression): Expression {
  return `${said(expression)}<>""`;
}

/** What is not calculated, or an error, is unreadable. */
function orUnreadable(expression: Expression): Expression {
  return `IFERROR(${expression},${text(UNREADABLE)})`;
}

/** A comma would be a decimal separator to some programs; a point is none to the same. */
function withSeparator(expression: Expression): Expression {
  return `SUBSTITUTE(${substitute(expression, [[",", "，"]])},${POINTS})`;
}

/** The text of an entry cell with one form of each sign. */
function cleaned(typed: Expression): Expression {
  return substitute(withSeparator(`TRIM(${typed})`), [
    [">=", "≥"],
    ["<=", "≤"],
  ]);
}

/** The composition reported for the `asOf` year, with one kind of colon and without blanks; blank for other kinds. */
export function typedShares(row: RowContext): Expression {
  const shares = substitute(withSeparator(`${atAsOf(row, "y")}&${BLANK}`), [
    [" ", ""],
    ["：", ":"],
    ["∶", ":"],
  ]);
  return when(any(`${row.cell("kind")}<>"composition"`, `${row.elapsed}=0`), BLANK, orUnreadable(shares));
}

/** Part `index` (from 1) of a composition, highest grade first; blank where it has fewer. */
function sharePart(row: RowContext, index: number): Expression {
  const spread = `SUBSTITUTE(${row.cell("typed")},":",REPT(" ",${ROOM}))`;
  return `IFERROR(VALUE(TRIM(MID(${spread},${(index - 1) * ROOM + 1},${ROOM}))),${BLANK})`;
}

/** The text of a cell that holds text, cleaned. */
function textIn(cell: Expression): Expression {
  return when(`ISNUMBER(${cell})`, BLANK, orUnreadable(cleaned(cell)));
}

/** The text of a year's cell; in a row of shares a part of the composition, where there are so many. */
export function yearText(row: RowContext, year: number, index: number): Expression {
  const own = textIn(row.cell(yearKey("y", year)));
  const part = index < MOST_PARTS ? sharePart(row, index + 1) : BLANK;
  return when(is(row.cell("kind"), "composition"), part, index < row.years.length ? own : BLANK);
}

/** The text of the reported total. */
export function totalText(row: RowContext): Expression {
  return textIn(row.cell("total"));
}

/** Where the text of a cell stands, and the cell. */
interface Cells {
  readonly typed: EntryKey;
  readonly text: EntryKey;
}

/**
 * The reading of a cell: a number, a mark, blank where nothing is said. A bound counts where it is written as a sign and the
 * number as the program itself writes it: then no percent sign, no separator, no full-width digit is in it.
 */
export function readingOf(row: RowContext, { typed, text: cleanedKey }: Cells): Expression {
  const [cell, bound] = [row.cell(typed), row.cell(cleanedKey)];
  const value = `VALUE(MID(${bound},2,${ROOM}))`;
  const decides = `FIND(LEFT(${bound}),${row.cell("signs")})<=${DECIDING}`;
  const counted = when(
    `EXACT(LEFT(${bound})&${value},${bound})`,
    when(decides, value, text(BOUNDED)),
    text(UNREADABLE),
  );
  return choose(
    [
      // LibreOffice counts TRUE as a number.
      [`ISNUMBER(${cell})`, when(any(`ISLOGICAL(${cell})`, `ABS(${cell})>=10^15`), text(UNREADABLE), cell)],
      [saysNothing(bound), BLANK],
    ],
    orUnreadable(counted),
  );
}

/** The reading of one year; blank for years still to come. In a row of shares it says nothing of use. */
export function yearReading(row: RowContext, year: number, index: number): Expression {
  const reading = readingOf(row, { typed: yearKey("y", year), text: yearKey("d", year) });
  return when(`${row.elapsed}<${index + 1}`, BLANK, reading);
}
