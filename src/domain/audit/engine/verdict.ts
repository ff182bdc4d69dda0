import type { Problem, Verdict } from "./types";

/** Nothing to say. */
export const PASS: Verdict = { outcome: "pass" };

/** A fail with these problems, a pass where there are none. */
export function failing(problems: readonly Problem[]): Verdict {
  return problems.length > 0 ? { outcome: "fail", problems } : PASS;
}

/** A fail with one problem; a pass where it is null. */
export function failingWith(problem: Problem | null): Verdict {
  return problem ? { outcome: "fail", problems: [problem] } : PASS;
}
