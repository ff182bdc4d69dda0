import { parseNotation, saysMore } from "../notation";
import type { PublishedNumber } from "../notation/types";
import { convert } from "../shared/units";
import type { EntryCell } from "./entries";
import { plainBoundText, plainPartsText } from "./plainText";
import { readCell } from "./readings";
import type { IndicatorKind } from "./types";

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const MAGNITUDE = /^(?:万亿|千万|百万|十万|亿|万|千)/;
/** Thousands parted by blanks: 12 345.6. */
const PARTED = /^\s*[0-9０-９]{1,3}(?:[ \u00a0\u2009\u202f\u3000][0-9０-９]{3})+(?:[.．][0-9０-９]+)?\s*$/;
/** Shares have no magnitudes: 3万 says nothing in a row of %. */
const PER = /[%％‰]/;
/** Words of a hope, not of a figure. */
const HOPED = /力争|争取/;

/** Undoes what a Chinese input method, another language's habit or a copied web page adds: 12。5, '12.5, 12 345, zero-width spaces. */
export function withoutSlips(text: string): string {
  const plain = text
    .replace(INVISIBLE, "")
    .replace(/^\s*['‘’]/, "")
    .replace(/([0-9０-９])。(?=[0-9０-９])/g, "$1.");
  return PARTED.test(plain) ? plain.replace(/[ \u00a0\u2009\u202f\u3000]/g, "") : plain;
}

/**
 * True where nothing was typed that may change the figure: no remark, no yearly mean, no word that is not of the bound, and no
 * comma for a point, which may as well be a slip in the thousands.
 */
function isOneFigure(number: PublishedNumber): boolean {
  const { remark, perYear, comparator, style } = number;
  if (remark !== null || perYear || style.tail.trim() !== "") return false;
  if (style.decimalComma === true || saysMore(number)) return false;
  if (comparator !== "=") return !HOPED.test(style.before);
  return style.before.trim() === "" && style.after.trim() === "";
}

/** A value in the row's unit; null where it cannot be converted exactly. A bare magnitude (12万) takes the row's noun. */
function inRowUnit(value: number, typed: string | null, rowUnit: string | null): number | null {
  if (typed === null) return value;
  if (rowUnit === null) return null;
  const isMagnitude = typed.replace(MAGNITUDE, "") === "";
  if (isMagnitude && PER.test(rowUnit)) return null;
  const from = isMagnitude ? typed + rowUnit.replace(MAGNITUDE, "") : typed;
  const converted = convert(value, from, rowUnit.trim());
  return converted.ok ? converted.value : null;
}

function meantFigure(number: PublishedNumber, unit: string | null, isTotal: boolean): number | string | null {
  if (!isOneFigure(number) || (number.cumulative && !isTotal)) return null;
  const value = inRowUnit(number.value, number.unit, unit);
  if (value === null) return null;
  return number.comparator === "=" ? value : plainBoundText({ ...number, value });
}

/**
 * What text that does not count can only mean in its row, by the wide notation that documents use: the value to write into the
 * cell, a number (12.5 stored as text, １２．５, 35000人 in a row of 万人), a bound (4以内 is ≤4) or a composition (13 : 41 : 46)
 * in its plain form. Null where that is not certain, and for text that counts as it is or is blank.
 *
 * @param isTotal True for the reported total: brackets, which mark a total over the years, then change nothing.
 */
export function meantEntry(
  kind: IndicatorKind,
  unit: string | null,
  text: string,
  isTotal = false,
): number | string | null {
  const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });
  if (readCell(kind, cell(text)).state !== "invalid") return null;
  const parsed = parseNotation(withoutSlips(text));
  if (!parsed.ok) return null;
  const { value } = parsed;
  if (kind === "composition") return value.form === "composition" ? plainPartsText(value) : null;
  const meant = value.form === "number" ? meantFigure(value, unit, isTotal) : null;
  return meant !== null && readCell(kind, cell(meant)).state === "number" ? meant : null;
}
