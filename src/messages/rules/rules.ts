import { inLanguage, type Language } from "../../domain/shared/localText";
import { formatText } from "../format";
import { breakdownRules } from "./breakdownRules";
import { cellRules } from "./cellRules";
import { documentTableRules } from "./documentTableRules";
import { documentTextRules } from "./documentTextRules";
import { plausibilityRules } from "./plausibilityRules";
import { rowRules } from "./rowRules";
import type { AllRuleTexts, RuleTexts } from "./ruleTexts";
import { workbookRules } from "./workbookRules";

const all: AllRuleTexts = {
  ...cellRules,
  ...rowRules,
  ...plausibilityRules,
  ...breakdownRules,
  ...documentTextRules,
  ...documentTableRules,
  ...workbookRules,
};

/** What each rule says, by the rule's id. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = all;

/** Name of a rule; an id without a name, as an older workbook may hold it, stands for itself. */
export function ruleName(id: string, language: Language): string {
  const name = ruleTexts[id]?.name;
  return name ? formatText(name, language) : id;
}

/** The short sentence of a rule; "" for one without. */
export function ruleSummary(id: string, language: Language): string {
  const summary = ruleTexts[id]?.summary;
  return summary ? inLanguage(summary, language) : "";
}
