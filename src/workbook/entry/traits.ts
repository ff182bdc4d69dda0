/** One trait of a row, as a letter of its constant `traits`: tested in formulas by `has`. */
export const TRAITS = {
  /** A percentage of a year: 0 to 100. First, since entry rules look at the first letter. */
  percent: "p",
  /** A growth rate, which may be negative or pass 100 %. */
  growth: "g",
  /** 100 % is shown for a met target. */
  full: "f",
  /** The target itself does not meet it: >94. */
  strict: "s",
  /** A change from baseline to target is planned, so that progress can be measured. */
  change: "c",
  /** What was gained over the baseline can be lost again. */
  reversible: "r",
  /** To be met in every year. */
  held: "h",
  /** Met so far, and not for good before the last year. */
  loseable: "l",
  /** A flow whose yearly mean counts. */
  mean: "m",
  /** Shares that are to stay within the target's. */
  decrease: "d",
} as const;
