import type { Breakdown } from "../../domain/plan";
import { decimalPlaces } from "../../domain/shared/decimal";
import type { Language } from "../../domain/shared/localText";
import { totalIndex } from "./keys";

/** The narrowest columns of a year and of a sum in which a head breaks between its words, and the room beside a figure. */
const LEAST_WIDTHS = { "zh-CN": { year: 8.5, sum: 8.5 }, en: { year: 10.5, sum: 13 } } as const;
const ROOM = 3;

/** Width of a column for figures like these, printed with separators and the decimals of the table. */
function widthFor(table: Breakdown, indexes: readonly number[], least: number): number {
  const lines = [...table.cells.map(({ values }) => values), ...(table.totals ? [table.totals] : [])];
  const decimals = Math.max(0, ...lines.flat().map((value) => decimalPlaces(value ?? 0)));
  const lengths = lines.flatMap((values) =>
    indexes.map((index) => (values[index] ?? 0).toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ",").length),
  );
  return Math.max(least, ...lengths.map((length) => length + ROOM));
}

/** Characters of the columns of a year and of a sum. */
export function figureWidths(table: Breakdown, language: Language): { readonly year: number; readonly sum: number } {
  const every = table.columns.map((_, index) => index);
  const least = LEAST_WIDTHS[language];
  const years = every.filter((index) => index !== totalIndex(table));
  return { year: widthFor(table, years, least.year), sum: widthFor(table, every, least.sum) };
}
