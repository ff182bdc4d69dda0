import { planYears, type Breakdown, type Plan, type PlanSettings } from "../../domain/plan";
import { regionSettings, tableRows, targetTotals, type TableRow } from "../../domain/regions";
import { sum } from "../../domain/shared/decimal";
import type { Language } from "../../domain/shared/localText";
import { yearKey, type EntryKey } from "../entry/keys";
import { noteSpeaker, standingReasons } from "../entry/noteTexts";
import { rowConstants, type RowConstants } from "../entry/rowConstants";
import { printedIndex, printedKey, totalIndex, type PrintedKey, type TableSource } from "./keys";

/** One row of a break-down, or all regions together: what its formulas know besides what is reported. */
export interface KnownRow extends TableRow {
  readonly constants: RowConstants;
  /** Printed figures by column. */
  readonly printed: readonly (number | null)[];
  /** Constants by the key of the entry table's column that holds them there. */
  readonly values: ReadonlyMap<EntryKey, string | number | null>;
}

/** The rows of a break-down with their constants. */
export interface KnownTable extends TableSource {
  readonly rows: readonly KnownRow[];
  readonly all: KnownRow;
}

function valuesOf(
  { plan, indicator }: TableRow,
  constants: RowConstants,
  language: Language,
): ReadonlyMap<EntryKey, string | number | null> {
  const { goal, target, low, high, baseline, signs, traits, method, points } = constants;
  return new Map<EntryKey, string | number | null>([
    ["kind", indicator.kind],
    ["side", goal.side],
    ["signs", signs],
    ["traits", traits],
    ["target", target],
    ["low", low],
    ["high", high],
    ["baseline", baseline],
    ["method", method],
    [
      "reasons",
      standingReasons(constants, indicator.kind, false, noteSpeaker(language)).join(noteSpeaker(language).separator),
    ],
    ...planYears(plan.period).map((year, index) => [yearKey("s", year), points[index] ?? null] as const),
  ]);
}

/** Derives what the formulas of a break-down know; follows from plan and settings, never from what is reported. */
export function knownTable(plan: Plan, table: Breakdown, settings: PlanSettings, language: Language): KnownTable {
  const own = regionSettings(plan, settings);
  const { regions, all } = tableRows(plan, table);
  const known = (row: TableRow, printed: KnownRow["printed"]): KnownRow => {
    const constants = rowConstants(row.plan, row.indicator, own);
    return { ...row, constants, printed, values: valuesOf(row, constants, language) };
  };
  return {
    plan,
    table,
    language,
    rows: regions.map((row, index) => known(row, table.cells[index]?.values ?? [])),
    all: known(all, targetTotals(table)),
  };
}

/** Where the formulas of every row find a constant: the same for all, in a printed column, or in a hidden one. */
export type Source =
  | { readonly at: "formula"; readonly value: string | number | null }
  | { readonly at: "printed"; readonly key: PrintedKey }
  | { readonly at: "hidden" };

/** The printed column that shows a constant, if the rows agree that it does. */
function printedSource({ plan: { period }, table, rows, all }: KnownTable, key: EntryKey): Source | null {
  const year = /^s(\d{4})$/.exec(key)?.[1];
  const last = table.kind === "flow" ? totalIndex(table) : printedIndex(table, period.lastYear);
  const index =
    key === "target"
      ? last
      : key === "baseline"
        ? printedIndex(table, period.baseYear)
        : year === undefined
          ? -1
          : printedIndex(table, year);
  const agrees = (row: KnownRow): boolean => row.values.get(key) === row.printed[index];
  return index >= 0 && rows.every(agrees) && agrees(all) ? { at: "printed", key: printedKey(index) } : null;
}

/** The yearly levels stand in printed columns all together or not at all: formulas take them as one range. */
function levelSource(known: KnownTable): Source | null {
  const sources = planYears(known.plan.period).map((year) => printedSource(known, yearKey("s", year)));
  const positions = sources.map((source) => (source?.at === "printed" ? Number(source.key.slice(1)) : Number.NaN));
  const isRange = positions.every((position, index) => position === (positions[0] ?? 0) + index);
  // Totals that are printed for some years only stand in two rows.
  const { totals } = known.table;
  const isOneRow =
    totals === null ||
    positions.every((position) => totals[position] !== null) ||
    positions.every((position) => totals[position] === null);
  return isRange && isOneRow ? (sources[0] ?? null) : null;
}

/** The yearly levels of a row; null for a year without one. */
function levelsOf({ plan: { period } }: KnownTable, { values }: KnownRow): readonly (number | null)[] {
  return planYears(period).map((year) => {
    const level = values.get(yearKey("s", year)) ?? null;
    return typeof level === "number" ? level : null;
  });
}

/** True where the document sets a level for every year in every row, and for all regions together. */
export function hasEveryLevel(known: KnownTable): boolean {
  return [...known.rows, known.all].every((row) => levelsOf(known, row).every((level) => level !== null));
}

/** True where the levels are what the printed years add up to from the first one on: they need no columns of their own. */
export function isSumOfPrinted(known: KnownTable): boolean {
  const years = planYears(known.plan.period).map((year) => printedIndex(known.table, year));
  const [first = -1] = years;
  const isRange = known.table.kind === "flow" && first >= 0 && years.every((index, offset) => index === first + offset);
  const { totals } = known.table;
  const isOneRow = totals === null || new Set(years.map((index) => totals[index] === null)).size === 1;
  const isSum = (row: KnownRow): boolean =>
    levelsOf(known, row).every((level, last) => {
      const parts = years.slice(0, last + 1).map((index) => row.printed[index] ?? null);
      return level !== null && parts.every((part) => part !== null) && sum(parts) === level;
    });
  return isRange && isOneRow && [...known.rows, known.all].every(isSum);
}

/** True where no target, baseline or level is zero or less: then every value has a ratio to it. */
export function isAllPositive({ rows, all }: KnownTable): boolean {
  return [...rows, all].every(({ values }) =>
    [...values].every(
      ([key, value]) => !/^(?:target|baseline|s\d{4})$/.test(key) || value === null || Number(value) > 0,
    ),
  );
}

/** Finds the source of a constant. */
export function sourceOf(known: KnownTable, key: EntryKey): Source {
  const isLevel = /^s\d{4}$/.test(key);
  const printed = isLevel && !levelSource(known) ? null : printedSource(known, key);
  if (printed) return printed;
  const [first] = known.rows;
  const value = first?.values.get(key) ?? null;
  const isSame = known.rows.every((row) => (row.values.get(key) ?? null) === value);
  return isSame && !isLevel ? { at: "formula", value } : { at: "hidden" };
}
