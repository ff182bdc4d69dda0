import { workbookFinding, type Finding, type FindingPlace } from "../../domain/audit";
import { cellAddress } from "../address";
import type { KnownRow } from "../breakdown/constants";
import type { BreakdownKey } from "../breakdown/keys";
import { currentLetters } from "./currentLetters";
import type { ReadBreakdown } from "./breakdowns";
import { addressJudge } from "./formulas";
import { fewOrOne } from "./manyOverwritten";
import { formulaAt, textOf, valueAt } from "./grid";
import { isSameContent } from "./integrity";

/** A cell of a region's row with what a finding about it says. */
interface RowCell {
  readonly known: KnownRow;
  readonly row: number;
  readonly column: number;
  readonly place: Partial<FindingPlace>;
}

/** The cells of a column that stand in a region's row. */
function cellsOf(
  { layout: { known }, grid, sheet, positions, rows }: ReadBreakdown,
  key: BreakdownKey,
): readonly RowCell[] {
  const column = positions.get(key);
  if (column === undefined) return [];
  const { id: breakdownId, indicator: indicatorId } = known.table;
  return known.rows.flatMap((each): readonly RowCell[] => {
    const row = rows.get(each.region);
    const cell = row === undefined ? "" : cellAddress(grid.row + row, grid.column + column);
    return row === undefined
      ? []
      : [{ known: each, row, column, place: { indicatorId, breakdownId, region: each.region, sheet, cell } }];
  });
}

/** Cells of calculated columns that hold something else than the column's formula. */
export function overwrittenFigures(table: ReadBreakdown): readonly Finding[] {
  const { layout, grid, sheet } = table;
  const letters = currentLetters(table);
  const findings = layout.columns.flatMap(({ key, header, formula }): readonly Finding[] => {
    if (formula === undefined) return [];
    const isSame = addressJudge(`=${formula}`, letters);
    return cellsOf(table, key)
      .filter(({ row, column }) => !isSame(formulaAt(grid, row, column), grid.row + row))
      .map(({ known, row, column, place }) =>
        workbookFinding(
          "formula-overwritten",
          { sheet, column: header, row: known.region },
          { place, value: valueAt(grid, row, column) },
        ),
      );
  });
  return fewOrOne(sheet, findings);
}

/** Published targets and constants of a region's row that somebody changed. */
export function editedTargets(table: ReadBreakdown): readonly Finding[] {
  const { layout, grid, sheet } = table;
  return layout.columns.flatMap(({ key, header, fixed }) =>
    cellsOf(table, key).flatMap(({ known, row, column, place }): readonly Finding[] => {
      if (!fixed) return [];
      const [found, printed] = [valueAt(grid, row, column), fixed(known)];
      if (formulaAt(grid, row, column) === null && isSameContent(found, printed)) return [];
      const texts = { sheet, column: header, row: known.region, found: textOf(found), printed: textOf(printed) };
      return [workbookFinding("published-text-edited", texts, { place, value: found, expected: textOf(printed) })];
    }),
  );
}
