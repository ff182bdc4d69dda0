import type { IRange } from "@univerjs/core";
import type { GridTable, GridTableColumn, GridTables } from "../grid";
import { rectOf, shifted, type Shift } from "../model/rect";
import type { UniverContext } from "./context";

const COMMANDS: Readonly<Record<string, 1 | -1>> = {
  "sheet.command.insert-col": 1,
  "sheet.command.insert-col-by-range": 1,
  "sheet.command.remove-col": -1,
  "sheet.command.remove-col-by-range": -1,
};

/**
 * Univer 0.25.1 loses column names when columns are inserted before a table, and gives new ones
 * an untranslated name: after such a command the columns are put right.
 */
export function keepColumns(context: UniverContext, { list, put }: Pick<GridTables, "list" | "put">): void {
  let before: readonly GridTable[] = [];
  context.beforeCommand((info) => {
    if (info.id in COMMANDS) before = list();
  });
  context.onCommand((info) => {
    const direction = COMMANDS[info.id];
    const { range, subUnitId } = (info.params ?? {}) as { range?: IRange; subUnitId?: string };
    if (direction === undefined || !range) return;
    const count = direction * (range.endColumn - range.startColumn + 1);
    const shift: Shift = { axis: "columns", index: range.startColumn, count };
    const sheetId = subUnitId ?? context.workbook.getActiveSheet().getSheetId();
    for (const table of before) if (table.sheetId === sheetId) putRight(table, shift);
    before = [];
  });

  const putRight = (table: GridTable, shift: Shift): void => {
    const range = shifted(table.range, shift);
    if (!range) return;
    const columns = shiftedColumns(table, shift);
    put({ ...table, range, columns });
    columns.forEach((column, i) => {
      if (!table.columns.includes(column)) writeHeader(context, table.sheetId, range.top, range.left + i, column.name);
    });
  };
}

function writeHeader(context: UniverContext, sheetId: string, row: number, column: number, name: string): void {
  const { top, left } = rectOf(row, column);
  const cellValue = { [top]: { [left]: { v: name, t: 1 } } };
  context.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
}

function shiftedColumns({ id, range, columns }: GridTable, { index, count }: Shift): readonly GridTableColumn[] {
  const at = index - range.left;
  if (count > 0) {
    if (at <= 0 || at >= columns.length) return columns;
    const added = Array.from({ length: count }, (_, i) => freshColumn(id, columns, i));
    return [...columns.slice(0, at), ...added, ...columns.slice(at)];
  }
  return columns.filter((_, i) => i < at || i >= at - count);
}

/** Named as Excel names a new column: `Column1`, the first number that is free. */
function freshColumn(tableId: string, columns: readonly GridTableColumn[], offset: number): GridTableColumn {
  const names = new Set(columns.map(({ name }) => name));
  let [number, skip] = [1, offset];
  while (names.has(`Column${number}`) || skip-- > 0) number += 1;
  return { id: `${tableId}-inserted-${Date.now().toString(36)}-${offset}`, name: `Column${number}` };
}
