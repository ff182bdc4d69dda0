import { IntlMessageFormat } from "intl-messageformat";
import type { Language, LocalText } from "../domain/shared/localText";
import { inLanguage } from "../domain/shared/localText";

/** Texts of one area, both languages side by side, so that none can be forgotten. ICU message syntax. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, LocalText>>;

/** Values for the placeholders of a message. */
export type Params = Readonly<Record<string, string | number>>;

/** Several things in one line, as each language separates them. */
export function listed(parts: readonly (string | number)[], language: Language): string {
  return parts.join(language === "en" ? ", " : "、");
}

/** Names that a sentence lists at most. */
const LISTED = 12;

/** Names in one line, of many the first. */
export function listedBriefly(names: readonly string[], language: Language): string {
  return listed(names.slice(0, LISTED), language) + (names.length > LISTED ? "…" : "");
}

const compiled = new Map<string, IntlMessageFormat>();

/** Formats one text in a language. Compiled patterns are kept; a pattern is compiled once. */
export function formatText(text: LocalText, language: Language, params: Params = {}): string {
  const pattern = inLanguage(text, language);
  const key = `${language}\n${pattern}`;
  let message = compiled.get(key);
  if (!message) {
    // Texts hold no markup: "<" is a sign, as in "<4".
    message = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format(params));
}

/** A function that says any text of a catalogue in one language. */
export function speaker<Key extends string>(catalogue: Catalogue<Key>, language: Language) {
  return (key: Key, params?: Params): string => formatText(catalogue[key], language, params);
}
