import type { LocatedFinding } from "../../app/types";
import { RULE_FAULT } from "../../domain/audit";
import type { Severity } from "../../domain/audit/engine/types";

/** Severities, worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Findings on one page: more rows than this make a narrow pane slow to draw and to read. */
export const PAGE_SIZE = 100;

/** Findings of the severities that are switched on. */
export function filterFindings(
  findings: readonly LocatedFinding[],
  shown: ReadonlySet<Severity>,
): readonly LocatedFinding[] {
  return findings.filter((finding) => shown.has(finding.severity));
}

/** True for what is wrong with the published document, whatever was reported. */
export function isAboutDocument({ scope }: Pick<LocatedFinding, "scope">): boolean {
  return scope === "document";
}

/** True for the report that a rule broke down: a fault of the program, not of the figures. */
export function isFault({ rule }: Pick<LocatedFinding, "rule">): boolean {
  return rule === RULE_FAULT;
}

/** How often each severity occurs. */
export function countBySeverity(findings: readonly LocatedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}

/** One page of a list, 0-based; `first` is the index of its first item. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly index: number;
  readonly first: number;
  readonly pages: number;
}

/** Cuts out a page; an index past the end gives the last page. */
export function pageOf<Item>(items: readonly Item[], index: number, size: number = PAGE_SIZE): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const kept = Math.min(Math.max(index, 0), pages - 1);
  const first = kept * size;
  return { items: items.slice(first, first + size), index: kept, first, pages };
}
