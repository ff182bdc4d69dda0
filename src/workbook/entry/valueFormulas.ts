import { all, any, BLANK, choose, is, text, when, type Expression } from "../formula/build";
import { BOUNDED, UNREADABLE } from "./readingText";
import { atAsOf, type RowContext } from "./rowContext";
import { isComparable } from "./shareFormulas";

function countOf(row: RowContext, mark: string): Expression {
  return `COUNTIFS(${row.yearly("n")},${text(mark)})`;
}

/** Every elapsed year has a number, bounded ones included. */
function isComplete(row: RowContext): Expression {
  return `COUNT(${row.yearly("n")})+${countOf(row, BOUNDED)}=${row.elapsed}`;
}

/** Why a flow has no value: see docs/method.md, Value to date. */
function flowReason(row: RowContext): Expression {
  const total = row.cell("totalReading");
  const nothing = `COUNT(${row.yearly("n")})+${countOf(row, BOUNDED)}=0`;
  return choose(
    [
      [isComplete(row), when(`${countOf(row, BOUNDED)}>0`, text("bounded-reading"), BLANK)],
      [`ISNUMBER(${total})`, BLANK],
      [is(total, BOUNDED), text("bounded-reading")],
      [any(`${countOf(row, UNREADABLE)}>0`, is(total, UNREADABLE)), text("unreadable-entry")],
      [nothing, text("no-entries")],
    ],
    text("missing-years"),
  );
}

/** True where any year of the plan has a figure, later ones included. */
function isAnythingReported(row: RowContext): Expression {
  return `SUMPRODUCT(ISNUMBER(${row.yearly("y")})+(SUBSTITUTE(${row.yearly("t")},"-","")<>""))>0`;
}

/** The code of the reason why there is no value to date; blank where there is one. */
export function whyNoValue(row: RowContext): Expression {
  const reading = atAsOf(row, "n");
  const comparable = when(is(row.cell("kind"), "composition"), isComparable(row), "TRUE");
  return choose(
    [
      [is(row.cell("kind"), "qualitative"), text("qualitative-target")],
      [`${row.elapsed}=0`, text("before-first-year")],
      [is(row.cell("kind"), "flow"), flowReason(row)],
      [`ISNUMBER(${reading})`, when(comparable, BLANK, text("unreadable-entry"))],
      [is(reading, UNREADABLE), text("unreadable-entry")],
      [is(reading, BOUNDED), text("bounded-reading")],
    ],
    when(isAnythingReported(row), text("missing-years"), text("no-entries")),
  );
}

/** The value to date: sum or yearly mean of a flow, the `asOf` year of the rest; a composition as typed. */
export function valueToDate(row: RowContext): Expression {
  const total = when(isComplete(row), `ROUND(SUM(${row.yearly("n")}),10)`, row.cell("totalReading"));
  return choose(
    [
      [`${row.cell("why")}<>""`, BLANK],
      [is(row.cell("kind"), "composition"), atAsOf(row, "y")],
      [all(is(row.cell("kind"), "flow"), is(row.cell("basis"), "annualAverage")), `(${total})/${row.elapsed}`],
      [is(row.cell("kind"), "flow"), total],
    ],
    atAsOf(row, "n"),
  );
}
