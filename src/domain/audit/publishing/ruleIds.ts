import type { RegisteredRule } from "../engine/registry";
import type { RULE_FAULT } from "../engine/runRules";
import type { WorkbookRuleId } from "../engine/workbookFindings";

/** Id of any rule that a finding can name. */
export type RuleId = RegisteredRule["id"] | WorkbookRuleId | typeof RULE_FAULT;

/** Ids of the sentences that the findings of a rule may use; a rule that names none has one, with its own id. */
export type SentenceOf<Id extends RuleId> = Id extends RegisteredRule["id"]
  ? NonNullable<Extract<RegisteredRule, { readonly id: Id }>["messages"]>[number]
  : Id;
