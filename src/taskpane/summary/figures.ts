import { shownRate, type Figure } from "../../domain/completion";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { reasonShortText } from "../../messages/terms/reasons";

/**
 * A fraction as a percentage with two decimals: 2.0407 → "204.07%"; with more where two would show a limit that it is below.
 *
 * @param limits Fractions that mean something once reached.
 */
export function percentText(fraction: number, language: Language, limits: readonly number[]): string {
  const { value, decimals } = shownRate(fraction, limits);
  return new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A difference in percentage points with its sign: 6 → "+6.00". */
export function pointsText(points: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  }).format(points);
}

/** A threshold or share without needless decimals: 1.1 → "110%". */
export function shortPercentText(fraction: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 }).format(fraction);
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
