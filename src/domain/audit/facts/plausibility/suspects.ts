import type { RuleItems } from "../../engine/types";
import { isWithinFactor, ownFigures, type Point } from "./history";
import { findJumps, type Jump, type SeriesKind } from "./jumps";
import { yearlyTargetLevel } from "./references";
import { unitSlipsOf, type UnitSlip } from "./unitSlips";

type Row = RuleItems["indicator"];

/** Figures of one row that are implausible in themselves; other rules leave them out of comparisons. */
export interface Suspects {
  readonly slips: readonly UnitSlip[];
  readonly jumps: readonly Jump[];
}

const NONE: Suspects = { slips: [], jumps: [] };

/** A flow's baseline may be a sum of five years or of another scope: it counts where the target goes on from it. */
const FLOW_BASELINE_FACTOR = 1.5;

function comparableBaseline({ indicator, context: { plan } }: Row): Point | null {
  const { baselineValue, kind } = indicator;
  if (baselineValue.form !== "number" || baselineValue.comparator !== "=") return null;
  const target = yearlyTargetLevel(indicator, plan);
  const goesOn = target !== null && isWithinFactor(baselineValue.value, target, FLOW_BASELINE_FACTOR);
  return kind !== "flow" || goesOn ? { year: plan.period.baseYear, value: baselineValue.value } : null;
}

function seriesKind({ indicator: { kind } }: Row): SeriesKind | null {
  return kind === "flow" || kind === "stock" || kind === "rate" ? kind : null;
}

function readSuspects(row: Row): Suspects {
  const kind = seriesKind(row);
  if (kind === null) return NONE;
  const slips = unitSlipsOf(row);
  const sound = ownFigures(row).filter(({ year }) => !slips.some((slip) => slip.year === year));
  const jumps = findJumps(sound, comparableBaseline(row), kind, row.context.settings.auditThresholds);
  return slips.length + jumps.length === 0 ? NONE : { slips, jumps };
}

/** Several rules ask about a row; each row answers once. */
const answers = new WeakMap<Row, Suspects>();

/** Unit slips and jumps of a row. */
export function suspectsOf(row: Row): Suspects {
  const suspects = answers.get(row) ?? readSuspects(row);
  answers.set(row, suspects);
  return suspects;
}

/** Figures of the elapsed years that nothing speaks against. */
export function soundFigures(row: Row): readonly Point[] {
  const { slips, jumps } = suspectsOf(row);
  const figures = ownFigures(row);
  if (slips.length + jumps.length === 0) return figures;
  return figures.filter(({ year }) => ![...slips, ...jumps].some((suspect) => suspect.year === year));
}
