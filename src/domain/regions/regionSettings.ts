import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";

/**
 * Settings of the whole plan as they hold for the rows of regions, whose ids are those of the break-downs: a policy set for
 * an indicator is that of its regions too.
 */
export function regionSettings({ breakdowns }: Pick<Plan, "breakdowns">, settings: PlanSettings): PlanSettings {
  const { policyByIndicator } = settings;
  const own = breakdowns.flatMap(({ id, indicator }) => {
    const policy =
      indicator !== null && Object.hasOwn(policyByIndicator, indicator) ? policyByIndicator[indicator] : undefined;
    return policy === undefined ? [] : [[id, policy] as const];
  });
  return { ...settings, policyByIndicator: Object.fromEntries(own), totalsFromRegions: false };
}
