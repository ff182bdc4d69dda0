import { textOf } from "./textOf";
import { parseTyped } from "./typedText";

/** What a cell is made to hold. `numberFormat` is set when the text implied one. */
export type CellEntry =
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | boolean | string; readonly numberFormat?: string }
  /** Text that must stay text: typed with an apostrophe, or into a text cell. */
  | { readonly kind: "text"; readonly value: string };

/** Error values that a cell can hold. */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/**
 * What Excel makes of a value written to a cell: text that looks like a number, a percentage, an amount of money,
 * a date or a time of day becomes one, unless the cell has the text format `@`. `year` is the current one.
 */
export function parseEntry(input: unknown, numberFormat: string, year: number): CellEntry | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { kind: "value", value: input };
  const text = textOf(input);
  if (text === "") return { kind: "clear" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "text", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const parsed = parseTyped(text.trim(), year);
  if (!parsed) return { kind: "value", value: text };
  if (parsed.numberFormat === undefined || numberFormat !== "General") {
    return { kind: "value", value: parsed.value };
  }
  return { kind: "value", value: parsed.value, numberFormat: parsed.numberFormat };
}
