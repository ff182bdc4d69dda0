/** Languages of the interface and of generated sheets. */
export type Language = "zh-CN" | "en";

/** One text in both languages; `zh` of published material is verbatim. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** Picks the text of a language. */
export function inLanguage(text: LocalText, language: Language): string {
  return language === "en" ? text.en : text.zh;
}
