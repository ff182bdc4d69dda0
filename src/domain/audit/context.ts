import { computeCompletions } from "../completion";
import type { PlanEntries } from "../plan/entries";
import { readEntries } from "../plan/readings";
import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";
import type { AuditContext, Finding } from "./types";

/** What an audit looks at. */
export interface AuditInput {
  readonly plan: Plan;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
  /** What the reader noticed about the workbook itself. */
  readonly workbookProblems?: readonly Finding[];
}

/** Reads the entries and computes the completions once for all rules. */
export function auditContext({ plan, settings, entries, workbookProblems = [] }: AuditInput): AuditContext {
  return {
    plan,
    settings,
    entries,
    readings: readEntries(plan, entries),
    completions: computeCompletions(plan, entries, settings),
    workbookProblems,
  };
}
