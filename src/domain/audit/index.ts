export { auditDocument } from "./engine/auditDocument";
export type { AuditInput } from "./engine/context";
export { RULE_SET_VERSION, ruleSetFingerprint } from "./ledger/fingerprint";
export * from "./localization";
export { TOTAL_REGION } from "./facts/breakdownTable";
export { compareFindings, type FindingDifference, type Seen } from "./ledger/difference";
export { isExplainable } from "./ledger/explainable";
export { isGrowth, isShare } from "./facts/figures";
export { isCertain, fixState } from "./ledger/fixes";
export { digitsOf } from "./facts/plausibility/history";
export { isLinkOutside } from "./facts/outsideLinks";
export { isCalendarFormat, isDateFormat, isPercentFormat } from "./facts/numberFormat";
export {
  explanationBasis,
  identityKey,
  identityOf,
  printedValue,
  ruleVersion,
  type FindingIdentity,
} from "./ledger/identity";
export {
  isTooLong,
  LONGEST_EXPLANATION,
  matchExplanations,
  type Answer,
  type Explanation,
  type ExplanationState,
  type Ledger,
} from "./ledger/ledger";
export { rules } from "./engine/registry";
export { inReportOrder } from "./publishing/order";
export { scopeOf } from "./engine/ruleScope";
export type { RuleId, SentenceOf } from "./publishing/ruleIds";
export { auditRuleTable, type AuditRuleEntry } from "./publishing/ruleTable";
export { runAudit } from "./engine/runAudit";
export { RULE_FAULT, runRules } from "./engine/runRules";
export { indicatorLabel } from "./publishing/subject";
export * from "./engine/types";
export {
  WORKBOOK_RULES,
  workbookFinding,
  type WorkbookFindingDetails,
  type WorkbookRuleId,
  type WorkbookRuleParams,
} from "./engine/workbookFindings";
