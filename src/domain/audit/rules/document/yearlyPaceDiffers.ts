import type { DocumentGoal, DocumentStatement, QuotedFigure } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { decimalPlaces, multiply, sum } from "../../../shared/decimal";
import { inMagnitudeOf, isRounding } from "../../facts/document/compareFigures";
import { atRow, factsOf, figureOf, numberOf, quoted, tableQuote } from "../../facts/document/quotes";
import { yearsOf } from "../../facts/document/targets";
import { indicatorOf } from "../../facts/figures";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, MessageParams, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "yearly-pace-differs";
const ROUNDED = "yearly-pace-differs-rounded";

/** A yearly figure of the text, where it starts and where it should lead to, all in one unit. */
interface Pace {
  readonly perYear: number;
  /** How many times it counts: the years of the plan, or once for a yearly target. */
  readonly times: number;
  /** Level before the first year; 0 for flows. */
  readonly start: number;
  readonly goal: number;
  readonly goalDecimals: number;
}

function checkPace({
  perYear,
  times,
  start,
  goal,
  goalDecimals,
}: Pace): Pick<Problem, "message" | "params" | "expected"> | null {
  const reached = sum([start, multiply(perYear, times)]);
  if (reached === goal) return null;
  const isRounded = isRounding(goal, goalDecimals, reached, decimalPlaces(reached));
  const working = start === 0 ? `${perYear} × ${times}` : `${start} + ${perYear} × ${times}`;
  return {
    message: isRounded ? ROUNDED : ID,
    params: { working, reached: String(reached) },
    expected: String(reached),
  };
}

function inUnit({ value }: QuotedFigure, unit: string | null): number | null {
  const figure = figureOf(value);
  return figure && inMagnitudeOf(figure.value, figure.unit, unit);
}

/** Level from which a yearly pace counts; null where the table does not print it. */
function startOf(row: Indicator): number | null {
  return row.kind === "flow" ? 0 : (numberOf(row, "baseline")?.value ?? null);
}

function checkStatement(statement: DocumentStatement, { plan }: AuditContext): readonly Problem[] {
  const row = indicatorOf(plan, statement.indicator);
  const target = row && numberOf(row, "target");
  if (statement.period !== "perYear" || !row || !target) return [];
  const [perYear, start] = [inUnit(statement, row.unit), startOf(row)];
  if (perYear === null || start === null) return [];
  const times = row.targetBasis === "annualAverage" ? 1 : yearsOf(plan.period);
  const found = checkPace({ perYear, times, start, goal: target.value, goalDecimals: target.decimals });
  const params: MessageParams = { ...quoted(statement), ...tableQuote(plan, row.target ?? "") };
  return found
    ? [{ ...found, params: { ...params, ...found.params }, place: atRow(row.id), value: statement.value }]
    : [];
}

function checkGoal(
  { id, value, pace, place, quote }: DocumentGoal,
  { plan, previousPlan }: AuditContext,
): readonly Problem[] {
  const before = previousPlan && indicatorOf(previousPlan, id);
  const start = before && numberOf(before, "result");
  const goal = figureOf(value);
  if (!pace || !before || !start || !goal) return [];
  const perYear = inUnit(pace, before.unit);
  if (perYear === null) return [];
  const level = inMagnitudeOf(goal.value, goal.unit, before.unit);
  const found = checkPace({
    perYear,
    times: yearsOf(plan.period),
    start: start.value,
    goal: level,
    goalDecimals: decimalPlaces(level),
  });
  const params: MessageParams = { ...quoted(pace), otherPlace: place, otherQuote: quote };
  return found ? [{ ...found, params: { ...params, ...found.params }, place: atRow(null), value: pace.value }] : [];
}

function checkDocument(context: AuditContext): readonly Problem[] {
  const { statements, goals } = factsOf(context.plan);
  return [
    ...statements.flatMap((statement) => checkStatement(statement, context)),
    ...goals.flatMap((goal) => checkGoal(goal, context)),
  ];
}

/** So much a year, over the years of the plan, is not what the plan wants to reach. */
export const yearlyPaceDiffers = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source:
    "Xuzhou, chapter 3, section 4: 1.7万 a year gives 68.5万, the goal is 70万; Quzhou, 四(三) and table 2, row 12",
  messages: [ID, ROUNDED],
  appliesTo: () => true,
  check: ({ context }) => failing(checkDocument(context)),
});
