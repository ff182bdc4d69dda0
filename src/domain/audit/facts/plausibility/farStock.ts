import type { RuleItems } from "../../engine/types";
import type { FarMeasure } from "./farMeasure";
import { plannedLevel } from "./planned";
import { isOfPlanSize } from "./planSize";
import { baselineLevel } from "./references";

/** Without a baseline the plan only says where the level is to end: it may lie three times a year's reach away. */
const WITHOUT_BASELINE = 3;

function distance(value: number, reference: number): number {
  return Math.log(value / reference);
}

/** Levels: a change that is too large for the years it took; chance reaches √years as far. */
export function farStock({ indicator, context }: RuleItems["indicator"]): FarMeasure {
  const { baseYear } = context.plan.period;
  const step = Math.log(1 + context.settings.auditThresholds.farStock);
  const planned = plannedLevel(indicator, context.plan);
  const isStartKnown = baselineLevel(indicator) !== null;
  const reachOf = (years: number): number => step * Math.sqrt(Math.max(1, years));
  return {
    reference: ({ year }) => planned(year),
    side: ({ year, value }) => {
      const asked = planned(year);
      if (asked === null) return null;
      const far = distance(value, asked);
      // Mostly within one year's reach, so that the larger one need not be known.
      if (Math.abs(far) <= step) return null;
      const reach = isStartKnown ? reachOf(year - baseYear) : step * WITHOUT_BASELINE;
      if (far > reach) return "above";
      return far < -reach && isOfPlanSize(context) ? "below" : null;
    },
    goesOn: (a, b) => Math.abs(distance(a.value, b.value)) <= step,
    contradicts: (a, b) => Math.abs(distance(a.value, b.value)) > reachOf(Math.abs(a.year - b.year)),
    isNear: (figure, reference) => Math.abs(distance(figure, reference)) <= step * WITHOUT_BASELINE,
  };
}
