import type { AuditRule, RuleScope } from "./types";

/** Declares a rule. The compiler then knows its id and its sentences word by word, and asks for their texts. */
export function auditRule<Scope extends RuleScope, const Id extends string, const Sentence extends string = Id>(
  rule: AuditRule<Scope, Id, Sentence>,
): AuditRule<Scope, Id, Sentence> {
  return rule;
}
