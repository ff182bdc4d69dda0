import type { RawValue } from "../../workbook/snapshot";
import { isCalendarFormat, isDateFormat } from "../../domain/audit";
import { parseCell } from "../address";
import { unescapeText } from "../text";
import { UNKNOWN_FORMULA, type FormulaTag } from "./formulaTag";
import { isoSerial } from "./isoDates";
import { LIMITS } from "./limits";
import { GENERAL } from "./numberFormats";
import { FAULT, NUMBER, SHARED_TEXT, TEXT_RESULT, TRUTH, wholeNumber, type PlainCell } from "./plainCell";
import type { IsSame } from "./sameBytes";
import { movableFormula, type MovedFormula } from "../../workbook/formula/movable";
import { textAt, type Attributes } from "./xml";

/** One cell that holds something, or an empty one with a number format. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What cells refer to. */
export interface Lookups {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  /** Days between the file's first day and that of the 1900 date system. */
  readonly dayShift?: number;
  /** How formulas are compared; left out: as everywhere. */
  readonly isSame?: IsSame;
}

/** A cell that is being read. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string;
  inline: string;
  /** With "="; null for none. */
  formula: string | null;
  /** What the formula's tag says; null where it has none. */
  tag: FormulaTag | null;
  /** What it has, empty or not. */
  readonly has: { value: boolean; formula: boolean };
}

/** A cell without an address follows the one before it; one with a wrong address is left out. */
export function openCell(
  attribute: Attributes,
  row: number,
  column: number,
  formats: readonly string[],
): OpenCell | null {
  const address = attribute("r");
  const place = address === null ? { row, column } : parseCell(address);
  if (!place || place.row < 0) return null;
  const format = formats[Number(attribute("s") ?? 0)] ?? GENERAL;
  return {
    row: place.row,
    column: place.column,
    type: attribute("t") ?? "n",
    format,
    value: "",
    inline: "",
    formula: null,
    tag: null,
    has: { value: false, formula: false },
  };
}

/** A formula that several cells share, and the cell that it is written in. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly moved: MovedFormula;
}

/** Formulas that several cells share, by their index. */
export type SharedFormulas = Map<string, SharedFormula>;

/** A formula that others share; it is taken apart when the first of them asks. */
export function sharedFormula(row: number, column: number, formula: string): SharedFormula {
  let moved: MovedFormula | null = null;
  return { row, column, moved: (rows, columns) => (moved ??= movableFormula(formula))(rows, columns) };
}

/** The cell as it stands when all of it was read. */
export function closeCell(cell: OpenCell, lookups: Lookups, sharedFormulas: SharedFormulas): CellRecord {
  const { row, column, tag } = cell;
  const shared = tag?.shared ?? null;
  const origin = shared === null ? undefined : sharedFormulas.get(shared);
  const moved = origin?.moved(row - origin.row, column - origin.column) ?? null;
  const formula = cell.formula ?? moved ?? (tag && (tag.known ?? UNKNOWN_FORMULA));
  if (shared !== null && cell.formula !== null) sharedFormulas.set(shared, sharedFormula(row, column, cell.formula));
  return { row, column, ...contentOf(cell, lookups, formula !== null), formula };
}

/** A date that is written as one shows as a date, whatever its format. */
const ISO_FORMAT = "yyyy-mm-dd";

function contentOf(
  cell: OpenCell,
  { strings, dayShift = 0 }: Lookups,
  isFormula: boolean,
): Pick<CellRecord, "value" | "numberFormat"> {
  const { type, value, format } = cell;
  const date = type === "d" ? isoSerial(trimmed(value)) : null;
  if (date !== null) return { value: date, numberFormat: isDateFormat(format) ? format : ISO_FORMAT };
  return { value: shifted(toValue(cell, strings, isFormula), format, dayShift), numberFormat: format };
}

/** A day as the 1900 date system counts it, whatever the file counts from. */
export function shifted(value: RawValue, format: string, dayShift: number): RawValue {
  return dayShift !== 0 && typeof value === "number" && isCalendarFormat(format) ? value + dayShift : value;
}

/** A text result of a formula may be empty; an empty text constant is a blank. */
function toValue(
  { type, value, inline }: Pick<OpenCell, "type" | "value" | "inline">,
  strings: readonly string[],
  isFormula: boolean,
): RawValue {
  switch (type) {
    case "s":
      return (/^\d+$/.test(trimmed(value)) && strings[Number(value)]) || null;
    case "inlineStr":
      return clipText(unescapeText(inline)) || null;
    case "str":
      return clipText(unescapeText(value)) || (isFormula ? "" : null);
    case "b":
      return TRUTHS.get(trimmed(value)) ?? (trimmed(value) === "" ? null : clipText(value));
    case "e":
      return clipText(trimmed(value)) || null;
    default:
      return toNumber(clipText(value));
  }
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** Without the blanks of XML around it. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

const TYPES: Readonly<Record<number, string>> = {
  [SHARED_TEXT]: "s",
  [TEXT_RESULT]: "str",
  [TRUTH]: "b",
  [FAULT]: "e",
};

/** The value of a cell that was read in a go. */
export function plainValue(bytes: Uint8Array, cell: PlainCell, strings: readonly string[]): RawValue {
  const { type, valueFrom, valueTo } = cell;
  const isFormula = cell.formulaFrom >= 0 || cell.shared >= 0;
  if (type === NUMBER || type === SHARED_TEXT) {
    const number = wholeNumber(bytes, valueFrom, valueTo);
    if (number >= 0) return type === NUMBER ? number : strings[number] || null;
  }
  const value = textAt(bytes, valueFrom, valueTo, false);
  return toValue({ type: TYPES[type] ?? "n", value, inline: "" }, strings, isFormula);
}

/** Numbers as files may write them (xsd:double); hexadecimal and the like are text, as they are to a spreadsheet. */
const DOUBLE = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number; the text where it is none, or larger than numbers are; null for blanks. */
function toNumber(text: string): number | string | null {
  const written = trimmed(text);
  if (written === "") return null;
  const number = DOUBLE.test(written) ? Number(written) : NaN;
  return Number.isFinite(number) ? number : text;
}

/** As much of a text as a cell holds. */
export function clipText(text: string): string {
  return text.length > LIMITS.textLength ? text.slice(0, LIMITS.textLength) : text;
}

/** A logical value as files write it. */
export function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}
