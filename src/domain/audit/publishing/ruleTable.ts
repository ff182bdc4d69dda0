import { rules } from "../engine/registry";
import { RULE_FAULT } from "../engine/runRules";
import type { RuleScope, Severity } from "../engine/types";
import { WORKBOOK_RULES } from "../engine/workbookFindings";

/** One line of the list of rules, in a workbook and in the documentation. */
export interface AuditRuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: RuleScope;
  readonly source: string;
  /** Ids of the sentences its findings may use. */
  readonly messages: readonly string[];
}

const WORKBOOK_SOURCE = "workbook contract: found by names and ids, never by address";

function workbookEntries(): readonly AuditRuleEntry[] {
  return Object.entries(WORKBOOK_RULES).map(([id, severity]) => ({
    id,
    severity,
    scope: "workbook",
    source: WORKBOOK_SOURCE,
    messages: [id],
  }));
}

/** Every rule that a finding can name, in the order of the registry; then the reader's; then the fault report. */
export function auditRuleTable(): readonly AuditRuleEntry[] {
  const registered = rules.map(({ id, severity, scope, source, messages = [id] }) => ({
    id,
    severity,
    scope,
    source,
    messages,
  }));
  const fault: AuditRuleEntry = {
    id: RULE_FAULT,
    severity: "warning",
    scope: "workbook",
    source: "a rule that breaks down is reported",
    messages: [RULE_FAULT],
  };
  return [...registered, ...workbookEntries(), fault];
}
