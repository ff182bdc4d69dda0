import type { LocatedFinding } from "../../app/types";
import { RULE_FAULT } from "../../domain/audit";
import type { Severity } from "../../domain/audit/engine/types";

/** Severities, worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Findings on one page: more rows than this make a narrow pane slow to draw and to read. */
export const PAGE_SIZE = 100;

/** What was answered to findings: nothing that counts, an explanation that holds, one that no longer does. */
export const ANSWERS = ["open", "explained", "expired", "all"] as const;

/** One choice of `ANSWERS`. */
export type Answered = (typeof ANSWERS)[number];

/** What a list is narrowed to. */
export interface FindingFilter {
  readonly answered: Answered;
  readonly severities: ReadonlySet<Severity>;
  /** Key of a row as `rowKey` says it; null for all. */
  readonly row: string | null;
}

/** Row that a finding is about: the id of its indicator; "" where it is about none. */
export function rowKey({ place }: Pick<LocatedFinding, "place">): string {
  return place.indicatorId ?? "";
}

function hasAnswer({ explanation }: LocatedFinding, answered: Answered): boolean {
  switch (answered) {
    case "open":
      return explanation?.state !== "holds";
    case "explained":
      return explanation?.state === "holds";
    case "expired":
      return explanation?.state === "expired";
    case "all":
      return true;
  }
}

/** Findings that a filter lets through. The one looked at stays: an explanation must not take it from under one's hands. */
export function filterFindings(
  findings: readonly LocatedFinding[],
  { answered, severities, row }: FindingFilter,
  currentKey: string | null = null,
): readonly LocatedFinding[] {
  return findings.filter(
    (finding) =>
      severities.has(finding.severity) &&
      (row === null || rowKey(finding) === row) &&
      (finding.key === currentKey || hasAnswer(finding, answered)),
  );
}

/** How many findings have each answer. */
export function countByAnswer(findings: readonly LocatedFinding[]): Readonly<Record<Answered, number>> {
  const count = (answered: Answered): number => findings.filter((each) => hasAnswer(each, answered)).length;
  return { open: count("open"), explained: count("explained"), expired: count("expired"), all: findings.length };
}

/** A row that findings are about. */
export interface FindingRowChoice {
  readonly key: string;
  readonly indicator: LocatedFinding["indicator"];
  readonly count: number;
}

/** The rows that findings are about, each once, in their order. */
export function rowsOf(findings: readonly LocatedFinding[]): readonly FindingRowChoice[] {
  const rows = new Map<string, FindingRowChoice>();
  for (const finding of findings) {
    const key = rowKey(finding);
    rows.set(key, { key, indicator: finding.indicator, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows.values()];
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
