import { NOTES_NAME } from "../contract";
import type { NoteCode } from "../entry/noteTexts";
import { all, any, BLANK, isNoNumber, isNumber, text, when, type Expression } from "../formula/build";
import { hasEveryLevel, isAllPositive, sourceOf, type KnownTable } from "./constants";
import { isComplete, type FigureRow } from "./formulas";

/** The sentence of a code, with its separator before it: it stands alone, for the cells of the row show which years it is about. */
function say(code: Expression): Expression {
  return `VLOOKUP(${code},${NOTES_NAME},3,FALSE)`;
}

function sayCode(code: NoteCode): Expression {
  return say(text(code));
}

/** How the value was made, or why there is none, as a code. */
function valueCode(row: FigureRow, isFlow: boolean): Expression {
  const made = isFlow ? when(isComplete(row), text("sumOfYears"), text("reportedTotal")) : text("asOfYear");
  return when(`${row.cell("why")}<>""`, row.cell("why"), made);
}

/** A rate that is missing although there is a value; never where every target and level is above zero. */
function zero(known: KnownTable, row: FigureRow): Expression {
  if (isAllPositive(known)) return BLANK;
  const isMissing = any(
    isNoNumber(row.cell("completion")),
    all(isNumber(row.cell("expected")), isNoNumber(row.cell("scheduleRatio"))),
  );
  return when(all(`${row.cell("why")}=""`, isMissing), sayCode("zero"), BLANK);
}

/** A schedule that is missing; never where the document sets a level for every year. */
function schedule(known: KnownTable, row: FigureRow): Expression {
  const method = sourceOf(known, "method");
  if (method.at === "formula" && method.value === "points" && hasEveryLevel(known)) return BLANK;
  return when(all(`${row.elapsed}>0`, isNoNumber(row.cell("expected"))), sayCode("schedule"), BLANK);
}

/** The note of a row: how the value was made or why there is none, and why a rate is missing. */
export function note(known: KnownTable, row: FigureRow, separator: string): Expression {
  const reasons = row.cell("reasons");
  const pieces = [
    say(valueCode(row, known.table.kind === "flow")),
    when(`${reasons}<>""`, `${text(separator)}&${reasons}`, BLANK),
    zero(known, row),
    schedule(known, row),
  ];
  return `MID(${pieces.filter((piece) => piece !== BLANK).join("&")},${separator.length + 1},999)`;
}
