import type { Allocation, AllocationProblem, BaseColumn, PublishedComparison } from "../../domain/allocation";
import type { BreakdownTemplate, IndicatorKind } from "../../domain/plan/types";
import type { LocalText } from "../../domain/shared/localText";
import type { OpenPlan } from "../open/types";

/** A break-down of the open plan that an allocation would replace. */
export interface ReplacedBreakdown {
  readonly number: string;
  readonly title: LocalText;
  /** Regions that reported figures and are not in the new table. */
  readonly reportedRegions: readonly string[];
}

/** An allocation before anything is written. */
export interface AllocationPreview {
  readonly allocation: Allocation;
  readonly unit: string;
  readonly table: BreakdownTemplate;
  /** Beside the break-down that the document prints; null where it prints none. */
  readonly published: PublishedComparison | null;
  /** Null where the plan has no break-down of the indicator. */
  readonly replaces: ReplacedBreakdown | null;
}

/** Outcome of writing an allocation into the open workbook. */
export interface AllocationReport {
  readonly plan: OpenPlan;
  readonly preview: AllocationPreview;
  /** Sheet of the break-down. */
  readonly sheet: string;
}

/** An indicator as the choice of what to spread shows it. */
export interface SpreadableIndicator {
  readonly id: string;
  readonly number: string | null;
  readonly name: LocalText;
  readonly kind: IndicatorKind;
  readonly target: string | null;
  readonly unit: string | null;
  /** Why it cannot be spread, whatever is chosen; null where it can. */
  readonly problem: AllocationProblem | null;
  /** What a new table would have. */
  readonly tableUnit: string;
  readonly decimals: number;
  /** The other units that its target can be counted in. */
  readonly units: readonly string[];
  /** Of the table that the plan has for it; else of all tables. */
  readonly regions: readonly string[];
  /** Those of `regions` that make up the whole together. */
  readonly usual: readonly string[];
  readonly baseColumns: readonly BaseColumn[];
}

/** What the open plan offers to spread. */
export interface AllocationChoices {
  readonly plan: OpenPlan;
  readonly years: readonly number[];
  readonly indicators: readonly SpreadableIndicator[];
}
