import { groupBy } from "../../shared/groupBy";
import { identityKey, identityOf, type FindingIdentity } from "./identity";
import type { Finding } from "../engine/types";

/** A finding against the audit before: first seen now, or there already. */
export type Seen = "new" | "still";

/** What changed from one audit to the next. */
export interface FindingDifference<Previous extends FindingIdentity> {
  /** One per finding. */
  readonly seen: readonly Seen[];
  /** Findings of the audit before that are gone. */
  readonly fixed: readonly Previous[];
}

/** Compares findings with those of the audit before, by identity; equal ones are counted off one by one. */
export function compareFindings<Previous extends FindingIdentity>(
  previous: readonly Previous[],
  findings: readonly Finding[],
): FindingDifference<Previous> {
  const left = groupBy(previous, identityKey);
  const seen = findings.map((finding): Seen => (left.get(identityKey(identityOf(finding)))?.shift() ? "still" : "new"));
  return { seen, fixed: [...left.values()].flat() };
}
