/** Limits of the plausibility rules. No public standard exists, so messages quote the ones they used. */
export interface AuditThresholds {
  /** A figure this many times its reference, or as small a part of it, still is in range. Below √10 ≈ 3.16. */
  readonly unitSlipNearness: number;
  /** Robust deviations (1.4826 · MAD) from the median change beyond which a change is a jump. */
  readonly jumpDeviations: number;
  /** Other changes of the row that are needed to tell what is usual. */
  readonly jumpMinimumChanges: number;
  /** Smallest deviation of each kind: logarithms for flows and stocks (0.1 ≈ 10 %), points for rates. */
  readonly jumpFloors: { readonly flow: number; readonly stock: number; readonly rate: number };
  /** Years with one and the same figure that are worth a question. */
  readonly repeatedYears: number;
  /** Years with decimals beside which a multiple of ten stands out. */
  readonly preciseYears: number;
  /** Factor within which the years' own figures are even, and near a year's share of the target, where running totals were typed. */
  readonly runningTotalEvenness: number;
  /** A year of a flow more than so many times what the plan asks of it, or less than that part, is far from the plan. */
  readonly farFlow: number;
  /** A year of a flow so many times the row's other years, or as small a part of them, is far from them. */
  readonly farOwnFlow: number;
  /** Change of a level in one year, as a fraction, beyond which it is far from its plan and its other years. */
  readonly farStock: number;
  /** Points beyond which a percentage is far from target, baseline and its other years. */
  readonly farRate: number;
  /** Points by which a part of a composition may move in a year. */
  readonly compositionPoints: number;
  /** Decimals that any figure may have, whatever the plan prints. */
  readonly plausibleDecimals: number;
}

/** Defaults of a new workbook. Source: docs/method.md, Plausibility. */
export const DEFAULT_AUDIT_THRESHOLDS: AuditThresholds = {
  unitSlipNearness: 3,
  jumpDeviations: 5,
  jumpMinimumChanges: 3,
  jumpFloors: { flow: 0.1, stock: 0.03, rate: 2 },
  repeatedYears: 3,
  preciseYears: 2,
  runningTotalEvenness: 1.6,
  farFlow: 4.5,
  farOwnFlow: 2.5,
  farStock: 0.25,
  farRate: 30,
  compositionPoints: 5,
  plausibleDecimals: 2,
};
