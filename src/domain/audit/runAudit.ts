import { auditContext, type AuditInput } from "./context";
import { inReadingOrder } from "./order";
import { rules } from "./registry";
import { runRules } from "./runRules";
import { withUnit } from "./subject";
import type { Finding } from "./types";

/**
 * Everything wrong or worth knowing about one workbook: the reader's own problems first, then the
 * findings of all rules by row of the plan, period and severity. Pure, and the same every time.
 */
export function runAudit(input: AuditInput): readonly Finding[] {
  const context = auditContext(input);
  const asked = input.ofRegion ? rules.filter(({ scope }) => scope !== "document") : rules;
  const findings = inReadingOrder(runRules(asked, context), input.plan);
  return [...context.workbookProblems, ...findings].map((finding) => withUnit(finding, input.plan));
}
