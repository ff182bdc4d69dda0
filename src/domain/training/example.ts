import type { Finding } from "../audit";
import { planYears, type Indicator, type Plan } from "../plan";
import { findingsOf } from "./entries";
import { plausibleRow, type DataSet, type Row } from "./plausible";
import { seeded } from "./random";

/** Running totals, copies and jumps need years beside each other. */
const FEWEST_YEARS = 3;
/** Rows are drawn anew until nothing is said against them; the published plans need fewer rounds. */
const MOST_ROUNDS = 60;

/** A number that a text decides: FNV-1a (Fowler, Noll, Vo; public domain). */
export function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (const character of text) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return mixed >>> 0;
}

/** The year that example data reach: the year reported on, or the third of the plan where that is later. */
export function exampleYear({ period }: Pick<Plan, "period">, asOf: number): number {
  const years = planYears(period);
  const third = years[Math.min(FEWEST_YEARS, years.length) - 1] ?? period.lastYear;
  return Math.min(period.lastYear, Math.max(asOf, third));
}

function drawn(plan: Plan, asOf: number, rounds: ReadonlyMap<string, number>): DataSet {
  const years = planYears(plan.period).filter((year) => year <= asOf);
  const figures: Record<string, Row> = {};
  for (const indicator of plan.indicators) {
    const round = rounds.get(indicator.id) ?? 0;
    const random = seeded(hash(`${plan.id}/${indicator.id}/${asOf}/${round}`));
    figures[indicator.id] = plausibleRow(indicator, plan, years, figures, random);
  }
  return { plan, asOf, figures };
}

/** A row that cannot stand is drawn anew, and so is the whole that it is a part of. */
function drawnAnew(indicator: Indicator, rounds: Map<string, number>): void {
  for (const id of [indicator.id, indicator.partOf]) if (id !== null) rounds.set(id, (rounds.get(id) ?? 0) + 1);
}

/** True for what is said against figures; a note, such as a plan without a target, is not. */
export function speaksAgainst({ severity }: Finding): boolean {
  return severity !== "info";
}

/**
 * Invented figures for a plan up to `exampleYear`, which the audit has nothing against: flows near a year's share of
 * their target, levels along the way to it, rates within limits, shares that add up to 100. The same at every call.
 */
export function exampleData(plan: Plan, asOf: number): DataSet {
  const year = exampleYear(plan, asOf);
  const rounds = new Map<string, number>();
  let set = drawn(plan, year, rounds);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const wrong = new Set(
      findingsOf(set)
        .filter(speaksAgainst)
        .map(({ place }) => place.indicatorId),
    );
    if (wrong.size === 0) break;
    for (const indicator of plan.indicators) if (wrong.has(indicator.id)) drawnAnew(indicator, rounds);
    set = drawn(plan, year, rounds);
  }
  return set;
}
