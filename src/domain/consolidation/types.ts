import type { Finding, Severity } from "../audit/engine/types";
import type { EntryCell, PlanEntries } from "../plan/entries";
import type { PeriodKey } from "../plan/period";
import type { Signed } from "./signedDays";
import type { MeantFigure } from "./meantFigures";
import type { Plan } from "../plan/types";
import type { LocalText } from "../shared/localText";

/** A cell of a returned file. */
export interface SourceCell {
  readonly sheet: string;
  readonly address: string;
}

/** One returned file, as far as it could be read. */
export interface Returned {
  /** Name or path by which the user knows the file. */
  readonly file: string;
  /** ISO date-time at which the file was last written; null where unknown. */
  readonly modified: string | null;
  readonly region: string;
  readonly planId: string;
  /** Hash of the whole plan whose targets were sent; blank where the file no longer says. */
  readonly planHash: string;
  readonly round: number;
  /** How often it had been returned to its region when it came back. */
  readonly returns: number;
  /** Year that was to be reported on. */
  readonly asOf: number;
  readonly reporter: string;
  readonly contact: string;
  /** ISO date where the reporter typed one, else the text typed; blank for none. */
  readonly date: string;
  /** The plan in the file. */
  readonly plan: Plan;
  /** Texts that can mean only one number are that number. */
  readonly entries: PlanEntries;
  /** Those texts. */
  readonly meant: readonly MeantFigure[];
  /** Of the audit and of the reader. */
  readonly findings: readonly Finding[];
  /** How many findings carry an explanation that holds. */
  readonly explained: number;
  /** What the reporter said, on which figure. */
  readonly notes: readonly ReporterNote[];
  /** What to know about the file itself, such as a link to another program. */
  readonly warnings: readonly LocalText[];
  /** The cell of a figure, of the row's name where `period` is null. */
  readonly cellOf: (id: string, period: PeriodKey | null) => SourceCell | null;
}

/** What a reporter said beside the figures. */
export interface ReporterNote {
  /** explanation: an answer to a finding (审核说明) that holds; comment: written on the cell, as a note or in a thread. */
  readonly kind: "explanation" | "comment";
  /** Null where it is about no row. */
  readonly breakdownId: string | null;
  readonly period: PeriodKey | null;
  readonly text: string;
}

/** A figure that a file reports. Blank cells are not kept; unreadable ones are, as they stand. */
export interface ReturnedValue {
  readonly breakdownId: string;
  readonly period: PeriodKey;
  readonly cell: EntryCell;
  /** The text that was typed where the figure is what it means; null where the figure stands as it was typed. */
  readonly typed: string | null;
  readonly source: SourceCell;
}

/** Where a figure stands in a file, and its cell without the figure. Files of one plan repeat each other's. */
export interface ValuePlace extends Omit<ReturnedValue, "cell" | "typed"> {
  readonly formula: EntryCell["formula"];
  readonly numberFormat: EntryCell["numberFormat"];
}

/** Findings of one file by severity, and how many are explained. */
export type FindingCounts = Readonly<Record<Severity | "explained", number>>;

/**
 * What is kept of a returned file: figures, their cells and what was found, nothing of the workbook itself. Figures and
 * their places are apart, so that thousands of files share the places; `returnedValues` puts them together.
 */
export interface Submitted extends Omit<Returned, "plan" | "entries" | "meant" | "explained" | "cellOf"> {
  readonly places: readonly ValuePlace[];
  /** The figure at each place, as it stands. */
  readonly raws: readonly EntryCell["raw"][];
  /** Texts as typed, by the place in `raws` of the number that each means. */
  readonly typed: Readonly<Record<number, string>>;
  /** What `date` says. */
  readonly signed: Signed;
  /** Remarks typed beside the rows, by break-down id. */
  readonly remarks: PlanEntries["remarks"];
  readonly counts: FindingCounts;
  /** The first ones, errors first; `counts` has all. */
  readonly findings: readonly Finding[];
}

/** Why a file that was read cannot be merged. */
export type MergeObstacle =
  | { readonly code: "other-plan"; readonly found: string; readonly expected: string }
  /** No row is one that the plan has for this region, in the same unit. */
  | { readonly code: "other-version"; readonly rows: readonly string[] }
  | { readonly code: "unknown-region"; readonly region: string; readonly known: readonly string[] }
  /** A workbook of the whole plan, not of a region. */
  | { readonly code: "whole-plan" };

/** Which of several files of one region counts. `ask`: none, until somebody chooses. */
export type DuplicatePolicy = "newest" | "first" | "ask";

/** Region → file that the user chose. */
export type Choices = Readonly<Record<string, string>>;

/** A region that returned more than one file. */
export interface Duplicate {
  readonly region: string;
  /** Oldest first. */
  readonly files: readonly Pick<Submitted, "file" | "date" | "modified" | "round" | "returns">[];
  /** The file that counts; null while nobody chose. */
  readonly chosen: string | null;
  /** True where nobody chose because the dates do not say which is the newest, or the first. */
  readonly isUndated: boolean;
  /** True where all files report the same: copies of one. */
  readonly copies: boolean;
}

/** Every merged value knows where it came from. */
export interface MergedValue {
  readonly breakdownId: string;
  readonly region: string;
  readonly period: PeriodKey;
  readonly cell: EntryCell;
  /** As `ReturnedValue.typed`. */
  readonly typed: string | null;
  /** What stands on the cell as a note or comment; null for none. */
  readonly comment: string | null;
  readonly source: SourceCell & { readonly file: string; readonly reporter: string; readonly date: string };
}

/** How a region stands. The first that applies, in this order; unusable: a file came back, and nothing in it can be merged. */
export const REGION_STATUSES = ["missing", "unusable", "undecided", "withErrors", "incomplete", "complete"] as const;

/** One of the states of a region. */
export type RegionStatus = (typeof REGION_STATUSES)[number];

/** One region of the plan after the merge. */
export interface RegionOutcome {
  readonly region: string;
  readonly status: RegionStatus;
  /** What counts; null where nothing was returned or nobody chose. */
  readonly submission: Submitted | null;
  /** Figures due by the year reported on, and how many of them are there. */
  readonly expected: number;
  readonly reported: number;
  /** Files of the region that cannot be merged. */
  readonly unusable: readonly string[];
}

/** A total of one break-down over its regions. */
export interface RegionTotal {
  readonly breakdownId: string;
  /** Null where the table belongs to no indicator. */
  readonly indicatorId: string | null;
  /** A year, or "total" for a flow's sum over the plan. */
  readonly period: PeriodKey;
  /** In the unit of the table. Null while a region of the table is missing: blank is unknown, never zero. */
  readonly value: number | null;
  readonly unit: string;
  /** The same in the unit of the indicator; null without an indicator or where it counts something else. */
  readonly indicatorValue: number | null;
  readonly indicatorUnit: string | null;
  /** Sum of what was reported; null where nothing was. */
  readonly reportedSoFar: number | null;
  /** Regions without a figure that can be read. */
  readonly missing: readonly string[];
}

/** Which of a region's files it is; `returns` tells those of one round apart. */
export type SubmissionBrief = Pick<Submitted, "file" | "round" | "returns" | "date">;

/** What a later submission of a region changed. */
export interface RoundDifference {
  readonly region: string;
  readonly before: SubmissionBrief;
  readonly after: SubmissionBrief;
  readonly changes: readonly CellChange[];
  readonly fixed: readonly Finding[];
  readonly made: readonly Finding[];
  /** False where a file has more findings than were kept, so that `fixed` and `made` may lack some. */
  readonly isComplete: boolean;
}

/** One figure before and after. Null is blank. */
export interface CellChange {
  readonly breakdownId: string;
  readonly period: PeriodKey;
  readonly before: EntryCell["raw"];
  readonly after: EntryCell["raw"];
  /** The cell of the later file, of the earlier one where it is blank now. */
  readonly source: SourceCell;
}

/** A file that came back and takes no part. */
export interface UnusableFile {
  readonly file: string;
  /** Region of the plan whose file it is, by what it says or by its name; null where nobody knows. */
  readonly region: string | null;
}

/** Who returned what, before anything is merged. */
export interface DryRun {
  readonly planId: string;
  /** Every file that can be merged, in an order that does not depend on how they were given. */
  readonly submissions: readonly Submitted[];
  /** Files that cannot be merged. */
  readonly unusable: readonly UnusableFile[];
  /** Regions that returned nothing, not even a file that cannot be used; in the order of the plan. */
  readonly missing: readonly string[];
  /** Regions that returned several files; nothing chosen yet. */
  readonly duplicates: readonly Duplicate[];
}

/** The merged data set. */
export interface Consolidation {
  readonly planId: string;
  readonly policy: DuplicatePolicy;
  /** Every region of the plan, in its order. */
  readonly regions: readonly RegionOutcome[];
  /** Regions that returned nothing: those to be asked for their file. */
  readonly missing: readonly string[];
  /** Regions whose figures are all the same, in groups: a file that was copied for another region. */
  readonly alike: readonly (readonly string[])[];
  readonly duplicates: readonly Duplicate[];
  readonly values: readonly MergedValue[];
  readonly totals: readonly RegionTotal[];
  readonly rounds: readonly RoundDifference[];
}
