import { workbookFinding } from "../audit/engine/workbookFindings";
import type { Finding } from "../audit/engine/types";
import type { IndicatorCells, PlanEntries } from "../plan/entries";
import { meantEntry } from "../plan/meantEntry";
import type { PeriodKey } from "../plan/period";
import type { Plan } from "../plan/types";

/** A text in a returned file that can mean only one number, and is merged as that number. */
export interface MeantFigure {
  readonly indicatorId: string;
  readonly period: PeriodKey;
  /** As typed. */
  readonly text: string;
  readonly value: number;
}

/** The texts of a returned file that are merged as numbers: numbers stored as text are common, and none may be lost. */
export function meantFigures({ indicators }: Plan, { cells }: PlanEntries): readonly MeantFigure[] {
  return indicators.flatMap(({ id, kind, unit }) =>
    Object.entries(cells[id] ?? {}).flatMap(([period, { raw }]): readonly MeantFigure[] => {
      const value = typeof raw === "string" ? meantEntry(kind, unit, raw, period === "total") : null;
      return typeof raw === "string" && typeof value === "number"
        ? [{ indicatorId: id, period, text: raw, value }]
        : [];
    }),
  );
}

/** Entries with these numbers in place of their texts. */
export function withMeantFigures(entries: PlanEntries, meant: readonly MeantFigure[]): PlanEntries {
  if (meant.length === 0) return entries;
  const cells: Record<string, IndicatorCells> = { ...entries.cells };
  for (const { indicatorId, period, value } of meant) {
    const row = cells[indicatorId];
    const cell = row?.[period];
    if (cell) cells[indicatorId] = { ...row, [period]: { ...cell, raw: value } };
  }
  return { ...entries, cells };
}

/** What is said to the region: the figure counts, and how it should have been typed. */
export function meantFindings(meant: readonly MeantFigure[]): readonly Finding[] {
  return meant.map(({ indicatorId, period, text, value }) =>
    workbookFinding(
      "text-merged-as-number",
      { found: text, merged: value },
      { place: { indicatorId, period }, value: text, expected: value },
    ),
  );
}
