import { publishedResults } from "../../plan/publishedResults";
import { defaultSettings } from "../../plan/settings";
import type { Plan } from "../../plan/types";
import { auditContext } from "./context";
import { documentRules } from "./documentRules";
import { inReadingOrder } from "../publishing/order";
import { runRules } from "./runRules";
import { withUnit } from "../publishing/subject";
import type { Finding } from "./types";

/**
 * What a published plan says against itself and against the plan before it, by row of the plan.
 * Needs no entries: a finished plan is read with the outcomes it prints.
 *
 * @param previousPlan The same region's plan before; null leaves out what compares the two.
 */
export function auditDocument(plan: Plan, previousPlan: Plan | null): readonly Finding[] {
  const settings = defaultSettings(plan.period.lastYear);
  const context = auditContext({ plan, previousPlan, settings, entries: publishedResults(plan) });
  return inReadingOrder(runRules(documentRules, context), plan).map((finding) => withUnit(finding, plan));
}
