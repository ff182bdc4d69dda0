import type { PublishedValue } from "../notation/types";
import type { Direction, IndicatorTemplate, TargetBasis } from "./types";

/** True where a rate's target is to be kept in each year and not reached at the end. */
function isKept(target: PublishedValue, direction: Direction): boolean {
  if (direction === "maintain") return true;
  if (target.form === "range") return direction === "decrease";
  return target.form === "number" && ["<=", "<", "~"].includes(target.comparator);
}

/**
 * What a target is measured on: the curated basis, or the one that follows from kind, attribute,
 * marks and direction. Brackets do not decide it: Nanjing prints them on stocks.
 * Source: docs/method.md, Basis.
 */
export function resolveBasis(template: IndicatorTemplate, target: PublishedValue): TargetBasis {
  if (template.basis) return template.basis;
  if (template.kind === "flow") {
    const perYear = target.form === "number" && target.perYear;
    return perYear || template.attribute === "annualAverage" ? "annualAverage" : "cumulative";
  }
  return template.kind === "rate" && isKept(target, template.direction) ? "everyYear" : "endYear";
}
