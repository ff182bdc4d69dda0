import { LONGEST_EXPLANATION, type Answer } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";
import { choose, is, substitute, text, when, type Expression } from "../formula/build";

/** True for a text of blanks only, as Excel's TRIM knows them, line breaks and the wide blank of Chinese included. */
function isBlankText(cell: Expression): Expression {
  return is(
    `TRIM(CLEAN(${substitute(cell, [
      ["\u3000", ""],
      ["\u00a0", ""],
    ])}))`,
    "",
  );
}

/**
 * Where a finding stands, live beside the cell where explanations are typed. A finding without a basis must be mended;
 * a text that is still the expired one has not been given anew.
 */
export function stateFormula(
  language: Language,
  cell: (key: "ruleId" | "severity" | "basis" | "explanation" | "expiredText") => Expression,
): Expression {
  const say = speaker(findingsTexts, language);
  return choose(
    [
      [is(cell("ruleId"), ""), text("")],
      [is(cell("severity"), ""), text(say("gone"))],
      [is(cell("basis"), ""), when(isBlankText(cell("explanation")), text(say("mend")), text(say("refused")))],
      [isBlankText(cell("explanation")), text(say("open"))],
      [`LEN(${cell("explanation")})>${LONGEST_EXPLANATION}`, text(say("tooLong"))],
      [`${cell("explanation")}=${cell("expiredText")}`, text(say("expired"))],
    ],
    text(say("explained")),
  );
}

const STATES = { holds: "explained", expired: "expired", refused: "refused", "too-long": "tooLong" } as const;

/** What the formula gives for a finding. */
export function stateText(basis: string, answer: Answer | null, language: Language): string {
  const say = speaker(findingsTexts, language);
  if (basis === "") return say(answer === null ? "mend" : "refused");
  return say(answer === null ? "open" : STATES[answer.state]);
}
