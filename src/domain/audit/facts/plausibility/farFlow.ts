import type { RuleItems } from "../../engine/types";
import type { FarMeasure } from "./farMeasure";
import { isWithinFactor } from "./history";
import { plannedFlow } from "./planned";
import { isOfPlanSize } from "./planSize";
import { yearlyTargetLevel } from "./references";

/** Years this near to one another are of one size, whatever the plan asked. */
const GOES_ON = 1.5;
/** One other year may be the one that is wrong, or a year of crisis: it takes so much more. */
const FEW_FACTOR = 1.6;

/** Flows: a multiple of what the plan asks of the year, or of the other years. */
export function farFlow({ indicator, context }: RuleItems["indicator"]): FarMeasure {
  const { farFlow: limit, farOwnFlow: ownLimit } = context.settings.auditThresholds;
  const planned = plannedFlow(indicator, context.plan);
  // Where targets rise from year to year an even share is no less plausible.
  const even = yearlyTargetLevel(indicator, context.plan);
  return {
    reference: ({ year }) => planned(year),
    side: ({ year, value }) => {
      const asked = planned(year);
      if (asked === null) return null;
      if (value > Math.max(asked, even ?? asked) * limit) return "above";
      return value < Math.min(asked, even ?? asked) / limit && isOfPlanSize(context) ? "below" : null;
    },
    goesOn: (a, b) => isWithinFactor(a.value, b.value, GOES_ON),
    contradicts: (a, b, few) => !isWithinFactor(a.value, b.value, few ? ownLimit * FEW_FACTOR : ownLimit),
    isNear: (figure, reference) => isWithinFactor(figure, reference, GOES_ON),
  };
}
