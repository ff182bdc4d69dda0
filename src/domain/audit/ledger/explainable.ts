import type { Finding } from "../engine/types";

/** True where an explanation settles a finding: warnings and notes, unless their rule says otherwise. Errors must be mended. */
export function isExplainable({ severity, explainable }: Pick<Finding, "severity" | "explainable">): boolean {
  return explainable ?? severity !== "error";
}
