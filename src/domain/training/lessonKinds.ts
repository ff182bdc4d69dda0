/** Mistakes that a lesson plants, in the order of its answers. */
export const LESSON_MISTAKES = [
  "tenfold",
  "other-unit",
  "running-totals",
  "target-as-actual",
  "zero-for-no-data",
  "text-number",
  "swapped-digits",
  "column-copied",
  "composition-reversed",
  "total-not-sum",
  "another-scope",
  "typed-formula",
  "percent-in-count",
  "fraction-for-percent",
  "rate-over-100",
  "missing-year",
  "future-year",
  "negative",
  "composition-not-100",
] as const;

/** A mistake that a lesson plants. */
export type LessonMistake = (typeof LESSON_MISTAKES)[number];
