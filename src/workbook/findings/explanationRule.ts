import { LONGEST_EXPLANATION } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";
import { columnLetters } from "../address";
import { text } from "../formula/build";
import type { RangeSpec, ValidationSpec } from "../spec";
import { findingColumn, type FindingKey } from "./columns";

/**
 * What an explanation cell takes: no text beyond the limit, and none at all beside what must be mended. Asks the state in
 * its own row, which is never blank and moves along when rows are sorted.
 */
export function explanationRule(range: RangeSpec, language: Language): ValidationSpec {
  const say = speaker(findingsTexts, language);
  const cell = (key: FindingKey): string => `$${columnLetters(findingColumn(key))}${range.row + 1}`;
  const mend = say("mend");
  const formula = `AND(LEN(${cell("explanation")})<=${LONGEST_EXPLANATION},LEFT(${cell("state")},${mend.length})<>${text(mend)})`;
  return {
    range,
    rule: { type: "custom", formula },
    prompt: { title: say("explanationTitle"), message: say("explanationPrompt") },
    error: { title: say("explanationTitle"), message: say("explanationError"), style: "stop" },
  };
}
