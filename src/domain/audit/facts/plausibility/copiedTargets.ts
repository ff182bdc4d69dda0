import { ITEMS } from "../../engine/items";
import type { AuditContext, RuleItems } from "../../engine/types";
import { elapsedOf } from "../figures";
import { digitsOf, ownFigures, type Point } from "./history";
import { printedTarget } from "./printedTargets";
import { baselineLevel, numberIn } from "./references";

type Row = RuleItems["indicator"];

/** A row whose figures are all taken from the plan: the target itself, or what is due in each year. */
export interface CopiedTargets {
  readonly from: "target" | "years";
  readonly figures: readonly Point[];
}

const FEWEST_YEARS = 2;
/** Digits of all figures together that are not equal by chance. */
const FEWEST_DIGITS = 3;

/** True where the target is a change to be made, so that nobody stands on it from the first year on. */
function isToBeReached({ kind, targetBasis, targetValue, baselineValue }: Row["indicator"]): boolean {
  if (kind !== "stock" && kind !== "rate") return false;
  const isPlain = targetValue.form === "number" && targetValue.comparator === "=";
  const isChange = baselineValue.form !== "number" || baselineValue.value !== numberIn(targetValue);
  return targetBasis === "endYear" && isChange && isPlain;
}

/** True where every figure of the row is the target itself, years before it is due. */
function isTargetItself({ indicator, context }: Row, figures: readonly Point[]): boolean {
  const target = numberIn(indicator.targetValue);
  if (target === null || figures.some(({ value }) => value !== target) || !isToBeReached(indicator)) return false;
  const isFirstYear = context.settings.asOf === context.plan.period.firstYear && baselineLevel(indicator) !== null;
  return figures.length >= FEWEST_YEARS || (isFirstYear && digitsOf(target) >= FEWEST_DIGITS);
}

/** True where every figure is the target of its year. */
function areYearlyTargets({ indicator, context }: Row, figures: readonly Point[]): boolean {
  if (figures.length < FEWEST_YEARS || (indicator.kind !== "flow" && indicator.kind !== "stock")) return false;
  if (figures.reduce((all, { value }) => all + digitsOf(value), 0) < FEWEST_DIGITS) return false;
  return figures.every(({ year, value }) => printedTarget(indicator, context.plan, year) === value);
}

function copiedIn(row: Row): CopiedTargets | null {
  const figures = ownFigures(row);
  if (figures.length === 0 || figures.length < elapsedOf(row.context).length) return null;
  if (isTargetItself(row, figures)) return { from: "target", figures };
  return areYearlyTargets(row, figures) ? { from: "years", figures } : null;
}

function readCopies(context: AuditContext): ReadonlyMap<string, CopiedTargets> {
  const copies = new Map<string, CopiedTargets>();
  // A region is told in its own workbook; where many are merged it is not said again.
  if (context.part) return copies;
  for (const row of ITEMS.indicator(context)) {
    const copied = copiedIn(row);
    if (copied) copies.set(row.indicator.id, copied);
  }
  return copies;
}

/** Every row asks; each audit answers once. */
const answers = new WeakMap<AuditContext, ReadonlyMap<string, CopiedTargets>>();

/** The rows of an audit that hold targets for actuals, by id, in the order of the plan. */
export function copiedTargets(context: AuditContext): ReadonlyMap<string, CopiedTargets> {
  const copies = answers.get(context) ?? readCopies(context);
  answers.set(context, copies);
  return copies;
}
