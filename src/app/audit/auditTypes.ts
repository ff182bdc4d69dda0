import type { ExplanationState, Finding, Severity } from "../../domain/audit";
import type { EntryCell } from "../../domain/plan/entries";
import type { LocalText } from "../../domain/shared/localText";
import type { CellPlace } from "../ports";

/** What was answered to a finding, and whether the answer counts. */
export interface FindingExplanation {
  readonly text: string;
  readonly state: ExplanationState;
}

/** Findings by severity; how many of them are explained, and how many explanations expired. */
export interface AuditCounts extends Readonly<Record<Severity, number>> {
  readonly explained: number;
  readonly expired: number;
}

/** A finding of the audit before that is gone. */
export interface FixedFinding {
  readonly rule: string;
  readonly period: string | null;
  /** As the findings sheet printed it. */
  readonly value: string;
  readonly indicator: { readonly number: string | null; readonly name: LocalText } | null;
}

/** An audit against the one that the findings sheet records. */
export interface AuditDifference {
  readonly new: number;
  readonly still: number;
  readonly fixed: readonly FixedFinding[];
}

/** What a fix must know of its finding. */
export type FixableFinding = Pick<Finding, "rule" | "place" | "fix">;

/** A cell that people type into, in the terms of the domain: of the entry sheet, or what a region reported in a break-down. */
export type FixPlace =
  | { readonly indicatorId: string; readonly period: string; readonly breakdownId?: undefined }
  | { readonly breakdownId: string; readonly region: string; readonly period: string };

/** A cell that a fix changed. */
export interface ChangedCell {
  readonly rule: string;
  readonly place: FixPlace;
  readonly cell: CellPlace;
  readonly before: EntryCell;
  readonly after: EntryCell["raw"];
  /** True where the number format was changed too. */
  readonly reformatted: boolean;
}

/** A fix that was not applied. "changed": the cell holds something else by now; "gone": its row or column is not there. */
export interface SkippedFix {
  readonly rule: string;
  readonly place: FixPlace | null;
  readonly reason: "changed" | "gone" | "no-fix";
}

/** Outcome of applying fixes, or of undoing them. */
export interface FixReport {
  readonly changed: readonly ChangedCell[];
  readonly skipped: readonly SkippedFix[];
}
