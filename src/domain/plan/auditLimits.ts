import type { AuditThresholds } from "./auditThresholds";

/** Every audit threshold, in the order in which people see them. */
export const AUDIT_LIMIT_KEYS = [
  "unitSlipNearness",
  "jumpDeviations",
  "jumpMinimumChanges",
  "jumpFloorFlow",
  "jumpFloorStock",
  "jumpFloorRate",
  "repeatedYears",
  "preciseYears",
  "runningTotalEvenness",
  "farFlow",
  "farOwnFlow",
  "farStock",
  "farRate",
  "compositionPoints",
  "plausibleDecimals",
] as const;

/** Key of one audit threshold: each is one number that somebody may set. */
export type AuditLimitKey = (typeof AUDIT_LIMIT_KEYS)[number];

/** One number per threshold. */
export type AuditLimits = Readonly<Record<AuditLimitKey, number>>;

/** Values with which a rule still means something; whole ones count years, changes or decimals. */
export interface LimitRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/**
 * Usable values. Beyond √10 ≈ 3.16 two powers of ten would explain one slip; a floor of 0 would make a jump of every
 * change in a steady row; a plan has five years, so longer runs switch a rule off.
 */
export const AUDIT_LIMIT_RANGES: Readonly<Record<AuditLimitKey, LimitRange>> = {
  unitSlipNearness: { min: 1.5, max: 3.1, whole: false },
  jumpDeviations: { min: 1, max: 100, whole: false },
  jumpMinimumChanges: { min: 2, max: 10, whole: true },
  jumpFloorFlow: { min: 0.01, max: 2, whole: false },
  jumpFloorStock: { min: 0.01, max: 2, whole: false },
  jumpFloorRate: { min: 0.1, max: 50, whole: false },
  repeatedYears: { min: 2, max: 10, whole: true },
  preciseYears: { min: 1, max: 10, whole: true },
  runningTotalEvenness: { min: 1.1, max: 3, whole: false },
  farFlow: { min: 2, max: 50, whole: false },
  farOwnFlow: { min: 1.5, max: 50, whole: false },
  farStock: { min: 0.05, max: 2, whole: false },
  farRate: { min: 5, max: 100, whole: false },
  compositionPoints: { min: 1, max: 100, whole: false },
  plausibleDecimals: { min: 0, max: 10, whole: true },
};

/** True for a value that the rules can work with. */
export function isUsableLimit(key: AuditLimitKey, value: number): boolean {
  const { min, max, whole } = AUDIT_LIMIT_RANGES[key];
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}

/** Thresholds as one number each. */
export function toAuditLimits({ jumpFloors, ...others }: AuditThresholds): AuditLimits {
  return {
    ...others,
    jumpFloorFlow: jumpFloors.flow,
    jumpFloorStock: jumpFloors.stock,
    jumpFloorRate: jumpFloors.rate,
  };
}

/** The inverse of `toAuditLimits`. */
export function toAuditThresholds({
  jumpFloorFlow,
  jumpFloorStock,
  jumpFloorRate,
  ...others
}: AuditLimits): AuditThresholds {
  return { ...others, jumpFloors: { flow: jumpFloorFlow, stock: jumpFloorStock, rate: jumpFloorRate } };
}
