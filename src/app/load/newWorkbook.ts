import type { PlanEntries, Reading } from "../../domain/plan/entries";
import { hasPublishedResults, publishedResults } from "../../domain/plan/publishedResults";
import { readEntries } from "../../domain/plan/readings";
import { defaultSettings, type PlanSettings } from "../../domain/plan/settings";
import type { Plan } from "../../domain/plan/types";
import type { Language } from "../../domain/shared/localText";
import { buildWorkbook, type WorkbookInput } from "../../workbook";
import type { WorkbookSpec } from "../../workbook/spec";

/** What a new workbook is made of. */
export interface NewWorkbook {
  readonly plan: Plan;
  readonly language: Language;
  /** Null takes the last year of a finished plan, else the last year with a value, else the first year. */
  readonly asOf: number | null;
  /** Null takes the results that the document prints, if any. */
  readonly entries: PlanEntries | null;
  /** ISO date. */
  readonly today: string;
}

/** A blank or a dash reports nothing. */
function lastYearReported(plan: Plan, entries: PlanEntries): number | null {
  const reported = Object.values(readEntries(plan, entries)).flatMap(Object.entries<Reading>);
  const years = reported
    .filter(([key, { state }]) => key !== "total" && state !== "missing")
    .map(([key]) => Number(key));
  return years.length > 0 ? Math.max(...years) : null;
}

/** The year a new workbook reports on, unless the user says another. */
export function defaultAsOf(plan: Plan, entries: PlanEntries): number {
  if (hasPublishedResults(plan)) return plan.period.lastYear;
  return lastYearReported(plan, entries) ?? plan.period.firstYear;
}

/** A described workbook and the settings it starts with. */
export interface DescribedWorkbook {
  readonly spec: WorkbookSpec;
  readonly settings: PlanSettings;
}

/** The workbook of a plan with its settings and first entries, before anything is described. */
export function newWorkbookInput({ plan, language, asOf, entries, today }: NewWorkbook): WorkbookInput {
  const reported = entries ?? publishedResults(plan);
  const settings = defaultSettings(asOf ?? defaultAsOf(plan, reported));
  return { plan, language, entries: reported, settings, findings: null, today };
}

/** Describes the workbook of a plan, ready for either writer. */
export function newWorkbook(asked: NewWorkbook): DescribedWorkbook {
  const input = newWorkbookInput(asked);
  return { spec: buildWorkbook(input), settings: input.settings };
}
