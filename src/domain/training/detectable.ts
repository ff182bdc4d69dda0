import type { Indicator } from "../plan";
import type { DataSet, Row } from "./plausible";
import { isCapped, numberOf, startLevel, yearlyShare } from "./rowScale";
import { at, yearsOf } from "./mistake";

/** Published flows reach 3.7 times their plan in the mean of the years; a single year beyond this cannot be one of them. */
const HIGHEST_FLOW = 5;
const LOWEST_FLOW = 0.25;
/** Against the row's other years: one of them may be a year of crisis, two that agree are not. */
const FLOW_AGAINST_ONE = 4;
const FLOW_AGAINST_MORE = 2.6;
/** Levels move slowly: by more than this in a year, or so far from a target without a baseline, they do not. */
const STOCK_STEP = 1.4;
const STOCK_AGAINST_TARGET = 2.2;
const RATE_POINTS = 35;
const CAPPED_RATE = 5;

function factor(value: number, reference: number): number {
  return Math.max(value / reference, reference / value);
}

function flowShows(wrong: number, indicator: Indicator, others: readonly number[], set: DataSet): boolean {
  const share = yearlyShare({ ...indicator, resultValue: { form: "notGiven", printed: null } }, set.plan);
  if (share !== null && (wrong > share * HIGHEST_FLOW || wrong < share * LOWEST_FLOW)) return true;
  const limit = others.length > 1 ? FLOW_AGAINST_MORE : FLOW_AGAINST_ONE;
  return others.length > 0 && others.every((other) => factor(wrong, other) > limit);
}

function stockShows(wrong: number, indicator: Indicator, others: readonly number[]): boolean {
  const target = numberOf(indicator.targetValue);
  const near = [...others, ...[startLevel(indicator)].filter((each) => each !== null)];
  if (near.length > 0) return near.every((each) => factor(wrong, each) > STOCK_STEP);
  return target !== null && factor(wrong, target) > STOCK_AGAINST_TARGET;
}

function rateShows(wrong: number, indicator: Indicator, others: readonly number[]): boolean {
  const target = numberOf(indicator.targetValue);
  const near = [...others, ...[startLevel(indicator), target].filter((each) => each !== null)];
  if (wrong > 100) return true;
  return near.every((each) =>
    isCapped(indicator) ? factor(wrong, each) > CAPPED_RATE : Math.abs(wrong - each) > RATE_POINTS,
  );
}

/** True where the wrong figure of a year cannot pass for a plausible one, judged by plan and the row's other years. */
export function shows(wrong: number, year: string, indicator: Indicator, row: Row, set: DataSet): boolean {
  const others = yearsOf(row)
    .filter((each) => each !== year)
    .map((each) => at(row, each));
  if (wrong <= 0) return true;
  if (indicator.kind === "flow") return flowShows(wrong, indicator, others, set);
  return indicator.kind === "stock" ? stockShows(wrong, indicator, others) : rateShows(wrong, indicator, others);
}
