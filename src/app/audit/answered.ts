import {
  compareFindings,
  identityKey,
  identityOf,
  matchExplanations,
  printedValue,
  type Answer,
  type Seen,
  type Severity,
} from "../../domain/audit";
import { LONGEST_VALUE, type PlanWorkbook, type RecordedFinding } from "../../workbook";
import { fixedFinding } from "./fixedFinding";
import type { AuditCounts, AuditReport, FindingExplanation, LocatedFinding } from "../types";

/** What an audit found, before it is compared with explanations and the audit before. */
export type BareReport = Pick<AuditReport, "plan" | "findings" | "checked">;

function explanationOf(answer: Answer | null): FindingExplanation | null {
  return answer && { text: answer.given.text, state: answer.state };
}

function countAll(findings: readonly LocatedFinding[]): AuditCounts {
  const counts: Record<Severity | "explained" | "expired", number> = {
    error: 0,
    warning: 0,
    info: 0,
    explained: 0,
    expired: 0,
  };
  for (const { severity, explanation } of findings) {
    counts[severity] += 1;
    if (explanation?.state === "holds") counts.explained += 1;
    if (explanation?.state === "expired") counts.expired += 1;
  }
  return counts;
}

/** Keys that stay with a finding from audit to audit; findings of one identity are numbered. */
function withKeys(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const used = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityKey(identityOf(finding));
    const number = (used.get(identity) ?? 0) + 1;
    used.set(identity, number);
    return { ...finding, key: number === 1 ? identity : `${identity}#${number}` };
  });
}

/** True where the findings sheet lists these findings with these values, in whatever order. */
function isWritten(recorded: readonly RecordedFinding[] | null, findings: readonly LocatedFinding[]): boolean {
  if (recorded === null || recorded.length !== findings.length) return false;
  const left = new Map<string, number>();
  const count = (key: string, step: number): number => {
    const number = (left.get(key) ?? 0) + step;
    left.set(key, number);
    return number;
  };
  const known = (value: string): string => value.slice(0, LONGEST_VALUE);
  for (const each of recorded) count(`${identityKey(each)}${known(each.value)}`, 1);
  return findings.every(
    (each) => count(`${identityKey(identityOf(each))}${known(printedValue(each.value).trim())}`, -1) >= 0,
  );
}

/** Completes a report: explanations beside their findings, what is new since the audit before, and the counts. */
export function answered(workbook: PlanWorkbook, bare: BareReport): AuditReport {
  const { explanations, recorded, plan } = workbook;
  const { answers } = matchExplanations(bare.findings, explanations, plan);
  const difference = recorded && compareFindings(recorded, bare.findings);
  const seenAt = (index: number): Seen | null => difference?.seen[index] ?? null;
  const findings = withKeys(bare.findings).map((finding, index): LocatedFinding => ({
    ...finding,
    seen: seenAt(index),
    explanation: explanationOf(answers[index] ?? null),
  }));
  const isNew = difference?.seen.filter((seen) => seen === "new").length ?? 0;
  return {
    plan: bare.plan,
    findings,
    counts: countAll(findings),
    checked: bare.checked,
    difference: difference && {
      new: isNew,
      still: findings.length - isNew,
      fixed: difference.fixed.map((each) => fixedFinding(workbook, each)),
    },
    written: isWritten(recorded, findings),
  };
}
