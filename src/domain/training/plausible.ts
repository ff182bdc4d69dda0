import { planYears, type Indicator, type Plan } from "../plan";
import type { Random } from "./random";
import { isCapped, numberOf, reported, startLevel, yearlyShare } from "./rowScale";

/** Figures of one row by period: years and "total". Compositions are text. */
export type Row = Readonly<Record<string, number | string>>;

/** Figures of a plan by indicator id. */
export type Figures = Readonly<Record<string, Row>>;

/** One plausible workbook. */
export interface DataSet {
  readonly plan: Plan;
  readonly asOf: number;
  readonly figures: Figures;
}

/** A flow of last year near a year's share of the target is one that the plan goes on from. */
const SAME_SCOPE = 1.5;
/** Persons a year, in 万人, where the plan prints no target. */
const [FEWEST, MOST] = [0.001, 0.005];

/** How far a flow goes beyond its plan: mostly near it; published outcomes reach 3.7 times the target. */
function flowFactor(random: Random): number {
  if (random.chance(0.6)) return random.between(0.85, 1.3);
  return random.chance(0.75) ? random.between(1.3, 2.3) : random.between(2.3, 3.6);
}

/** What a flow usually is: it goes on from its baseline, or, in another scope, follows the target. */
function usualFlow(indicator: Indicator, plan: Plan, random: Random): number {
  const [share, base] = [yearlyShare(indicator, plan), startLevel(indicator)];
  if (share === null) return random.between(FEWEST, MOST);
  const isSameScope =
    base !== null &&
    base < share * SAME_SCOPE &&
    base > share / SAME_SCOPE &&
    !(indicator.target ?? "").includes("口径");
  return isSameScope ? base * random.between(0.85, 1.25) : share * flowFactor(random);
}

/** A flow: even but for chance, with a slow trend, now and then a year of crisis. */
function flowRow(indicator: Indicator, plan: Plan, years: readonly number[], random: Random): readonly number[] {
  const [flow, trend] = [usualFlow(indicator, plan, random), random.between(-0.06, 0.1)];
  const crisis = random.chance(0.15) ? random.whole(0, years.length - 1) : -1;
  return years.map((_, index) => {
    const usual = flow * (1 + trend * (index - 1)) * (1 + random.deviation(0.06));
    return reported(index === crisis ? usual * random.between(0.55, 0.8) : usual, indicator);
  });
}

/** A level that grows in small steps, past its target or not quite to it; in a crisis it stands still. */
function stockRow(indicator: Indicator, plan: Plan, years: readonly number[], random: Random): readonly number[] {
  const target = numberOf(indicator.targetValue) ?? numberOf(indicator.resultValue);
  if (target === null || target <= 0) return [];
  const start = startLevel(indicator) ?? target * random.between(0.84, 0.99);
  const planned = Math.log(target / start) / planYears(plan.period).length;
  const pace = Math.max(planned * random.between(0.7, 1.6), 0.004) + (random.chance(0.15) ? 0.035 : 0);
  const crisis = random.chance(0.15) ? random.whole(0, years.length - 1) : -1;
  let level = start;
  return years.map((_, index) => {
    level *= index === crisis ? 1 : 1 + Math.max(0.001, pace + random.deviation(pace / 4));
    return reported(level, indicator);
  });
}

/** A rate that is held below a ceiling or about a value, with a worse year now and then. */
function cappedRow(indicator: Indicator, years: readonly number[], random: Random): readonly number[] {
  const target = numberOf(indicator.targetValue) ?? 0;
  const level = target * random.between(0.5, 0.95);
  const crisis = random.chance(0.2) ? random.whole(0, years.length - 1) : -1;
  return years.map((_, index) =>
    reported(level * (index === crisis ? 1.25 : 1) * (1 + random.deviation(0.03)), indicator),
  );
}

/** A share of a whole, from its baseline to its target or held above it; never past 100. */
function shareRow(indicator: Indicator, plan: Plan, years: readonly number[], random: Random): readonly number[] {
  const target = numberOf(indicator.targetValue) ?? numberOf(indicator.resultValue);
  if (target === null) return [];
  const known = startLevel(indicator);
  const held = known === null ? target + (100 - target) * random.between(0.1, 0.6) : Math.max(known, target) + 0.4;
  const start = known ?? target * random.between(0.6, 0.9);
  const steps = planYears(plan.period).length;
  return years.map((_, index) => {
    const rising = start + ((target - start) * random.between(0.9, 1.2) * (index + 1)) / steps;
    const level = indicator.targetBasis === "everyYear" || start >= target ? held : rising;
    return reported(Math.min(100, level + random.deviation(0.6)), indicator);
  });
}

/** Shares near the target's, moving a point at a time; they add up to 100. */
function compositionRow({ targetValue }: Indicator, years: readonly number[], random: Random): readonly string[] {
  if (targetValue.form !== "composition") return [];
  const [high = 0, middle = 0] = targetValue.parts;
  return years.map(() => {
    const [top, next] = [high + random.whole(0, 2), middle + random.whole(-1, 1)];
    return `${top}:${next}:${100 - top - next}`;
  });
}

function valuesOf(
  indicator: Indicator,
  plan: Plan,
  years: readonly number[],
  random: Random,
): readonly (number | string)[] {
  switch (indicator.kind) {
    case "flow":
      return flowRow(indicator, plan, years, random);
    case "stock":
      return stockRow(indicator, plan, years, random);
    case "rate":
      return isCapped(indicator) ? cappedRow(indicator, years, random) : shareRow(indicator, plan, years, random);
    case "composition":
      return compositionRow(indicator, years, random);
    case "qualitative":
      return [];
  }
}

/** A part of another row takes the whole's ups and downs, so that it stays a part. */
function withinWhole(part: Indicator, plan: Plan, figures: Figures): Row | null {
  const whole = plan.indicators.find(({ id }) => id === part.partOf);
  const row = whole && figures[whole.id];
  const [own, all] = [numberOf(part.targetValue), whole ? numberOf(whole.targetValue) : null];
  if (!whole || !row || own === null || !all || whole.unit !== part.unit || whole.kind !== part.kind) return null;
  return Object.fromEntries(
    Object.entries(row)
      .filter(([period]) => period !== "total")
      .map(([year, value]) => [year, reported((Number(value) * own) / all, part)]),
  );
}

/** A total as the years add up to; a third of the flows have one. */
function withTotal(row: Row, { kind }: Indicator, random: Random): Row {
  if (kind !== "flow" || Object.keys(row).length === 0 || !random.chance(0.3)) return row;
  const total = Object.values(row).reduce<number>((all, value) => all + Number(value), 0);
  return { ...row, total: Number(total.toFixed(4)) };
}

/** Figures of one row, within the whole that it is a part of. */
export function plausibleRow(
  indicator: Indicator,
  plan: Plan,
  years: readonly number[],
  figures: Figures,
  random: Random,
): Row {
  const values = valuesOf(indicator, plan, years, random);
  const row = Object.fromEntries(
    years.slice(0, values.length).map((year, index) => [String(year), values[index] ?? 0]),
  );
  return withTotal(withinWhole(indicator, plan, figures) ?? row, indicator, random);
}

/**
 * Figures that a bureau could have reported up to a year: flows up to 3.7 times their target, levels that move a
 * little, years of crisis, a first year or all five.
 */
export function plausibleSet(plan: Plan, random: Random): DataSet {
  const all = planYears(plan.period);
  const count = random.chance(0.75) ? random.whole(1, 3) : random.whole(4, all.length);
  const years = all.slice(0, count);
  const figures: Record<string, Row> = {};
  for (const indicator of plan.indicators)
    figures[indicator.id] = plausibleRow(indicator, plan, years, figures, random);
  return { plan, asOf: years[years.length - 1] ?? plan.period.baseYear, figures };
}
