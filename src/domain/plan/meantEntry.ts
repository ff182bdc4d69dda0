import { parseNotation } from "../notation";
import type { PublishedNumber } from "../notation/types";
import type { EntryCell } from "./entries";
import { plainBoundText, plainPartsText } from "./plainText";
import { readCell } from "./readings";
import type { IndicatorKind } from "./types";

/** True where the text says one figure and nothing beside it: no remark, no yearly mean, no total over the years, no other unit. */
function isOneFigure({ remark, perYear, cumulative, unit }: PublishedNumber, rowUnit: string | null): boolean {
  return remark === null && !perYear && !cumulative && (unit === null || unit === rowUnit?.trim());
}

/**
 * What text that does not count can only mean in its row, by the wide notation that documents use: the value to write into the
 * cell, a number (12.5 stored as text, １２．５), a bound (4以内 is ≤4) or a composition (13 : 41 : 46) in its plain form.
 * Null where that is not certain, and for text that counts as it is or is blank.
 */
export function meantEntry(kind: IndicatorKind, unit: string | null, text: string): number | string | null {
  const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });
  if (readCell(kind, cell(text)).state !== "invalid") return null;
  const parsed = parseNotation(text);
  if (!parsed.ok) return null;
  const { value } = parsed;
  if (kind === "composition") return value.form === "composition" ? plainPartsText(value) : null;
  if (value.form !== "number" || !isOneFigure(value, unit)) return null;
  const meant = value.comparator === "=" ? value.value : plainBoundText(value);
  return meant !== null && readCell(kind, cell(meant)).state === "number" ? meant : null;
}
