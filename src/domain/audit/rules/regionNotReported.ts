import { regionTables } from "../../regions";
import { elapsedOf } from "../figures";
import { regionContexts } from "../regional/regionContexts";
import { strangersOf } from "../regional/strangers";
import type { AuditContext, AuditRule, Problem } from "../types";
import { failing } from "../verdict";

/** Break-downs into which somebody reported: the others are not collected. */
function collectedTables(context: AuditContext): ReadonlySet<string> {
  return new Set([...regionContexts(context).values()].flatMap(({ plan }) => plan.indicators.map(({ id }) => id)));
}

/** Regions that reported under another name: that is said where the name stands. */
function misnamed(context: AuditContext): ReadonlySet<string | null> {
  return new Set(context.plan.breakdowns.flatMap((breakdown) => strangersOf({ breakdown, context }).map(({ meant }) => meant)));
}

function checkPlan(context: AuditContext): readonly Problem[] {
  const [reported, collected, others] = [regionContexts(context), collectedTables(context), misnamed(context)];
  return [...regionTables(context.plan)].flatMap(([region, named]): readonly Problem[] => {
    const asked = named.filter(({ table }) => collected.has(table.id));
    const [first] = asked;
    if (!first || reported.has(region) || others.has(region)) return [];
    return [{
      params: { tables: asked.length },
      place: { indicatorId: first.table.indicator, breakdownId: first.table.id, region, figure: "actual" },
      value: null,
      expected: null,
    }];
  });
}

/** A region that reported nothing while others did: every sum over the regions stays open. */
export const regionNotReported: AuditRule<"plan"> = {
  id: "region-not-reported",
  severity: "warning",
  scope: "plan",
  source: "method note, Adding up: a missing region is not zero",
  appliesTo: ({ context }) => elapsedOf(context).length > 0 && regionContexts(context).size > 0,
  check: ({ context }) => failing(checkPlan(context)),
};
