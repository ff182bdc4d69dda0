import type { Explanation, Finding } from "../domain/audit";
import type { IndicatorCompletion } from "../domain/completion";
import type { Plan, PlanEntries, PlanSettings } from "../domain/plan";
import type { Language } from "../domain/shared/localText";
import type { EntryTable } from "./entry/entryTable";

export type { Explanation };

/** What one region returned: who filled the workbook, and when. Texts as typed. */
export interface Submission {
  readonly region: string;
  readonly reporter: string;
  readonly contact: string;
  /** ISO date. */
  readonly date: string;
}

/** What a workbook is made of. */
export interface WorkbookInput {
  readonly plan: Plan;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
  readonly language: Language;
  /** Null: not audited yet. */
  readonly findings: readonly Finding[] | null;
  readonly explanations?: readonly Explanation[];
  readonly submission?: Submission;
  /** ISO date of today; the core reads no clock. */
  readonly today: string;
}

/** The input with what every sheet needs of the core. */
export interface SheetInput extends WorkbookInput {
  readonly completions: Readonly<Record<string, IndicatorCompletion>>;
}

/** The input of sheets that show the entry table, which is computed once. */
export interface TableInput extends SheetInput {
  readonly table: EntryTable;
}
