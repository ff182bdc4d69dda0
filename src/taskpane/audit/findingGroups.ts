import type { LocatedFinding } from "../../app/types";
import { groupBy } from "../../domain/shared/groupBy";
import { isAboutDocument } from "./auditView";

/** So many findings of one rule are one line that opens; two are as quickly read as their line. */
const LEAST = 3;

/** Key of the line that holds the notes on the published document. */
export const DOCUMENTS = "documents";

/** Findings that one line stands for. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly LocatedFinding[];
  readonly isOpen: boolean;
}

/** A line of the list: a group, or a finding, which may be one of the group above it. */
export type ListLine =
  | { readonly group: FindingGroup; readonly finding?: undefined }
  | { readonly finding: LocatedFinding; readonly isInGroup: boolean; readonly group?: undefined };

/** Which group a finding would be in: those that one rule finds for one reason, or all notes on the document. */
export function groupKey(finding: LocatedFinding): string {
  return isAboutDocument(finding) ? DOCUMENTS : [finding.rule, finding.message, finding.severity].join(" ");
}

/** Findings by group, each at the place of its first one, notes on the document last; single ones and pairs stay as they are. */
function grouped(findings: readonly LocatedFinding[]): readonly (readonly [string, readonly LocatedFinding[]])[] {
  const groups = groupBy(findings, groupKey);
  const isGroup = (key: string): boolean => key === DOCUMENTS || (groups.get(key)?.length ?? 0) >= LEAST;
  const seen = new Set<string>();
  const ordered = [...findings.filter((each) => !isAboutDocument(each)), ...findings.filter(isAboutDocument)];
  return ordered.flatMap((finding): (readonly [string, readonly LocatedFinding[]])[] => {
    const key = groupKey(finding);
    if (!isGroup(key)) return [["", [finding]]];
    if (seen.has(key)) return [];
    seen.add(key);
    return [[key, groups.get(key) ?? []]];
  });
}

/** The lines of a list; `opened` has the keys of groups whose findings are shown below their line. */
export function linesOf(findings: readonly LocatedFinding[], opened: ReadonlySet<string>): readonly ListLine[] {
  return grouped(findings).flatMap(([key, members]): readonly ListLine[] => {
    if (key === "") return members.map((finding) => ({ finding, isInGroup: false }));
    const isOpen = opened.has(key);
    const below = isOpen ? members.map((finding) => ({ finding, isInGroup: true })) : [];
    return [{ group: { key, findings: members, isOpen } }, ...below];
  });
}

/** The findings in the order of the list, those of closed groups too: the order in which they are stepped through. */
export function inListOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return grouped(findings).flatMap(([, members]) => members);
}
