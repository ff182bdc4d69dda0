import type { Status } from "../domain/completion";
import { STATUSES } from "../domain/completion";
import type { IndicatorAttribute } from "../domain/plan";
import type { Language } from "../domain/shared/localText";
import { formatText } from "../messages/format";
import { noteTexts } from "../messages/sheets/sheets";
import { statusMessages } from "../messages/terms/statuses";
import { attributeMessages } from "../messages/terms/terms";

/** Status words of a language. */
export function statusLabels(language: Language): Readonly<Record<Status, string>> {
  const pairs = STATUSES.map((status) => [status, formatText(statusMessages[status], language)]);
  return Object.fromEntries(pairs) as Record<Status, string>;
}

/** What an attribute is called; a dash where the document states none. */
export function attributeLabel(attribute: IndicatorAttribute | null, language: Language): string {
  return formatText(attribute === null ? noteTexts.noAttribute : attributeMessages[attribute], language);
}
