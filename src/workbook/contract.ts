import type { AuditLimitKey } from "../domain/plan";

/**
 * Version of what travels in a workbook. The names below, by which a workbook of ours is found again, never change: old
 * workbooks carry them. Raise the version with every new sheet, column of a table, defined name, metadata key or field of
 * the template, since an add-in that does not know it would lose it when it writes the workbook again. A later version reads
 * all earlier ones; an earlier add-in says that the workbook is newer and leaves it alone. `test/versions` stores a workbook
 * of each kind for every version.
 */
export const CONTRACT_VERSION = "4";

/** The first version with the calculated columns of today: what earlier ones calculate is read, and not compared. */
export const CALCULATED_SINCE = 4;

/** The first version whose break-downs have sheets named after what is broken down: earlier ones had a number alone. */
export const NAMED_SINCE = 4;

/** The first version whose entry sheet counts numbers and the plain forms alone: earlier formulas counted any text that says a number. */
export const PLAIN_FORMS_SINCE = 2;

/** Sheet that holds the metadata; very hidden, the same in every language. */
export const METADATA_SHEET = "_plan";

/** Native tables. */
export const TABLE_NAMES = {
  entry: "PlanEntry",
  findings: "PlanFindings",
  summary: "PlanSummary",
} as const;

/** Native tables of a merged workbook. */
export const CONSOLIDATION_TABLES = {
  submissions: "PlanSubmissions",
  sources: "PlanSources",
  changes: "PlanChanges",
} as const;

/** Name of the table of break-down `number`. No underscore: the workbench's grid calculates no reference to a name with one. */
export function breakdownTableName(number: string): string {
  return `PlanBreakdown${number}`;
}

/** Defined names of settings that formulas use. */
export const SETTING_NAMES = {
  asOf: "plan_asOf",
  ahead: "plan_threshold_ahead",
  onTrack: "plan_threshold_onTrack",
  near: "plan_threshold_near",
  aboutTolerance: "plan_aboutTolerance",
} as const;

/** Defined name of the cell of an audit limit. */
export function auditLimitName(key: AuditLimitKey): string {
  return `plan_audit_${key}`;
}

/** Defined names of the cells in which the reporting unit signs. */
export const SUBMISSION_NAMES = {
  reporter: "plan_reporter",
  contact: "plan_contact",
  date: "plan_submissionDate",
} as const;

/** Defined names of two columns of the findings table: the cell of the entry sheet that a finding is about, and where it stands. */
export const FINDING_NAMES = { marks: "plan_marks", states: "plan_states" } as const;

/** Defined name for the number of times that the workbook was returned to its region; not there before the first. */
export const RETURNS_NAME = "plan_returns";

/** Defined name of the cell that counts the years elapsed by `plan_asOf`: 0 … number of plan years. */
export const ELAPSED_NAME = "plan_elapsed";

/**
 * Defined name of a row of cells on the metadata sheet, one for each plan year: 1 where it has passed by `plan_asOf`, else 0.
 * SUMPRODUCT adds up with them what counts of a row, in every program and without a column for each year.
 */
export const PASSED_NAME = "plan_passed";

/** Defined name of the list of sentences that notes are put together from: code and sentence, on the metadata sheet. */
export const NOTES_NAME = "plan_notes";

/** Defined name of the cells of a sheet in which figures are typed. */
export function figuresName(sheetId: string): string {
  return `plan_figures_${sheetId.replace(/-/g, "_")}`;
}

/** Defined name that stays with a sheet of ours when somebody renames it; refers to its A1. */
export function sheetAnchorName(sheetId: string): string {
  return `plan_sheet_${sheetId.replace(/-/g, "_")}`;
}
