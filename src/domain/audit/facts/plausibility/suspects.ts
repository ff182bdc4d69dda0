import type { RuleItems } from "../../engine/types";
import { farFromOwn, farFromPlan, type FarFigure } from "./farFigures";
import { isWithinFactor, ownFigures, type Point } from "./history";
import { findJumps, type Jump, type SeriesKind } from "./jumps";
import { baselineLevel, yearlyTargetLevel } from "./references";
import { runningTotalsOf, type RunningTotals } from "./runningTotals";
import { unitSlipsOf, type UnitSlip } from "./unitSlips";
import { wholeTargetsOf } from "./wholeTargets";
import { zerosOf, type Zero } from "./zeros";

type Row = RuleItems["indicator"];

/** Figures of one row that are implausible in themselves; other rules leave them out of comparisons. */
export interface Suspects {
  /** All plain figures of the elapsed years. */
  readonly typed: readonly Point[];
  readonly zeros: readonly Zero[];
  /** Years of a flow that hold the target of the whole plan. */
  readonly wholeTargets: readonly Point[];
  readonly slips: readonly UnitSlip[];
  readonly runningTotals: RunningTotals | null;
  readonly far: readonly FarFigure[];
  readonly jumps: readonly Jump[];
  /** What is left: figures of the elapsed years that nothing speaks against. */
  readonly sound: readonly Point[];
}

/** A flow's baseline may be a sum of five years or of another scope: it counts where the target goes on from it. */
const FLOW_BASELINE_FACTOR = 1.5;

function comparableBaseline({ indicator, context: { plan } }: Row): Point | null {
  const value = baselineLevel(indicator);
  if (value === null) return null;
  const target = yearlyTargetLevel(indicator, plan);
  const goesOn = target !== null && isWithinFactor(value, target, FLOW_BASELINE_FACTOR);
  return indicator.kind !== "flow" || goesOn ? { year: plan.period.baseYear, value } : null;
}

function seriesKind({ indicator: { kind } }: Row): SeriesKind | null {
  return kind === "flow" || kind === "stock" || kind === "rate" ? kind : null;
}

/** The points without some of their years; the same list where none is left out. */
function without<Found>(
  points: readonly Point[],
  found: readonly Found[],
  yearsOf: (each: Found) => readonly number[],
): readonly Point[] {
  if (found.length === 0) return points;
  const years = found.flatMap(yearsOf);
  return points.filter(({ year }) => !years.includes(year));
}

function ofPeriod({ period }: Zero | UnitSlip): readonly number[] {
  return [Number(period)];
}

function ofYear({ year }: Point): readonly number[] {
  return [year];
}

function ofFar({ year, alike }: FarFigure): readonly number[] {
  return [year, ...alike];
}

/** Each step leaves out what the steps before it suspect, so that one wrong figure gives one finding. */
function readSuspects(row: Row, kind: SeriesKind): Suspects {
  const typed = ownFigures(row);
  const zeros = zerosOf(row, typed);
  let sound = without(typed, zeros, ofPeriod);
  const slips = unitSlipsOf(row, sound);
  sound = without(sound, slips, ofPeriod);
  const runningTotals = runningTotalsOf(row, sound);
  if (runningTotals) sound = sound.filter(({ year }) => year < runningTotals.from);
  const wholeTargets = wholeTargetsOf(row, sound);
  sound = without(sound, wholeTargets, ofYear);
  const beyond = farFromPlan(row, sound);
  sound = without(sound, beyond, ofFar);
  const jumps = findJumps(sound, comparableBaseline(row), kind, row.context.settings.auditThresholds);
  sound = without(sound, jumps, ofYear);
  const odd = farFromOwn(row, sound);
  const far = odd ? [...beyond, odd] : beyond;
  return {
    typed,
    zeros,
    wholeTargets,
    slips,
    runningTotals,
    far,
    jumps,
    sound: odd ? without(sound, [odd], ofYear) : sound,
  };
}

const NONE: Suspects = {
  typed: [],
  zeros: [],
  wholeTargets: [],
  slips: [],
  runningTotals: null,
  far: [],
  jumps: [],
  sound: [],
};

/** Several rules ask about a row; each row answers once. */
const answers = new WeakMap<Row, Suspects>();

/** What speaks against the figures of a row: noughts, unit slips, running totals, figures far off, jumps. */
export function suspectsOf(row: Row): Suspects {
  const known = answers.get(row);
  if (known) return known;
  const kind = seriesKind(row);
  const suspects = kind === null ? NONE : readSuspects(row, kind);
  answers.set(row, suspects);
  return suspects;
}

/** Figures of the elapsed years that nothing speaks against. */
export function soundFigures(row: Row): readonly Point[] {
  return suspectsOf(row).sound;
}
