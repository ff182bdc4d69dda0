import { PASSED_NAME } from "../contract";
import { all, any, BLANK, choose, is, text, when, type Expression } from "../formula/build";
import { saysSomething } from "./readingFormulas";
import { BOUNDED, UNREADABLE } from "./readingText";
import { atAsOf, has, type RowContext } from "./rowContext";
import { isComparable } from "./shareFormulas";

function numbers(row: RowContext): Expression {
  return `COUNT(${row.yearly("n")})`;
}

/** Numbers and bounds that do not decide. */
function reported(row: RowContext): Expression {
  return `${numbers(row)}+COUNTIFS(${row.yearly("n")},${text(BOUNDED)})`;
}

/** Why a flow has no value: see docs/method.md, Value to date. */
function flowReason(row: RowContext): Expression {
  const total = row.cell("totalReading");
  return choose(
    [
      [`${numbers(row)}=${row.elapsed}`, BLANK],
      [`${reported(row)}=${row.elapsed}`, text("bounded-reading")],
      [`ISNUMBER(${total})`, BLANK],
      [is(total, BOUNDED), text("bounded-reading")],
      [any(`COUNTIFS(${row.yearly("n")},${text(UNREADABLE)})`, is(total, UNREADABLE)), text("unreadable-entry")],
      [`${reported(row)}=0`, text("no-entries")],
    ],
    text("missing-years"),
  );
}

/** True where something stands in any year up to the one reported to, which is blank itself; an error is something. */
function isAnythingReported(row: RowContext): Expression {
  return `IFERROR(SUMPRODUCT(${PASSED_NAME}*(${saysSomething(row.yearly("y"))}))>0,TRUE)`;
}

/** The code of the reason why there is no value to date; blank where there is one. */
export function whyNoValue(row: RowContext): Expression {
  const reading = atAsOf(row, "n");
  const kind = row.cell("kind");
  const isShares = is(kind, "composition");
  return choose(
    [
      [is(kind, "qualitative"), text("qualitative-target")],
      [`${row.elapsed}=0`, text("before-first-year")],
      [is(kind, "flow"), flowReason(row)],
      [all(isShares, saysSomething(row.cell("typed"))), when(isComparable(row), BLANK, text("unreadable-entry"))],
      [`ISNUMBER(${reading})`, BLANK],
      [is(reading, BOUNDED), text("bounded-reading")],
      [is(reading, UNREADABLE), text("unreadable-entry")],
    ],
    when(isAnythingReported(row), text("missing-years"), text("no-entries")),
  );
}

/** The value to date: sum or yearly mean of a flow, the `asOf` year of the rest; a composition as typed. */
export function valueToDate(row: RowContext): Expression {
  const total = when(`${numbers(row)}=${row.elapsed}`, `ROUND(SUM(${row.yearly("n")}),10)`, row.cell("totalReading"));
  const years = when(has(row, "mean"), row.elapsed, "1");
  return choose(
    [
      [`${row.cell("why")}<>""`, BLANK],
      [is(row.cell("kind"), "composition"), atAsOf(row, "y")],
      [is(row.cell("kind"), "flow"), years === "1" ? total : `(${total})/${years}`],
    ],
    atAsOf(row, "n"),
  );
}
