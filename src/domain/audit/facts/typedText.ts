import { parseNotation } from "../../notation";
import type { PublishedNumber } from "../../notation/types";
import { convert } from "../../shared/units";

/** What somebody typed into a number cell as text. */
export type TypedText =
  | { readonly kind: "blank" }
  /** A plain figure; `certain` where nothing but the figure was typed. */
  | { readonly kind: "figure"; readonly value: number; readonly certain: boolean }
  /** ≥98, 约5: a figure that is not exact. */
  | { readonly kind: "bound" }
  /** A figure with a unit; `value` is in the unit of the row, null where that cannot be known. */
  | { readonly kind: "unit"; readonly unit: string; readonly value: number | null }
  /** 〔12〕: marked as a total. */
  | { readonly kind: "cumulative"; readonly value: number | null }
  /** 12，5: a comma where the point should be. */
  | { readonly kind: "decimalComma"; readonly value: number }
  | { readonly kind: "cellError" }
  | { readonly kind: "words" };

const CELL_ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const MAGNITUDE = /^(?:万亿|千万|百万|十万|亿|万|千)/;

/** One comma that cannot part thousands: one or two digits follow it. */
const DECIMAL_COMMA = /^\s*([0-9０-９]+)[,，]([0-9０-９]{1,2})\s*$/;

/** Undoes what a Chinese input method or a copied web page adds: 12。5, '12.5, zero-width spaces. */
function repaired(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/^\s*['‘’]/, "")
    .replace(/([0-9０-９])。(?=[0-9０-９])/g, "$1.");
}

/** True where only digits, signs and blanks were typed, no word, remark or footnote. */
function isBare({ remark, style }: PublishedNumber): boolean {
  return remark === null && [style.before, style.after, style.tail].every((part) => part.trim() === "");
}

/** The value in the row's unit; a bare magnitude (12万) takes the row's noun. */
function inRowUnit(value: number, typed: string, rowUnit: string | null): number | null {
  if (rowUnit === null) return null;
  const isMagnitude = typed.replace(MAGNITUDE, "") === "";
  const from = isMagnitude ? typed + rowUnit.replace(MAGNITUDE, "") : typed;
  const converted = convert(value, from, rowUnit.trim());
  return converted.ok ? converted.value : null;
}

function describeNumber(number: PublishedNumber, rowUnit: string | null): TypedText {
  const { comparator, unit, value, cumulative, perYear } = number;
  if (perYear) return { kind: "words" };
  if (comparator !== "=") return { kind: "bound" };
  if (cumulative) return { kind: "cumulative", value: unit === null ? value : inRowUnit(value, unit, rowUnit) };
  if (unit === null) return { kind: "figure", value, certain: isBare(number) };
  return { kind: "unit", unit, value: isBare(number) ? inRowUnit(value, unit, rowUnit) : null };
}

/** The figure of 12，5; null for any other text. */
function fromDecimalComma(text: string): number | null {
  const match = DECIMAL_COMMA.exec(text);
  return match ? Number(`${match[1] ?? ""}.${match[2] ?? ""}`.normalize("NFKC")) : null;
}

/** Says what the text of a number cell is. Never fails: what is not understood is `words`. */
export function describeTypedText(text: string, rowUnit: string | null): TypedText {
  if (CELL_ERROR.test(text.trim())) return { kind: "cellError" };
  const parsed = parseNotation(repaired(text));
  if (!parsed.ok) {
    const value = fromDecimalComma(text);
    return value === null ? { kind: "words" } : { kind: "decimalComma", value };
  }
  if (parsed.value.form === "notGiven") return { kind: "blank" };
  return parsed.value.form === "number" ? describeNumber(parsed.value, rowUnit) : { kind: "words" };
}
