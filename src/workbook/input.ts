import type { Explanation, Finding } from "../domain/audit";
import type { Consolidation } from "../domain/consolidation";
import type { IndicatorCompletion } from "../domain/completion";
import type { Plan, PlanEntries, PlanSettings } from "../domain/plan";
import type { RegionRow } from "../domain/regions";
import type { Language, LocalText } from "../domain/shared/localText";
import type { EntryTable } from "./entry/tableData";

export type { Explanation };

/** Identity of a workbook that was sent to a region. */
export interface SendOut {
  readonly planId: string;
  /** Hash of the template of the city's plan that the targets came from. */
  readonly planHash: string;
  readonly region: string;
  /** Year reported on, as asked for when it was sent. */
  readonly asOf: number;
  /** 1 for the first sending of a year; a return pack keeps it. */
  readonly round: number;
  /** ISO date. */
  readonly sentOn: string;
  /** ISO date by which it is to come back; left out where the letter says. */
  readonly due?: string;
  /** Whom to send it back to, as typed; left out where the letter says. */
  readonly returnTo?: string;
}

/** Who filled the workbook, and when. Texts as typed, blank where nothing is. */
export interface Submission {
  readonly region: string;
  readonly reporter: string;
  readonly contact: string;
  /** ISO date where the cell says one, else what was typed. */
  readonly date: string;
  /** Null in a workbook that was not sent to a region. */
  readonly sendOut: SendOut | null;
}

/** What a workbook of one region knows of the whole plan. */
export interface RegionalInput {
  /** Name of the region that the whole plan is of. */
  readonly city: LocalText;
  /** Published yearly targets. */
  readonly rows: readonly RegionRow[];
}

/** What a merged workbook knows of the files it was made from. */
export interface ConsolidationInput {
  readonly merged: Consolidation;
  /** Files that take no part, and why. */
  readonly rejected: readonly { readonly file: string; readonly text: LocalText }[];
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
  /** Only in a workbook of one region. */
  readonly regional?: RegionalInput;
  /** Ids of the sheets that a workbook which is described anew has: a region's keeps its summary and findings. */
  readonly keptSheets?: readonly string[];
  /** Only in a merged workbook. */
  readonly consolidation?: ConsolidationInput;
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
