import type { Plan } from "../../src/domain/plan";
import { regionPlan, regionsOf } from "../../src/domain/regions";
import {
  COLUMN_COPIED,
  lastYearCopied,
  MISTAKES,
  plausibleSet,
  seeded,
  type DataSet,
  type Mistake,
  type Random,
} from "../../src/domain/training";

const SEED = 20_251_128;
/** A kind that fits few rows is looked for in as many workbooks at most. */
const MOST_TRIES = 400;

/** A plausible workbook with one mistake in it. */
export interface PlantedSet extends DataSet {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly indicatorId: string | null;
  readonly wrong: readonly string[];
  readonly detectable: boolean;
}

/** Every kind of mistake that is planted. */
export const KINDS: readonly string[] = [...MISTAKES.map(({ kind }) => kind), COLUMN_COPIED];

/** The plans themselves, and each region's own plan with the targets that break-downs allot. */
export function withRegions(plans: readonly Plan[]): readonly Plan[] {
  const regional = plans.flatMap((plan) =>
    regionsOf(plan).flatMap((region) => {
      const own = regionPlan(plan, region);
      return own.ok ? [own.value] : [];
    }),
  );
  return [...plans, ...regional];
}

/** Plans of both sorts in turn, so that regions do not outnumber the cities. */
function pickPlan(plans: readonly Plan[], random: Random): Plan {
  const [cities, regions] = [plans.filter(({ document }) => document), plans.filter(({ document }) => !document)];
  return random.pick(regions.length > 0 && random.chance(0.3) ? regions : cities);
}

/** Plausible workbooks without a mistake. */
export function cleanSets(plans: readonly Plan[], count: number): readonly DataSet[] {
  const random = seeded(SEED);
  return Array.from({ length: count }, () => plausibleSet(pickPlan(plans, random), random));
}

function plantIn(set: DataSet, mistake: Mistake, random: Random): PlantedSet | null {
  const rows = set.plan.indicators.filter((each) => mistake.fits(each, set.figures[each.id] ?? {}, set));
  if (rows.length === 0) return null;
  const indicator = random.pick(rows);
  const planted = mistake.plant(indicator, set.figures[indicator.id] ?? {}, set, random);
  if (!planted) return null;
  const { row, wrong, detectable } = planted;
  const { kind, rules } = mistake;
  const figures = { ...set.figures, [indicator.id]: row };
  return { ...set, figures, kind, rules, indicatorId: indicator.id, wrong, detectable };
}

function copyColumn(set: DataSet): PlantedSet | null {
  const { figures, plan, asOf } = set;
  if (asOf === plan.period.firstYear) return null;
  const copied = Object.fromEntries(Object.entries(figures).map(([id, row]) => [id, lastYearCopied(row)]));
  // Two rows may stay the same.
  const detectable = Object.values(figures).filter((row) => String(asOf) in row).length > 2;
  const rest = { kind: COLUMN_COPIED, rules: [COLUMN_COPIED], indicatorId: null, wrong: [String(asOf)], detectable };
  return { ...set, figures: copied, ...rest };
}

function plantOne(kind: string, plans: readonly Plan[], random: Random): PlantedSet | null {
  const mistake = MISTAKES.find((each) => each.kind === kind);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const set = plausibleSet(pickPlan(plans, random), random);
    const planted = mistake ? plantIn(set, mistake, random) : copyColumn(set);
    if (planted) return planted;
  }
  return null;
}

/** Workbooks with one mistake each: as many of every kind. */
export function plantedSets(plans: readonly Plan[], ofEachKind: number): readonly PlantedSet[] {
  return KINDS.flatMap((kind, index) => {
    const random = seeded(SEED + 1 + index);
    return Array.from({ length: ofEachKind }, () => plantOne(kind, plans, random)).filter((each) => each !== null);
  });
}
