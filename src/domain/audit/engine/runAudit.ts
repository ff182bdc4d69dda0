import { isFromRegions } from "../../regions/cityTotals";
import { auditContext, type AuditInput } from "./context";
import { inReadingOrder } from "../publishing/order";
import { rules } from "./registry";
import { runRules } from "./runRules";
import { withUnit } from "../publishing/subject";
import type { AuditContext, Finding } from "./types";

/** Sums over regions are mended where the regions stand, never in the cell that adds them up. */
function mendable(finding: Finding, { plan, settings }: AuditContext): Finding {
  const { indicatorId, breakdownId } = finding.place;
  if (finding.fix === null || breakdownId !== undefined || !settings.totalsFromRegions) return finding;
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  return indicator && isFromRegions(plan, indicator, settings) ? { ...finding, fix: null } : finding;
}

/**
 * Everything wrong or worth knowing about one workbook: the reader's own problems first, then the
 * findings of all rules by row of the plan, period and severity. Pure, and the same every time.
 */
export function runAudit(input: AuditInput): readonly Finding[] {
  const context = auditContext(input);
  const asked = input.ofRegion ? rules.filter(({ scope }) => scope !== "document") : rules;
  const findings = inReadingOrder(runRules(asked, context), input.plan);
  return [...context.workbookProblems, ...findings].map((finding) => withUnit(mendable(finding, context), input.plan));
}
