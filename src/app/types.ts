import type { Finding, RuleScope, Seen } from "../domain/audit";
import type { AllocationProblem, AllocationRequest } from "../domain/allocation";
import type { Language, LocalText } from "../domain/shared/localText";
import type { Result } from "../domain/shared/result";
import type { PlanPeriod } from "../domain/plan/types";
import type { StatusThresholds } from "../domain/plan";
import type { Course, PlanSummary, SummaryRow } from "../domain/report";
import type {
  AllocationChoices,
  AllocationPreview,
  AllocationReport,
  ReplacedBreakdown,
} from "./allocation/allocationTypes";
import type { AuditCounts, AuditDifference, FindingExplanation, FixableFinding, FixReport } from "./audit/auditTypes";
import type { Consolidation } from "../domain/consolidation";
import type {
  MergeChoice,
  MergeRequest,
  NothingTaken,
  Rejection,
  ReturnedFile,
  TakenBack,
} from "./consolidation/types";
import type { SendOutChoices, SendOutRequest, SendRefusal } from "./distribution/types";
import type { Job, OutFile, PackedFiles } from "./job";
import type { RawValue } from "../workbook/snapshot";
import type { Arrival, CellPlace, HostChange, HostError, HostOverview } from "./ports";
import type { OpenPlan } from "./open/types";
import type { PackedReturns, ReturnRequest } from "./returnPack/types";
import type { ExampleReport, ExampleRequest } from "./training/types";

export type { AllocationProblem, AllocationRequest } from "../domain/allocation";
export type * from "./allocation/allocationTypes";
export type * from "./audit/auditTypes";
export type { SendableRegion, SendOutChoices, SendOutRequest, SendRefusal } from "./distribution/types";
export type * from "./consolidation/types";
export type * from "./files";
export type * from "./job";
export type { OpenPlan } from "./open/types";
export type { PackedReturns, ReturnRequest } from "./returnPack/types";
export type * from "./training/types";

/** One line of the template list. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: LocalText;
  readonly region: LocalText;
  readonly period: PlanPeriod;
  readonly indicatorCount: number;
}

/** What can stop a use case. */
export type AppError =
  | { readonly code: "host"; readonly error: HostError }
  /** A plan is in the workbook already; ask, then call again with `replace`. */
  | { readonly code: "plan-exists"; readonly sheets: readonly string[] }
  | { readonly code: "template-unknown"; readonly id: string }
  | { readonly code: "template-broken"; readonly id: string; readonly problems: readonly string[] }
  /** No metadata sheet and no table of ours. */
  | { readonly code: "no-plan" }
  /** It is ours, but cannot be used as it is; the findings say what to do. */
  | { readonly code: "workbook-broken"; readonly findings: readonly LocatedFinding[] }
  /** The target cannot be spread as asked. */
  | { readonly code: "allocation-refused"; readonly problem: AllocationProblem }
  /** The plan has a break-down of the indicator; ask, then call again with `replace`. */
  | ({ readonly code: "breakdown-exists" } & ReplacedBreakdown)
  /** Nothing can be sent out to regions as asked. */
  | { readonly code: "send-refused"; readonly reason: SendRefusal }
  /** No returned file tells a plan that has regions. */
  | { readonly code: "nothing-taken"; readonly problem: NothingTaken }
  /** No region has to mend or explain anything, or none of the files that it should could be packed. */
  | { readonly code: "nothing-to-return"; readonly failed: readonly Rejection[] }
  /** A long job was stopped before its end; nothing was written. */
  | { readonly code: "cancelled" }
  /** `limit` is the number of characters that an explanation may have. */
  | {
      readonly code: "explanation-refused";
      readonly reason: "too-long" | "must-be-mended" | "finding-gone";
      readonly limit: number;
    };

/** A finding with the cell it points to in the open workbook; null where there is none. */
export interface LocatedFinding extends Finding {
  /** What its rule looks at; "document" findings are about the published plan, not about what was reported. */
  readonly scope: RuleScope;
  /** Stays with the finding from audit to audit, unless the workbook cannot be read. */
  readonly key: string;
  readonly cell: CellPlace | null;
  /** Printed number and name of the indicator; null for findings about no indicator. */
  readonly indicator: { readonly number: string | null; readonly name: LocalText } | null;
  /** Against the audit that the findings sheet records; null where there is none. */
  readonly seen?: Seen | null;
  readonly explanation?: FindingExplanation | null;
}

/** How a template is loaded. */
export interface LoadOptions {
  /** Year reported on, or null as for `defaultAsOf`. */
  readonly asOf: number | null;
  readonly language: Language;
  /** True after the user agreed to replace the plan that is there. */
  readonly replace: boolean;
}

/** Outcome of loading. */
export interface LoadReport {
  readonly plan: OpenPlan;
  readonly sheetNames: Readonly<Record<string, string>>;
  /** True where page set-up or frozen panes could not be made, as without a printer; all else is there. */
  readonly withoutPages: boolean;
  /** True where the plan is over and its published results are filled in: there is nothing to type. */
  readonly isFilled?: boolean;
}

/** Outcome of an audit; the findings sheet says the same. */
export interface AuditReport {
  readonly plan: OpenPlan;
  /** Errors first, then by row of the entry sheet; those about the published document after all others. */
  readonly findings: readonly LocatedFinding[];
  readonly counts: AuditCounts;
  /** Number of cells looked at. */
  readonly checked: number;
  /** Against the audit that the findings sheet recorded before; null where there was none. */
  readonly difference: AuditDifference | null;
  /** True where the findings sheet says the same; false after a re-check that found something else. */
  readonly written: boolean;
}

/** Outcome of a summary; the summary sheet says the same by formulas. */
export interface SummaryReport {
  readonly plan: OpenPlan;
  readonly summary: PlanSummary;
}

/** Everything about one row of the plan. */
export interface IndicatorCard {
  readonly row: SummaryRow;
  readonly course: Course;
  /** In the order of the audit. */
  readonly findings: readonly LocatedFinding[];
  /** What was typed as the row's remark; null where there is none. */
  readonly remark: string | null;
  /** Its name on the entry sheet; null where the row is gone. */
  readonly cell: CellPlace | null;
}

/** The cards of a workbook as it was read. */
export interface Cards {
  readonly plan: OpenPlan;
  readonly thresholds: StatusThresholds;
  /** In the order of the plan. */
  readonly cards: readonly IndicatorCard[];
}

/** Everything the pane and the ribbon can do. Nothing throws for bad data or a failing host. */
export interface PlanApp {
  readonly templates: readonly TemplateSummary[];
  overview(): Promise<Result<HostOverview, AppError>>;
  /** The plan in the open workbook, without auditing it. */
  openPlan(): Promise<Result<OpenPlan, AppError>>;
  loadTemplate(id: string, options: LoadOptions): Promise<Result<LoadReport, AppError>>;
  /** Writes the sheets of a workbook that an earlier version made in today's form; nothing that was typed is lost. */
  upgrade(): Promise<Result<LoadReport, AppError>>;
  audit(): Promise<Result<AuditReport, AppError>>;
  /** Audits without writing anything; the findings sheet stays as it is. */
  recheck(): Promise<Result<AuditReport, AppError>>;
  /** Answers a finding of the last report with an explanation; a blank text takes it back. Errors cannot be explained. */
  explain(key: string, text: string): Promise<Result<AuditReport, AppError>>;
  /** Applies the fixes of findings in one batch; cells that changed since are left alone and reported. */
  applyFixes(findings: readonly FixableFinding[]): Promise<Result<FixReport, AppError>>;
  /** Puts back what `applyFixes` replaced, where the cells still hold what it wrote. */
  undoFixes(report: FixReport): Promise<Result<FixReport, AppError>>;
  /** Computes the summary and shows its sheet, which is live; written again where somebody deleted it. */
  summarize(): Promise<Result<SummaryReport, AppError>>;
  /** Reads the workbook and computes the card of every row; shows and writes nothing. */
  openCards(): Promise<Result<Cards, AppError>>;
  /** Writes the year reported on into its cell; formulas follow. A year outside the plan becomes the nearest inside. */
  setAsOf(year: number): Promise<Result<OpenPlan, AppError>>;
  /** What the plan offers to spread over regions and years. */
  allocationChoices(): Promise<Result<AllocationChoices, AppError>>;
  /** Spreads a target without writing anything. */
  previewAllocation(request: AllocationRequest): Promise<Result<AllocationPreview, AppError>>;
  /** Spreads a target and writes its break-down into the workbook; an existing one is replaced only with `replace`. */
  allocate(request: AllocationRequest, replace: boolean, job?: Job): Promise<Result<AllocationReport, AppError>>;
  /** Which regions the open plan can be sent to; refused where it is not broken down by region. */
  sendOutChoices(): Promise<Result<SendOutChoices, AppError>>;
  /** Makes a zip with one workbook per region of the open plan; the open workbook is not changed. */
  sendOut(request: SendOutRequest, job?: Job): Promise<Result<PackedFiles, AppError>>;
  /** Opens the workbook of exactly one region as a new workbook; only where `canOpenWorkbooks`. */
  openForRegion(request: SendOutRequest): Promise<Result<null, AppError>>;
  readonly canOpenWorkbooks: boolean;
  /**
   * Reads returned files without merging anything: into the plan of the open workbook where it has break-downs, else into
   * that of most files. Stopped half-way, it reports what it read.
   */
  takeBack(files: readonly ReturnedFile[], job?: Job): Promise<Result<TakenBack, AppError>>;
  /** Merges what was taken back; computes at once and writes nothing. */
  mergeReturned(taken: TakenBack, choice: MergeChoice): Consolidation;
  /** The merged workbook as a file. Figures of the open workbook that regions do not report are kept in it. */
  mergedFile(request: MergeRequest): Promise<Result<OutFile, AppError>>;
  /** Writes the merged workbook into the open one; a plan that is there is replaced only with `replace`. */
  putMerged(request: MergeRequest, replace: boolean, job?: Job): Promise<Result<LoadReport, AppError>>;
  /** One zip of the workbooks that regions have to mend: copies of their own files with findings sheet and marked cells. */
  returnPacks(request: ReturnRequest, job?: Job): Promise<Result<PackedReturns, AppError>>;
  /** Fills the entry sheet with invented figures, mistakes of a lesson among them; figures that are there only with `replace`. */
  fillExample(request: ExampleRequest): Promise<Result<ExampleReport, AppError>>;
  /** Shows a sheet, and selects a cell of it; with `unhide` also where a filter or a hidden row or column hides it. */
  goTo(place: CellPlace, unhide?: boolean): Promise<Result<Arrival, AppError>>;
  /** Calls back whenever another cell is selected, until the returned function is called. */
  readonly onSelected: (listener: () => void) => Promise<Result<() => Promise<void>, AppError>>;
  /** Values of the selected row of the entry table; null where the active cell is in no row of it. Refused while a cell is edited. */
  selectedRow(): Promise<Result<readonly RawValue[] | null, AppError>>;
  readonly onChanged: (listener: (change: HostChange) => void) => Promise<Result<() => Promise<void>, AppError>>;
  /** Calls back when work begins to wait because a person edits a cell, and when it goes on. Returns how to stop. */
  onCellEdit(listener: (isWaiting: boolean) => void): () => void;
}
