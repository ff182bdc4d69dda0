import { completionsOfReadings } from "../../completion";
import type { PlanEntries } from "../../plan/entries";
import { readEntries } from "../../plan/readings";
import type { PlanSettings } from "../../plan/settings";
import type { Plan } from "../../plan/types";
import { withCityTotals } from "../../regions/cityTotals";
import type { AuditContext, Finding } from "./types";

/** What an audit looks at. */
export interface AuditInput {
  readonly plan: Plan;
  /** The same region's plan before this one, for rules that compare the two documents. */
  readonly previousPlan?: Plan | null;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
  /** What the reader noticed about the workbook itself. */
  readonly workbookProblems?: readonly Finding[];
  /** True for one region's part of a plan: what is wrong with the published document is not the region's to answer. */
  readonly ofRegion?: boolean;
}

/** Reads the entries and computes the completions once for all rules. */
export function auditContext(input: AuditInput): AuditContext {
  const { plan, previousPlan = null, settings, workbookProblems = [] } = input;
  const entries = withCityTotals(plan, input.entries, settings);
  const readings = readEntries(plan, entries);
  const completions = completionsOfReadings(plan, readings, settings);
  return { plan, previousPlan, settings, entries, readings, completions, workbookProblems };
}
