import type { Finding, Severity } from "../domain/audit/types";
import type { Language, LocalText } from "../domain/shared/localText";
import type { Result } from "../domain/shared/result";
import type { PlanPeriod } from "../domain/plan/types";
import type { PlanSummary } from "../domain/report";
import type { CellPlace, HostChange, HostError, HostOverview } from "./ports";

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
  | { readonly code: "workbook-broken"; readonly findings: readonly LocatedFinding[] };

/** A finding with the cell it points to in the open workbook; null where there is none. */
export interface LocatedFinding extends Finding {
  /** Stable within one audit. */
  readonly key: string;
  readonly cell: CellPlace | null;
  /** Printed number and name of the indicator; null for findings about no indicator. */
  readonly indicator: { readonly number: string | null; readonly name: LocalText } | null;
}

/** How a template is loaded. */
export interface LoadOptions {
  /** Year reported on, or null as for `defaultAsOf`. */
  readonly asOf: number | null;
  readonly language: Language;
  /** True after the user agreed to replace the plan that is there. */
  readonly replace: boolean;
}

/** The identity of the plan in the open workbook. */
export interface OpenPlan {
  readonly id: string;
  readonly title: LocalText;
  readonly period: PlanPeriod;
  readonly asOf: number;
  readonly language: Language;
  /** Names of our sheets in the open workbook by sheet id ("entry", "findings" …), as far as they are there. */
  readonly sheetNames?: Readonly<Record<string, string>>;
}

/** Outcome of loading. */
export interface LoadReport {
  readonly plan: OpenPlan;
  readonly sheetNames: Readonly<Record<string, string>>;
}

/** Outcome of an audit; the findings sheet says the same. */
export interface AuditReport {
  readonly plan: OpenPlan;
  /** Errors first, then by row of the entry sheet. */
  readonly findings: readonly LocatedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Number of cells looked at. */
  readonly checked: number;
}

/** Outcome of a summary; the summary sheet says the same by formulas. */
export interface SummaryReport {
  readonly plan: OpenPlan;
  readonly summary: PlanSummary;
}

/** Everything the pane and the ribbon can do. Nothing throws for bad data or a failing host. */
export interface PlanApp {
  readonly templates: readonly TemplateSummary[];
  overview(): Promise<Result<HostOverview, AppError>>;
  /** The plan in the open workbook, without auditing it. */
  openPlan(): Promise<Result<OpenPlan, AppError>>;
  loadTemplate(id: string, options: LoadOptions): Promise<Result<LoadReport, AppError>>;
  audit(): Promise<Result<AuditReport, AppError>>;
  /** Computes the summary and shows its sheet, which is live; written again where somebody deleted it. */
  summarize(): Promise<Result<SummaryReport, AppError>>;
  /** Writes the year reported on into its cell; formulas follow. A year outside the plan becomes the nearest inside. */
  setAsOf(year: number): Promise<Result<OpenPlan, AppError>>;
  goTo(place: CellPlace): Promise<Result<null, AppError>>;
  onChanged(listener: (change: HostChange) => void): Promise<Result<() => Promise<void>, AppError>>;
}
