import { textOf } from "./textOf";

/** What a cell is made to hold. `numberFormat` is set when the text implied one. */
export type CellEntry =
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | boolean | string; readonly numberFormat?: string }
  /** Text that must stay text: typed with an apostrophe, or into a text cell. */
  | { readonly kind: "text"; readonly value: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?(\d+\.?\d*|\.\d+)\s?%$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
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
 * What Excel makes of a value written to a cell: text that looks like a number, a percentage,
 * a date or a time of day becomes one, unless the cell has the text format `@`.
 */
export function parseEntry(input: unknown, numberFormat: string): CellEntry | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { kind: "value", value: input };
  const text = textOf(input);
  if (text === "") return { kind: "clear" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "text", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const parsed = parseTyped(text.trim());
  if (!parsed) return { kind: "value", value: text };
  if (parsed.numberFormat === undefined || numberFormat !== "General") {
    return { kind: "value", value: parsed.value };
  }
  return { kind: "value", value: parsed.value, numberFormat: parsed.numberFormat };
}

interface Typed {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

function parseTyped(text: string): Typed | undefined {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) {
    const numberFormat = text.includes(".") ? "#,##0.00" : "#,##0";
    return { value: Number(text.replaceAll(",", "")), numberFormat };
  }
  if (PERCENT.test(text)) return parsePercent(text);
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return parseTime(text) ?? parseDate(text);
}

/** Divides through the decimal text: 16.1 % is 0.161, not 0.16100000000000003. */
function parsePercent(text: string): Typed {
  const digits = text.slice(0, -1).trim();
  const numberFormat = digits.includes(".") ? "0.00%" : "0%";
  return { value: Number(`${digits}e-2`), numberFormat };
}

function parseTime(text: string): Typed | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? "0"].map(Number) as [number, number, number];
  if (minutes > 59 || seconds >= 60) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86400;
  const long = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: hours > 23 ? "[h]:mm:ss" : long };
}

function parseDate(text: string): Typed | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return { value: serial, numberFormat: "yyyy/m/d" };
}
