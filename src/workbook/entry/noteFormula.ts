import type { ReasonCode } from "../../domain/completion";
import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import { all, any, BLANK, choose, is, isNoNumber, text, when, type Expression } from "../formula/build";
import { yearKey } from "./columns";
import type { NoteSpeaker } from "./noteTexts";
import { UNREADABLE } from "./readingText";
import type { RowContext } from "./rowContext";

/** Joins pieces that may be blank, each after a separator, and drops the first separator. */
function joined(pieces: readonly Expression[], separator: string): Expression {
  return `MID(${pieces.filter((each) => each !== BLANK).join("&")},${separator.length + 1},1000)`;
}

/** A piece after its separator where a test holds, else nothing. */
function piece(test: Expression, expression: Expression, separator: string): Expression {
  return when(test, `${text(separator)}&${expression}`, BLANK);
}

/** Elapsed years whose reading is `mark`, as a list. */
function yearsWith(row: RowContext, mark: string, say: NoteSpeaker, totalHeader: string | null): Expression {
  const years = row.years.map((year, index) =>
    piece(
      all(`${row.elapsed}>${index}`, is(row.cell(yearKey("n", year)), mark)),
      text(String(year)),
      say.listSeparator,
    ),
  );
  const total =
    totalHeader === null ? [] : [piece(is(row.cell("totalReading"), mark), text(totalHeader), say.listSeparator)];
  return joined([...years, ...total], say.listSeparator);
}

function whyPiece(row: RowContext, plan: Pick<Plan, "period">, say: NoteSpeaker, totalHeader: string): Expression {
  const why = row.cell("why");
  const asOf = `(${plan.period.firstYear - 1}+${row.elapsed})`;
  const isFlow = is(row.cell("kind"), "flow");
  const missing = when(isFlow, yearsWith(row, "", say, null), asOf);
  const unreadable = when(isFlow, yearsWith(row, UNREADABLE, say, totalHeader), asOf);
  const plain = (code: ReasonCode): Expression => text(say.reason(code).join(""));
  const [before, after] = say.reason("missing-years");
  return choose(
    [
      [is(why, "no-entries"), plain("no-entries")],
      [is(why, "missing-years"), `${text(before)}&${missing}&${text(after)}`],
      [is(why, "unreadable-entry"), `${text(say.reason("unreadable-entry").join("") + say.colon)}&${unreadable}`],
      [is(why, "bounded-reading"), plain("bounded-reading")],
      [is(why, "before-first-year"), plain("before-first-year")],
    ],
    plain("qualitative-target"),
  );
}

function methodPiece(row: RowContext, say: NoteSpeaker): Expression {
  const isSum = `COUNT(${row.yearly("n")})=${row.elapsed}`;
  const isMean = is(row.cell("basis"), "annualAverage");
  const sum = when(isMean, text(say.method("meanOfYears")), text(say.method("sumOfYears")));
  const total = when(isMean, text(say.method("meanOfReportedTotal")), text(say.method("reportedTotal")));
  return when(is(row.cell("kind"), "flow"), when(isSum, sum, total), text(say.method("asOfYear")));
}

/** The gaps of the parts, actual − target, with their signs. */
function gaps(row: RowContext, say: NoteSpeaker): Expression {
  const gap = (index: 1 | 2 | 3 | 4): Expression => {
    const difference = `ROUND(${row.cell(`part${index}`)}-${row.cell(`share${index}`)},10)`;
    const signed = `IF(${difference}>0,"+","")&${difference}`;
    return when(`${row.cell("shares")}>=${index}`, `${text(say.listSeparator)}&${signed}`, BLANK);
  };
  return joined([gap(1), gap(2), gap(3), gap(4)], say.listSeparator);
}

/** The note of a row, piece by piece as `noteOf` makes it. */
export function note(row: RowContext, plan: Pick<Plan, "period">, say: NoteSpeaker, totalHeader: string): Expression {
  const hasValue = is(row.cell("why"), "");
  const isNumber = all(`${row.cell("side")}<>"none"`, `${row.cell("side")}<>"shares"`);
  const hasGap = all(
    hasValue,
    is(row.cell("side"), "shares"),
    is(row.cell("policyKey"), "metIsFull"),
    isNoNumber(row.cell("completion")),
  );
  const hasZero = all(
    hasValue,
    isNumber,
    any(
      isNoNumber(row.cell("completion")),
      all(`ISNUMBER(${row.cell("expected")})`, isNoNumber(row.cell("scheduleRatio"))),
    ),
  );
  const noSchedule = all(isNumber, `${row.elapsed}>0`, isNoNumber(row.cell("expected")));
  return joined(
    [
      `${text(say.separator)}&${when(hasValue, methodPiece(row, say), whyPiece(row, plan, say, totalHeader))}`,
      piece(`${row.cell("reasons")}<>""`, row.cell("reasons"), say.separator),
      piece(hasGap, `${text(say.reason("composition-gap").join("") + say.colon)}&${gaps(row, say)}`, say.separator),
      piece(hasZero, text(say.piece("ratios", "zero-target")), say.separator),
      piece(noSchedule, text(say.piece("schedule", "no-baseline")), say.separator),
    ],
    say.separator,
  );
}

/** Elapsed years of a plan at `asOf`. */
export function elapsedCount(plan: Plan, asOf: number): number {
  return planYears(plan.period).filter((year) => year <= asOf).length;
}
