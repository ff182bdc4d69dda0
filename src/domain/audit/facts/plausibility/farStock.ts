import type { RuleItems } from "../../engine/types";
import type { FarMeasure } from "./farMeasure";
import { plannedLevel } from "./planned";
import { isOfPlanSize } from "./planSize";

/** Without a baseline the plan only says where the level is to end: it may lie three times a year's reach away. */
const WITHOUT_BASELINE = 3;

/** Levels: a change that is too large for the years it took; chance reaches √years as far. */
export function farStock({ indicator, context }: RuleItems["indicator"]): FarMeasure {
  const step = Math.log(1 + context.settings.auditThresholds.farStock);
  const distance = (value: number, reference: number): number => Math.log(value / reference);
  const reachOf = (years: number): number => step * Math.sqrt(Math.max(1, years));
  return {
    byPlan: ({ year, value }) => {
      const planned = plannedLevel(indicator, context.plan, year);
      if (!planned) return null;
      const { value: reference, years } = planned;
      const reach = years === null ? step * WITHOUT_BASELINE : reachOf(years);
      const far = distance(value, reference);
      if (far > reach) return { reference, side: "above" };
      return { reference, side: far < -reach && isOfPlanSize(context) ? "below" : null };
    },
    goesOn: (a, b) => Math.abs(distance(a.value, b.value)) <= step,
    contradicts: (a, b) => Math.abs(distance(a.value, b.value)) > reachOf(Math.abs(a.year - b.year)),
    isNear: (figure, reference) => Math.abs(distance(figure, reference)) <= step * WITHOUT_BASELINE,
  };
}
