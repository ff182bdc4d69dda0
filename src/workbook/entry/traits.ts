/**
 * One trait of a row, as a letter of its constant `traits`: tested in formulas by `has`. Behind the letters stand two digits,
 * the decimals to which a level's baseline and its row are printed; `NO_DECIMALS` for other rows.
 */
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
  /** A level with a baseline. */
  based: "v",
  /** The planned change has more units of the last printed place than one. */
  wide: "u",
  /** The target is kept or not: printed as a bound or a range, or to be met in every year. */
  limit: "b",
  /** To be met in every year. */
  held: "h",
  /** Met so far, and not for good before the last year. */
  loseable: "l",
  /** A flow whose yearly mean counts. */
  mean: "m",
  /** Shares that are to stay within the target's. */
  decrease: "d",
} as const;

/** Stands for the digits where figures are counted and not read as printed: no number, so that what asks for one fails. */
export const NO_DECIMALS = "xx";
