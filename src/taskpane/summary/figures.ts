import type { Figure } from "../../domain/completion";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { reasonShortText } from "../../messages/terms/reasons";

/** A fraction as a percentage with two decimals: 2.0407 → "204.07%". */
export function percentText(fraction: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(fraction);
}

/** A threshold or share without needless decimals: 1.1 → "110%". */
export function shortPercentText(fraction: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(fraction);
}

/** An amount, at most four decimals. */
export function amountText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}

/** A figure, or "none" with the reason it is blank. */
export function figureText(figure: Figure, language: Language, format: (value: number) => string): string {
  return figure.value === null
    ? speaker(summaryScreenMessages, language)("blank", { reason: reasonShortText(figure.reason, language) })
    : format(figure.value);
}
