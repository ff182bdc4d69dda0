import { MOST_PARTS, planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import { NOTES_NAME } from "../contract";
import { all, any, BLANK, choose, is, isNoNumber, isNumber, text, when, type Expression } from "../formula/build";
import { yearKey } from "./keys";
import { valueSentence, type NoteCode, type NoteSpeaker } from "./noteTexts";
import { UNREADABLE } from "./readingText";
import { has, type RowContext } from "./rowContext";
import { partOf } from "./shareFormulas";

/** The sentence of a code. VLOOKUP, since Univer's INDEX looks at the formula's own sheet. */
function say(code: Expression): Expression {
  return `VLOOKUP(${code},${NOTES_NAME},2,FALSE)`;
}

function sayCode(code: NoteCode): Expression {
  return say(text(code));
}

/** Elapsed years of a flow without a figure, or with one that cannot be read, each after a separator; then the total. */
function places(row: RowContext, { listSeparator }: NoteSpeaker, totalHeader: string): Expression {
  // Of the reasons with a list one begins with "m", the other with "u".
  const isMissing = `LEFT(${row.cell("why")})="m"`;
  // With a point behind, since Univer takes 0 for blank.
  const mark = `IF(${isMissing},".",${text(`${UNREADABLE}.`)})`;
  const years = row.years.map((year, index) => {
    const isBad = `${row.cell(yearKey("n", year))}&"."=${mark}`;
    // No reason has a list before the first year.
    const isListed = index === 0 ? isBad : all(`${row.elapsed}>${index}`, isBad);
    return when(isListed, text(listSeparator + String(year)), BLANK);
  });
  const isTotalBad = all(`LEFT(${row.cell("why")})="u"`, is(row.cell("totalReading"), UNREADABLE));
  const total = when(isTotalBad, text(listSeparator + totalHeader), BLANK);
  return `MID(${[...years, total].join("&")},${listSeparator.length + 1},99)`;
}

/** Which years are missing or cannot be read; nothing for other reasons. */
function list(row: RowContext, plan: Pick<Plan, "period">, speaker: NoteSpeaker, totalHeader: string): Expression {
  const why = row.cell("why");
  const listed = when(
    is(row.cell("kind"), "flow"),
    places(row, speaker, totalHeader),
    `(${plan.period.firstYear - 1}+${row.elapsed})`,
  );
  return when(any(is(why, "missing-years"), is(why, "unreadable-entry")), listed, BLANK);
}

/** How the value was made, or why there is none, as a code. */
function valueCode(row: RowContext): Expression {
  const isSum = `COUNT(${row.yearly("n")})=${row.elapsed}`;
  const isMean = has(row, "mean");
  const flow = when(
    isSum,
    when(isMean, text("meanOfYears"), text("sumOfYears")),
    when(isMean, text("meanOfReportedTotal"), text("reportedTotal")),
  );
  return choose(
    [
      [`${row.cell("why")}<>""`, row.cell("why")],
      [is(row.cell("kind"), "flow"), flow],
    ],
    text("asOfYear"),
  );
}

/** The gaps of the parts, actual − target, with their signs. */
function gaps(row: RowContext, { listSeparator }: NoteSpeaker): Expression {
  const pieces = Array.from({ length: MOST_PARTS }, (_, at) => {
    const target = partOf(row, "s", at + 1);
    const own = partOf(row, "d", at + 1);
    return `IF(ISNUMBER(${target}),${text(listSeparator)}&IF(${own}>${target},"+","")&ROUND(${own}-${target},10),"")`;
  });
  return `MID(${pieces.join("&")},${listSeparator.length + 1},99)`;
}

/** The note of a row, piece by piece as `noteOf` makes it. */
export function note(
  row: RowContext,
  plan: Pick<Plan, "period">,
  speaker: NoteSpeaker,
  totalHeader: string,
): Expression {
  const [why, side] = [row.cell("why"), row.cell("side")];
  // Without a number to aim at there is no target in figures.
  const isNumberGoal = [isNumber(row.cell("target"))];
  const noCompletion = isNoNumber(row.cell("completion"));
  const hasGap = all(is(why, ""), is(side, "shares"), has(row, "full"), noCompletion);
  const hasZero = all(
    is(why, ""),
    ...isNumberGoal,
    any(noCompletion, all(isNumber(row.cell("expected")), isNoNumber(row.cell("scheduleRatio")))),
  );
  const noSchedule = all(...isNumberGoal, `${row.elapsed}>0`, isNoNumber(row.cell("expected")));
  const after = valueSentence(speaker, "missing-years")[1];
  const pieces = [
    say(valueCode(row)),
    list(row, plan, speaker, totalHeader),
    after === "" ? BLANK : when(is(why, "missing-years"), text(after), BLANK),
    when(`${row.cell("reasons")}<>""`, `${text(speaker.separator)}&${row.cell("reasons")}`, BLANK),
    when(hasGap, `${sayCode("gap")}&${gaps(row, speaker)}`, BLANK),
    when(hasZero, sayCode("zero"), BLANK),
    when(noSchedule, sayCode("schedule"), BLANK),
  ];
  return `MID(${pieces.filter((piece) => piece !== BLANK).join("&")},${speaker.separator.length + 1},999)`;
}

/** Elapsed years of a plan at `asOf`. */
export function elapsedCount(plan: Plan, asOf: number): number {
  return planYears(plan.period).filter((year) => year <= asOf).length;
}
