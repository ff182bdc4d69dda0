import type { Language } from "../../../domain/shared/localText";

/** More decimals than any plan prints; a locked figure may have more than its table. */
const MOST_DECIMALS = 10;

/** A figure with thousands separators and at least the decimals of its table: 9375 → "9,375". */
export function printedFigure(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: MOST_DECIMALS,
  }).format(value);
}
