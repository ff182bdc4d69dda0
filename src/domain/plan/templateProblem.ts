/**
 * What is wrong at one place of a template file.
 *
 * - `shape`: a field is missing, unknown or of the wrong type
 * - `notation`: published text that is none of the known notations
 * - `kind-mismatch`: a value in a form that the indicator's kind cannot have
 * - `not-a-number`: a break-down cell, milestone or quoted figure that is not one number
 */
export type TemplateProblemCode =
  | "shape"
  | "bad-period"
  | "duplicate-id"
  | "duplicate-number"
  | "unknown-whole"
  | "circular-whole"
  | "milestone-year"
  | "bad-columns"
  | "row-length"
  | "duplicate-region"
  | "unknown-indicator"
  | "notation"
  | "kind-mismatch"
  | "not-a-number";

/** One reason why a template cannot be loaded. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** Where in the file, dotted: "indicators.3.partOf"; "" for the file as a whole. */
  readonly path: string;
  /** The offending text, or what was found instead of what; for people, not for programs. */
  readonly found: string;
}
