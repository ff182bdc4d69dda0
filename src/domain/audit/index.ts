export { auditDocument } from "./auditDocument";
export type { AuditInput } from "./context";
export { RULE_SET_VERSION, ruleSetFingerprint } from "./fingerprint";
export * from "./localization";
export { TOTAL_REGION } from "./breakdownTable";
export { compareFindings, type FindingDifference, type Seen } from "./difference";
export { isExplainable } from "./explainable";
export { isGrowth } from "./figures";
export { isCertain, fixState } from "./fixes";
export { isDateFormat, isPercentFormat } from "./numberFormat";
export { explanationBasis, identityKey, identityOf, printedValue, ruleVersion, type FindingIdentity } from "./identity";
export { isTooLong, LONGEST_EXPLANATION, matchExplanations, type Answer, type Explanation, type ExplanationState, type Ledger } from "./ledger";
export { rules } from "./registry";
export { inReportOrder } from "./order";
export { scopeOf } from "./ruleScope";
export { auditRuleTable, type AuditRuleEntry } from "./ruleTable";
export { runAudit } from "./runAudit";
export { RULE_FAULT, runRules } from "./runRules";
export { indicatorLabel } from "./subject";
export * from "./types";
export {
  WORKBOOK_RULES,
  workbookFinding,
  type WorkbookFindingDetails,
  type WorkbookRuleId,
  type WorkbookRuleParams,
} from "./workbookFindings";
