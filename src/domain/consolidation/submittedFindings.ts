import type { Finding, Severity } from "../audit/engine/types";
import type { FindingCounts } from "./types";

/** Findings kept of each file; a file with more is one to be sent back as a whole. */
const KEPT_FINDINGS = 50;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How many findings of each severity a file has. */
export function countFindings(findings: readonly Finding[], explained: number): FindingCounts {
  const counts: Record<Severity | "explained", number> = { error: 0, warning: 0, info: 0, explained };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings of a file that are kept, errors first. */
export function keptFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]).slice(0, KEPT_FINDINGS);
}
