export { auditDocument } from "./auditDocument";
export type { AuditInput } from "./context";
export { RULE_SET_VERSION, ruleSetFingerprint } from "./fingerprint";
export * from "./localization";
export { TOTAL_REGION } from "./breakdownTable";
export { rules } from "./registry";
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
