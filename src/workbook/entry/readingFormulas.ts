import {
  all,
  any,
  BLANK,
  choose,
  compared,
  is,
  isNoNumber,
  substitute,
  text,
  when,
  type Expression,
} from "../formula/build";
import { yearKey, type YearPrefix } from "./columns";
import { AROUND, BOUNDED, CLEANED, UNREADABLE } from "./readingText";
import type { RowContext } from "./rowContext";

const DIGITS: readonly (readonly [string, string])[] = Array.from("0123456789").map((digit) => [digit, ""]);
/** Larger numbers no longer hold every unit. */
const LARGEST = "1000000000000000";

/** An entry cell with the helper columns that read it. */
export interface CellColumns {
  readonly typed: Expression;
  readonly cleaned: Expression;
  readonly number: Expression;
}

/** The text of an entry cell in one form of each sign, without the row's unit; blank for numbers and empty cells. */
export function cleanedText(row: RowContext, typed: Expression): Expression {
  const bare = `TRIM(SUBSTITUTE(${substitute(typed, CLEANED)},${row.cell("printedUnit")},""))`;
  // LibreOffice counts TRUE as a number.
  const cleaned = choose(
    [
      [`ISLOGICAL(${typed})`, text(UNREADABLE)],
      [`ISNUMBER(${typed})`, BLANK],
    ],
    bare,
  );
  return `IFERROR(${cleaned},${text(UNREADABLE)})`;
}

/** The digits of a cleaned text, thousands separators included. */
export function digitsText(cleaned: Expression): Expression {
  return `TRIM(${substitute(
    cleaned,
    AROUND.map((sign) => [sign, ""]),
  )})`;
}

/** True where thousands separators stand in threes. */
function isGrouped(digits: Expression): Expression {
  const whole = `LEFT(${digits},FIND(".",${digits}&".")-1)`;
  return `IFERROR(TEXT(VALUE(SUBSTITUTE(${whole},",","")),"#,##0")=${whole},FALSE)`;
}

/** The number that digits say, blank for none, else the mark of an unreadable one. VALUE alone reads dates too. */
export function numberIn(digits: Expression): Expression {
  const rest = `SUBSTITUTE(${substitute(digits, [...DIGITS, [",", ""]])},".","",1)`;
  const number = `IFERROR(VALUE(SUBSTITUTE(${digits},",","")),${text(UNREADABLE)})`;
  return choose(
    [
      [is(digits, ""), BLANK],
      [all(`${rest}<>""`, any(`${rest}<>"-"`, `LEFT(${digits},1)<>"-"`)), text(UNREADABLE)],
      [`ISNUMBER(FIND(",",${digits}))`, when(isGrouped(digits), number, text(UNREADABLE))],
    ],
    number,
  );
}

function holds(cleaned: Expression, sign: string): Expression {
  return `ISNUMBER(FIND(${text(sign)},${cleaned}))`;
}

/** True where a bound lies on the good side of an "about" target. */
function isBeyondAbout(row: RowContext, number: Expression, direction: "increase" | "decrease"): Expression {
  const isGood = compared(number, direction === "increase" ? ">=" : "<=", row.cell("target"));
  return when(is(row.cell("side"), "about"), all(is(row.cell("direction"), direction), isGood), "FALSE");
}

/** True for a bound that does not decide the target: another side, no target, or 约5. */
function isUndecided(row: RowContext, cleaned: Expression, number: Expression): Expression {
  const isFloor = any(holds(cleaned, "≥"), holds(cleaned, ">"));
  const isCeiling = any(holds(cleaned, "≤"), holds(cleaned, "<"));
  return any(
    holds(cleaned, "~"),
    all(isFloor, `${row.cell("side")}<>"floor"`, `NOT(${isBeyondAbout(row, number, "increase")})`),
    all(isCeiling, `${row.cell("side")}<>"ceiling"`, `NOT(${isBeyondAbout(row, number, "decrease")})`),
  );
}

/** The reading of a cell: a number, a mark, blank where missing; 1 stands for any text of a composition. */
export function readingOf(row: RowContext, { typed, cleaned, number }: CellColumns): Expression {
  const composition = is(row.cell("kind"), "composition");
  return choose(
    [
      [is(cleaned, UNREADABLE), cleaned],
      [`ISNUMBER(${typed})`, when(any(composition, `ABS(${typed})>=${LARGEST}`), text(UNREADABLE), typed)],
      [`SUBSTITUTE(${cleaned},"-","")=""`, BLANK],
      [composition, "1"],
      [is(row.cell("kind"), "qualitative"), text(UNREADABLE)],
      [isNoNumber(number), text(UNREADABLE)],
      [isUndecided(row, cleaned, number), text(BOUNDED)],
    ],
    number,
  );
}

/** The reading of one year; blank for years still to come. */
export function yearReading(row: RowContext, year: number, index: number): Expression {
  const cell = (prefix: YearPrefix): Expression => row.cell(yearKey(prefix, year));
  const reading = readingOf(row, { typed: cell("y"), cleaned: cell("t"), number: cell("v") });
  return when(`${row.elapsed}<${index + 1}`, BLANK, reading);
}
