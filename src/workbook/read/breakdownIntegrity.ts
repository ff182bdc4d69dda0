import { workbookFinding, type Finding, type FindingPlace } from "../../domain/audit";
import { cellAddress } from "../address";
import type { KnownRow } from "../breakdown/constants";
import type { BreakdownKey } from "../breakdown/keys";
import { breakdownTableName } from "../contract";
import type { ReadBreakdown } from "./breakdowns";
import { formulaJudge } from "./formulas";
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

/** A formula as programs write it once a header was renamed. */
function withCurrentHeaders({ layout, grid, positions }: ReadBreakdown, formula: string): string {
  return layout.columns.reduce((text, { key, header }) => {
    const position = positions.get(key);
    const current = position === undefined ? header : textOf(valueAt(grid, 0, position));
    return current === header ? text : text.replaceAll(`[${header}]`, `[${current}]`);
  }, formula);
}

/** Cells of calculated columns that hold something else than the column's formula. */
export function overwrittenFigures(table: ReadBreakdown): readonly Finding[] {
  const { layout, grid, sheet } = table;
  const name = breakdownTableName(layout.known.table.number);
  return layout.columns.flatMap(({ key, header, formula }) => {
    if (formula === undefined) return [];
    const judges = [...new Set([formula, withCurrentHeaders(table, formula)])].map((each) =>
      formulaJudge(`=${each}`, name),
    );
    return cellsOf(table, key)
      .filter(({ row, column }) => !judges.some((judge) => judge(formulaAt(grid, row, column))))
      .map(({ known, row, column, place }) =>
        workbookFinding(
          "formula-overwritten",
          { sheet, column: header, row: known.region },
          { place, value: valueAt(grid, row, column) },
        ),
      );
  });
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
