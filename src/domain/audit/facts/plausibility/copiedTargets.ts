import { ITEMS } from "../../engine/items";
import type { AuditContext, RuleItems } from "../../engine/types";
import { elapsedOf } from "../figures";
import { digitsOf, type Point } from "./history";
import { printedTarget } from "./printedTargets";
import { baselineLevel, numberIn } from "./references";
import { suspectsOf } from "./suspects";

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

/** What a row has of the plan; null where its figures are its own. */
export function copiedIn(row: Row): CopiedTargets | null {
  const figures = suspectsOf(row).typed;
  if (figures.length === 0 || figures.length < elapsedOf(row.context).length) return null;
  if (isTargetItself(row, figures)) return { from: "target", figures };
  return areYearlyTargets(row, figures) ? { from: "years", figures } : null;
}

/** The rows of an audit that hold targets for actuals, in the order of the plan. */
export function copiedRows(context: AuditContext): readonly string[] {
  return ITEMS.indicator(context).flatMap((row) => (copiedIn(row) ? [row.indicator.id] : []));
}
