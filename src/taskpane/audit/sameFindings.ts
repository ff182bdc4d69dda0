import type { AuditReport, LocatedFinding } from "../../app/types";

function says({ key, value, expected, severity, explanation }: LocatedFinding): string {
  return JSON.stringify([key, value, expected, severity, explanation ?? null]);
}

/**
 * True where two reports find the same, whatever is new or still there since the audit before.
 * A re-check that finds nothing else must not replace the audit, which alone knows what it fixed.
 */
export function sameFindings(a: AuditReport, b: AuditReport): boolean {
  return (
    a.plan.asOf === b.plan.asOf &&
    a.checked === b.checked &&
    a.findings.length === b.findings.length &&
    a.findings.every((finding, index) => {
      const other = b.findings[index];
      return other !== undefined && says(finding) === says(other);
    })
  );
}
