import type { Language } from "../../domain/shared/localText";
import { formatText } from "../../messages/format";
import { policyMessages, scheduleMethodMessages } from "../../messages/terms/terms";
import { noteSpeaker } from "./noteTexts";
import type { RowConstants } from "./rowConstants";

/** Which rules a row follows: when 100 % is shown, and what it is expected to reach by now. */
export function policyText({ goal, policy, lastMethod }: RowConstants, language: Language): string {
  const say = noteSpeaker(language);
  if (goal.side === "none") return say.piece("notComputed");
  const rule = formatText(policyMessages[policy], language);
  return lastMethod === null ? rule : rule + say.separator + formatText(scheduleMethodMessages[lastMethod], language);
}
