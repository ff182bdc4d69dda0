import type { RuleId, SentenceOf } from "../../domain/audit";
import type { LocalText } from "../../domain/shared/localText";

/** All that a rule says. */
export interface RuleTexts<Sentence extends string = string> {
  /** The rule in a few words, for the findings sheet and the list of rules. */
  readonly name: LocalText;
  /** What it looks for, in one short sentence for the list of rules. */
  readonly summary: LocalText;
  /** What its findings say: what is wrong, why it matters and what to do. */
  readonly sentences: Readonly<Record<Sentence, LocalText>>;
}

/** The texts of all rules: none may be missing. */
export type AllRuleTexts = { readonly [Id in RuleId]: RuleTexts<SentenceOf<Id>> };

/** The texts of some rules: none may be of a rule, or a sentence, that there is not. */
export type SomeRuleTexts = Partial<AllRuleTexts>;
