import { workbookFinding, type Finding } from "../../domain/audit";
import { columnLetters } from "../address";
import { TABLE_NAMES } from "../contract";
import type { GridSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { PlanWorkbook } from "./planWorkbook";

/** Fewer typed figures on a sheet of somebody's own are a date or a page number. */
const FEWEST_FIGURES = 3;

function isFigure({ values, formulas }: GridSnapshot, row: number, column: number): boolean {
  return typeof values[row]?.[column] === "number" && (formulas[row]?.[column] ?? null) === null;
}

function figureCount(grid: GridSnapshot): number {
  return grid.values.reduce((sum, row, at) => sum + row.filter((_, column) => isFigure(grid, at, column)).length, 0);
}

/** Sheets that are none of ours and hold figures: a copy of ours, a draft, another table. */
function otherSheets({ sheets }: WorkbookSnapshot, { sheetNames }: PlanWorkbook): readonly Finding[] {
  const ours = new Set(Object.values(sheetNames));
  return sheets.flatMap(({ name, grid }) => {
    const count = grid && !ours.has(name) ? figureCount(grid) : 0;
    return count < FEWEST_FIGURES
      ? []
      : [workbookFinding("sheet-not-read", { sheet: name, count }, { place: { sheet: name } })];
  });
}

/** Columns with figures in the rows of the table: beside it, or in it under a head of somebody's own. */
function otherColumns(sheet: SheetSnapshot, table: TableSnapshot, workbook: PlanWorkbook): readonly Finding[] {
  const { grid } = sheet;
  if (!grid) return [];
  const width = table.grid.values[0]?.length ?? 0;
  const strange = new Set(workbook.strangeColumns);
  const rows = table.grid.values.slice(1).map((_, index) => table.grid.row + 1 + index - grid.row);
  return Array.from({ length: grid.values[0]?.length ?? 0 }, (_, index) => index).flatMap((index) => {
    const column = grid.column + index;
    const isInside = column >= table.grid.column && column < table.grid.column + width;
    if (isInside && !strange.has(column)) return [];
    const first = rows.find((row) => isFigure(grid, row, index));
    if (first === undefined) return [];
    const cell = `${columnLetters(column)}${first + grid.row + 1}`;
    const count = rows.filter((row) => isFigure(grid, row, index)).length;
    return [
      workbookFinding(
        "column-not-read",
        { sheet: sheet.name, column: columnLetters(column), count },
        { place: { sheet: sheet.name, cell } },
      ),
    ];
  });
}

/** Rows of the plan that are hidden on the entry sheet and hold figures: they count, and nobody sees them. */
function hiddenRows({ hiddenRows: hidden = [] }: SheetSnapshot, workbook: PlanWorkbook): readonly Finding[] {
  const { plan, entries } = workbook;
  const rows = new Set(hidden);
  return plan.indicators.flatMap(({ id, name }) => {
    const cell = workbook.locate({ indicatorId: id, period: null });
    const row = Number(/\d+$/.exec(cell?.address ?? "")?.[0] ?? 0) - 1;
    const hasFigure = Object.values(entries.cells[id] ?? {}).some(({ raw }) => typeof raw === "number");
    return cell && rows.has(row) && hasFigure
      ? [
          workbookFinding(
            "row-hidden",
            { sheet: cell.sheet, row: name.zh },
            { place: { indicatorId: id, sheet: cell.sheet, ...(cell.address ? { cell: cell.address } : {}) } },
          ),
        ]
      : [];
  });
}

/**
 * Figures of a returned file that stand where nothing is read, or where nobody sees them: on sheets of somebody's own, in
 * columns beside ours, in hidden rows. Nothing of it is guessed into the plan; it is named, so that it can be asked for.
 */
export function unreadFigures(snapshot: WorkbookSnapshot, workbook: PlanWorkbook): readonly Finding[] {
  const table = snapshot.tables.find(({ name }) => name === TABLE_NAMES.entry);
  const sheet = snapshot.sheets.find(({ name }) => name === (table?.sheet ?? workbook.sheetNames["entry"]));
  return [
    ...otherSheets(snapshot, workbook),
    ...(sheet && table ? otherColumns(sheet, table, workbook) : []),
    ...(sheet ? hiddenRows(sheet, workbook) : []),
  ];
}
