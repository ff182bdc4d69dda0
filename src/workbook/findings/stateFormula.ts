import type { Answer } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets";
import { TABLE_NAMES } from "../contract";
import { cellOf, choose, is, text } from "../formula/build";
import { findingHeader, type FindingKey } from "./columns";

/**
 * Where a finding stands, live beside the cell where explanations are typed. A finding without a basis must be mended;
 * a text that is still the expired one has not been given anew.
 */
export function stateFormula(language: Language): string {
  const say = speaker(findingsTexts, language);
  const cell = (key: FindingKey): string => cellOf(TABLE_NAMES.findings, findingHeader(key, language));
  return choose(
    [
      [is(cell("ruleId"), ""), text("")],
      [is(cell("severity"), ""), text(say("gone"))],
      [is(cell("basis"), ""), text(say("mend"))],
      [is(`TRIM(${cell("explanation")})`, ""), text(say("open"))],
      [`${cell("explanation")}=${cell("expiredText")}`, text(say("expired"))],
    ],
    text(say("explained")),
  );
}

/** What the formula gives for a finding. */
export function stateText(basis: string, answer: Answer | null, language: Language): string {
  const say = speaker(findingsTexts, language);
  if (basis === "") return say("mend");
  if (answer === null) return say("open");
  return say(answer.state === "holds" ? "explained" : "expired");
}
