import type { Answer, Explanation } from "../../domain/audit";
import { indicatorLabel } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { periodText } from "../../messages/rules/findings";
import { speaker } from "../../messages/format";
import { ruleName } from "../../messages/rules/rules";
import { findingsTexts } from "../../messages/sheets/sheets";
import { formulaCell } from "../cells";
import type { CellSpec } from "../spec";
import type { FindingKey } from "./columns";
import { stateFormula } from "./stateFormula";

/** Cells of a row, by column; those left out are blank. */
export type FindingRow = Readonly<Partial<Record<FindingKey, CellSpec>>>;

/** What an expired explanation rested on; a text without a basis rested on the value alone. */
const basisOf = ({ basis, value }: Explanation): string => basis ?? JSON.stringify([value]);

/** The text beside its finding and, where it expired, what it was given for. */
export function answerCells(answer: Answer | null): FindingRow {
  if (answer === null) return {};
  const { given, state } = answer;
  return state === "expired"
    ? { explanation: given.text, expiredText: given.text, expiredBasis: basisOf(given) }
    : { explanation: given.text };
}

/** The row of an explanation whose finding is gone: kept, in case the finding comes back, until somebody deletes it. */
export function unusedRow(given: Explanation, plan: Plan, language: Language): FindingRow {
  const say = speaker(findingsTexts, language);
  const indicator = plan.indicators.find(({ id }) => id === given.indicatorId);
  return {
    rule: ruleName(given.rule, language),
    indicator: indicator ? inLanguage(indicatorLabel(indicator), language) : "",
    period: given.period === null ? "" : periodText(given.period, language),
    value: given.value,
    message: say("goneHint"),
    state: formulaCell(stateFormula(language), say("gone")),
    ruleId: given.rule,
    indicatorId: given.indicatorId ?? "",
    periodKey: given.period ?? "",
    subject: given.subject ?? "",
    explanation: given.text,
    expiredText: given.text,
    expiredBasis: basisOf(given),
  };
}
