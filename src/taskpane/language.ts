import type { Language } from "../domain/shared/localText";

/** Language of the pane for a host's display language tag such as "zh-TW" or "de-DE". */
export function paneLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** The language a switch goes to. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}
