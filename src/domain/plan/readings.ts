import { decimalPlaces } from "../shared/decimal";
import type { EntryCell, IndicatorCells, IndicatorReadings, PlanEntries, Reading } from "./entries";
import { plainBound, plainParts, saysNothing } from "./plainText";
import type { IndicatorKind, Plan } from "./types";

const NO_CELLS: IndicatorCells = {};
const MISSING: Reading = { state: "missing" };

/** Beyond this a spreadsheet no longer holds every whole number. */
const LARGEST = 1e15;

function readNumber(kind: IndicatorKind, value: number): Reading {
  const usable = Number.isFinite(value) && Math.abs(value) < LARGEST && kind !== "composition";
  if (!usable) return { state: "invalid", text: String(value) };
  return { state: "number", value, comparator: "=", decimals: decimalPlaces(value) };
}

function readText(kind: IndicatorKind, text: string): Reading {
  if (saysNothing(text)) return MISSING;
  if (kind === "qualitative") return { state: "words", text };
  if (kind === "composition") {
    const parts = plainParts(text);
    return parts ? { state: "composition", parts, printed: text } : { state: "invalid", text };
  }
  const bound = plainBound(text);
  return bound ? { state: "number", ...bound } : { state: "invalid", text };
}

/**
 * Reads one entry cell. A number counts, and text of the plain forms: a bound (≥98), in a row of shares a composition
 * (13:41:46). Blank cells and dashes are missing; any other text, booleans and cell errors (#DIV/0!) are invalid with their text,
 * even where they say a number (12.5 stored as text): `meantEntry` says which.
 * A number in a composition row is invalid: Excel made a time of day of 13:41:46.
 */
export function readCell(kind: IndicatorKind, { raw }: EntryCell): Reading {
  if (raw === null) return MISSING;
  if (typeof raw === "number") return readNumber(kind, raw);
  if (typeof raw === "boolean") return { state: "invalid", text: raw ? "TRUE" : "FALSE" };
  return readText(kind, raw);
}

function readRow(kind: IndicatorKind, cells: IndicatorCells): IndicatorReadings {
  const row: Record<string, Reading> = {};
  for (const period of Object.keys(cells)) {
    const cell = cells[period];
    if (cell) row[period] = readCell(kind, cell);
  }
  return row;
}

/** Reads every cell of every indicator of the plan; cells of unknown indicators are left out. */
export function readEntries(plan: Plan, entries: PlanEntries): Readonly<Record<string, IndicatorReadings>> {
  const readings: Record<string, IndicatorReadings> = {};
  for (const { id, kind } of plan.indicators) readings[id] = readRow(kind, entries.cells[id] ?? NO_CELLS);
  return readings;
}
