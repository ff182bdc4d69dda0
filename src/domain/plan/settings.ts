import { DEFAULT_AUDIT_THRESHOLDS, type AuditThresholds } from "./auditThresholds";

/** When is 100 % shown: metIsFull caps what is to be held once reached; uncapped never caps. */
export type CompletionPolicy = "metIsFull" | "uncapped";

/** Lowest schedule ratio of each status, as fractions (1.1 = 110 %). */
export interface StatusThresholds {
  readonly ahead: number;
  readonly onTrack: number;
  readonly near: number;
}

/** Settings of one workbook. They live in its cells, so that formulas use them too. */
export interface PlanSettings {
  /** The year that is reported on. */
  readonly asOf: number;
  readonly thresholds: StatusThresholds;
  /** Half-width of "about" targets as a fraction of the target (0.1 = 10 %). */
  readonly aboutTolerance: number;
  /** Null: by kind (rates, compositions and upper bounds are metIsFull). */
  readonly policy: CompletionPolicy | null;
  /** Overrides for single indicators, by id. */
  readonly policyByIndicator: Readonly<Record<string, CompletionPolicy>>;
  /** Limits of the plausibility rules. */
  readonly auditThresholds: AuditThresholds;
  /** True in a merged workbook: rows with a break-down take the sum of what the regions reported. */
  readonly totalsFromRegions: boolean;
}

/** Defaults of a new workbook; no public numeric standard exists, so sheets print them. */
export const DEFAULT_THRESHOLDS: StatusThresholds = { ahead: 1.1, onTrack: 1, near: 0.95 };

/** Settings before anybody changed anything. */
export function defaultSettings(asOf: number): PlanSettings {
  return {
    asOf,
    thresholds: DEFAULT_THRESHOLDS,
    aboutTolerance: 0.1,
    policy: null,
    policyByIndicator: {},
    auditThresholds: DEFAULT_AUDIT_THRESHOLDS,
    totalsFromRegions: false,
  };
}
