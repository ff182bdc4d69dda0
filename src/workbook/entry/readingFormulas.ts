import { all, any, BLANK, choose, is, substitute, text, when, type Expression } from "../formula/build";
import { yearKey } from "./columns";
import { AROUND, BOUNDED, CLEANED, UNREADABLE } from "./readingText";
import type { RowContext } from "./rowContext";

const DIGITS: readonly (readonly [string, string])[] = [..."0123456789"].map((digit) => [digit, ""]);
/** Larger numbers no longer hold every unit. */
const LARGEST = "1000000000000000";

/** An entry cell with the helper columns that read it. */
export interface CellColumns {
  readonly typed: Expression;
  readonly cleaned: Expression;
  readonly digits: Expression;
}

/** The text of an entry cell in one form of each sign, without the row's unit; blank for numbers and empty cells. */
export function cleanedText(row: RowContext, typed: Expression): Expression {
  const bare = `TRIM(SUBSTITUTE(${substitute(typed, CLEANED)},${row.cell("printedUnit")},""))`;
  return when(`ISNUMBER(${typed})`, BLANK, `IFERROR(${bare},${text(UNREADABLE)})`);
}

/** The digits of a cleaned text; thousands separators only where they stand in threes. */
export function digitsText(cleaned: Expression): Expression {
  const bare = `TRIM(${substitute(cleaned, AROUND.map((sign) => [sign, ""]))})`;
  const whole = `LEFT(${bare}&".",FIND(".",${bare}&".")-1)`;
  const plain = `SUBSTITUTE(${whole},",","")`;
  const isGrouped = `IFERROR(TEXT(VALUE(${plain}),"#,##0")=${whole},FALSE)`;
  return when(`ISNUMBER(FIND(",",${cleaned}))`, when(isGrouped, `SUBSTITUTE(${bare},",","")`, text(UNREADABLE)), bare);
}

/** The number that digits say, else the mark of an unreadable one. VALUE alone reads dates and currencies too. */
export function numberIn(digits: Expression): Expression {
  const rest = `SUBSTITUTE(${substitute(digits, DIGITS)},".","",1)`;
  const isNumber = any(`${rest}=""`, all(`${rest}="-"`, `LEFT(${digits},1)="-"`));
  return when(isNumber, `IFERROR(VALUE(${digits}),${text(UNREADABLE)})`, text(UNREADABLE));
}

function holds(cleaned: Expression, sign: string): Expression {
  return `ISNUMBER(FIND(${text(sign)},${cleaned}))`;
}

/** True for a bound that does not decide the target: another side, no target, or 约5. */
function isUndecided(row: RowContext, cleaned: Expression): Expression {
  const isFloor = any(holds(cleaned, "≥"), holds(cleaned, ">"));
  const isCeiling = any(holds(cleaned, "≤"), holds(cleaned, "<"));
  return any(
    holds(cleaned, "~"),
    all(isFloor, `${row.cell("side")}<>"floor"`),
    all(isCeiling, `${row.cell("side")}<>"ceiling"`),
  );
}

/** The reading of a cell: a number, a mark, blank where missing; 1 stands for any text of a composition. */
export function readingOf(row: RowContext, { typed, cleaned, digits }: CellColumns): Expression {
  const composition = is(row.cell("kind"), "composition");
  const number = numberIn(digits);
  return choose(
    [
      [`ISNUMBER(${typed})`, when(any(composition, `ABS(${typed})>=${LARGEST}`), text(UNREADABLE), typed)],
      [`SUBSTITUTE(${cleaned},"-","")=""`, BLANK],
      [composition, "1"],
      [isUndecided(row, cleaned), when(`ISNUMBER(${number})`, text(BOUNDED), text(UNREADABLE))],
    ],
    number,
  );
}

/** The reading of one year; blank for years still to come. */
export function yearReading(row: RowContext, year: number, index: number): Expression {
  const [typed, cleaned, digits] = (["y", "t", "d"] as const).map((prefix) => row.cell(yearKey(prefix, year)));
  const reading = readingOf(row, { typed: typed ?? "", cleaned: cleaned ?? "", digits: digits ?? "" });
  return when(`${row.elapsed}<${index + 1}`, BLANK, reading);
}
