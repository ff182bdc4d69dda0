import type { TemplateProblem } from "./templateProblem";
import type { PlanTemplate } from "./types";

/** A declared sum must name rows of the plan, and the whole is no part of itself. */
export function checkIdentities({ indicators, identities = [] }: PlanTemplate): readonly TemplateProblem[] {
  const ids = new Set(indicators.map(({ id }) => id));
  return identities.flatMap(({ whole, parts }, index): readonly TemplateProblem[] => {
    const path = `identities.${index}`;
    const unknown = [whole, ...parts].filter((id) => !ids.has(id));
    const problems = unknown.map((found) => ({ code: "unknown-indicator" as const, path, found }));
    return parts.includes(whole) ? [...problems, { code: "circular-whole", path, found: whole }] : problems;
  });
}
