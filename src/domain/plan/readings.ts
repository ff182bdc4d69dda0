import { parseNotation } from "../notation";
import type { PublishedValue } from "../notation/types";
import { decimalPlaces } from "../shared/decimal";
import type { EntryCell, IndicatorCells, IndicatorReadings, PlanEntries, Reading } from "./entries";
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

/** True where a figure typed with its unit is in the unit of the row. */
function isInUnit(typed: string | null, unit: string | null): boolean {
  return typed === null || typed === unit?.trim();
}

function readValue(kind: IndicatorKind, unit: string | null, value: PublishedValue): Reading | null {
  if (value.form === "notGiven") return MISSING;
  if (value.form === "composition" && kind === "composition") {
    return { state: "composition", parts: value.parts, printed: value.printed };
  }
  const isFigure = value.form === "number" && kind !== "composition" && !value.perYear;
  if (!isFigure || !isInUnit(value.unit, unit)) return null;
  return { state: "number", value: value.value, comparator: value.comparator, decimals: value.decimals };
}

function readText(kind: IndicatorKind, unit: string | null, text: string): Reading {
  const parsed = parseNotation(text);
  if (kind === "qualitative" && !(parsed.ok && parsed.value.form === "notGiven")) {
    return { state: "words", text };
  }
  return (parsed.ok && readValue(kind, unit, parsed.value)) || { state: "invalid", text };
}

/**
 * Reads one entry cell. Blank cells and dashes are missing; booleans, cell errors (#DIV/0!), other
 * units than the row's, ranges and yearly averages are invalid with their text.
 * A number in a composition row is invalid: Excel made a time of day of 13:41:46.
 */
export function readCell(kind: IndicatorKind, unit: string | null, { raw }: EntryCell): Reading {
  if (raw === null) return MISSING;
  if (typeof raw === "number") return readNumber(kind, raw);
  if (typeof raw === "boolean") return { state: "invalid", text: raw ? "TRUE" : "FALSE" };
  return readText(kind, unit, raw);
}

function readRow(kind: IndicatorKind, unit: string | null, cells: IndicatorCells): IndicatorReadings {
  const row: Record<string, Reading> = {};
  for (const period of Object.keys(cells)) {
    const cell = cells[period];
    if (cell) row[period] = readCell(kind, unit, cell);
  }
  return row;
}

/** Reads every cell of every indicator of the plan; cells of unknown indicators are left out. */
export function readEntries(plan: Plan, entries: PlanEntries): Readonly<Record<string, IndicatorReadings>> {
  const readings: Record<string, IndicatorReadings> = {};
  for (const { id, kind, unit } of plan.indicators) readings[id] = readRow(kind, unit, entries.cells[id] ?? NO_CELLS);
  return readings;
}
