import type { RawValue } from "../../workbook/snapshot";
import { parseCell } from "../address";
import { unescapeText } from "../text";
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
  /** Index of the formula that it shares. */
  shared: string | null;
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
    shared: null,
  };
}

/** Formulas that several cells share, by their index, and the cell that each is written in. */
export type SharedFormulas = Map<
  string,
  { readonly row: number; readonly column: number; readonly moved: MovedFormula }
>;

/** The cell as it stands when all of it was read. */
export function closeCell(cell: OpenCell, strings: readonly string[], sharedFormulas: SharedFormulas): CellRecord {
  const { row, column, shared } = cell;
  const origin = shared === null ? undefined : sharedFormulas.get(shared);
  const formula = cell.formula ?? origin?.moved(row - origin.row, column - origin.column) ?? null;
  if (shared !== null && cell.formula !== null)
    sharedFormulas.set(shared, { row, column, moved: movableFormula(cell.formula) });
  return { row, column, value: toValue(cell, strings, formula !== null), formula, numberFormat: cell.format };
}

/** A text result of a formula may be empty; an empty text constant is a blank. */
function toValue(
  { type, value, inline }: Pick<OpenCell, "type" | "value" | "inline">,
  strings: readonly string[],
  isFormula: boolean,
): RawValue {
  switch (type) {
    case "s":
      return strings[Number(value)] || null;
    case "inlineStr":
      return clipText(unescapeText(inline)) || null;
    case "str":
      return clipText(unescapeText(value)) || (isFormula ? "" : null);
    case "b":
      return isTrue(value);
    case "e":
      return clipText(value);
    default:
      return value === "" ? null : toNumber(clipText(value));
  }
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

function toNumber(text: string): number | string {
  const number = Number(text);
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
