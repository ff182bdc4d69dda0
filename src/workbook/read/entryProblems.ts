import { isLinkOutside, workbookFinding, type Finding } from "../../domain/audit";
import type { EntryCell, PlanEntries } from "../../domain/plan";
import type { FindingPlace } from "../../domain/audit";
import { cellAddress } from "../address";
import type { CellAddress } from "../locate";
import type { GridSnapshot, WorkbookSnapshot } from "../snapshot";

/** True for a formula without a result, as programs leave it that do not calculate. */
function isUncalculated({ raw, formula }: EntryCell): boolean {
  return formula !== null && raw === null;
}

/** Entry cells whose formula was never calculated: one finding for all, at the first. */
export function uncalculated(
  { cells }: PlanEntries,
  locate: (place: FindingPlace) => CellAddress | null,
): readonly Finding[] {
  const places = Object.entries(cells).flatMap(([indicatorId, periods]) =>
    Object.entries(periods).flatMap(([period, cell]) => (isUncalculated(cell) ? [{ indicatorId, period }] : [])),
  );
  const [first] = places;
  if (!first) return [];
  const at = locate(first);
  const sheet = at?.sheet ?? "";
  const place = { ...first, sheet, ...(at?.address ? { cell: at.address } : {}) };
  return [workbookFinding("formula-not-calculated", { sheet, count: places.length }, { place })];
}

/** As much of a formula as a sentence quotes. */
const QUOTED = 60;

function firstLink({ formulas, row, column }: GridSnapshot, isEntry: (address: string) => boolean) {
  // By index: every formula of every file is looked at.
  for (let down = 0; down < formulas.length; down += 1) {
    const line = formulas[down] ?? [];
    for (let right = 0; right < line.length; right += 1) {
      const formula = line[right];
      // Entry cells have a rule of their own.
      if (typeof formula !== "string" || !isLinkOutside(formula)) continue;
      const cell = cellAddress(row + down, column + right);
      if (!isEntry(cell)) return { cell, formula };
    }
  }
  return null;
}

/**
 * Formulas that refer to other files, the first of each sheet.
 *
 * @param entryCells Addresses of entry cells, by sheet; only asked for where there is such a formula.
 */
export function linksOutside(
  { sheets, tables }: WorkbookSnapshot,
  entryCells: () => ReadonlyMap<string, ReadonlySet<string>>,
): readonly Finding[] {
  const grids = [
    ...tables.map(({ sheet, grid }) => ({ sheet, grid })),
    ...sheets.map(({ name, grid }) => ({ sheet: name, grid })),
  ];
  const found = new Map<string, Finding>();
  for (const { sheet, grid } of grids) {
    const link =
      grid && !found.has(sheet) ? firstLink(grid, (cell) => entryCells().get(sheet)?.has(cell) ?? false) : null;
    if (!link) continue;
    const text = link.formula.length > QUOTED ? `${link.formula.slice(0, QUOTED)}…` : link.formula;
    found.set(sheet, workbookFinding("external-link", { found: text }, { place: { sheet, cell: link.cell } }));
  }
  return [...found.values()];
}
