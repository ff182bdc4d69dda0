import type { FWorkbook } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-table/facade";
import type { GridTable, GridTables } from "../grid";
import { keepColumns } from "./tableColumns";
import { toRange, toRect, type UniverContext } from "./context";

function facadeOf(context: UniverContext): FWorkbook {
  const facade = context.api.getActiveWorkbook();
  if (!facade) throw new Error("Univer has no workbook.");
  return facade;
}

/** What happens often and changes no table: their list need not be asked for again. */
const BESIDE_TABLES = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.add-worksheet-merge",
]);

/** Tables in Univer: it draws them and resolves structured references. */
export function univerTables(context: UniverContext): GridTables {
  const styles = new Map<string, string>();
  let known: readonly GridTable[] | null = null;
  context.onCommand(({ id }) => {
    if (!BESIDE_TABLES.has(id)) known = null;
  });
  const list = (): readonly GridTable[] =>
    (known ??= facadeOf(context)
      .getTableList()
      .map((table) => ({
        id: table.id,
        sheetId: table.subUnitId,
        name: table.name,
        range: toRect(table.range),
        columns: table.columns.map((column) => ({ id: column.id, name: column.displayName })),
        style: styles.get(table.id) ?? "TableStyleMedium2",
      })));
  const remove = (id: string): void => {
    const table = list().find((candidate) => candidate.id === id);
    if (!table) return;
    context.runBeside("sheet.mutation.delete-table", { subUnitId: table.sheetId, tableId: id });
  };
  const put = (table: GridTable): void => {
    remove(table.id);
    known = null;
    styles.set(table.id, table.style);
    context.grow(table.sheetId, table.range);
    context.runBeside("sheet.mutation.add-table", {
      subUnitId: table.sheetId,
      tableId: table.id,
      name: table.name,
      range: toRange(table.range),
      header: table.columns.map((column) => column.name),
      options: { showHeader: true, columns: table.columns.map(toColumn), tableStyleId: themeOf(table.style) },
    });
  };
  keepColumns(context, { list, put });
  return { list, remove, put };
}

function toColumn(column: { readonly id: string; readonly name: string }): object {
  const { id, name: displayName } = column;
  return { id, displayName, dataType: "string", formula: "", meta: {}, style: {} };
}

/** Univer has a handful of themes; the style's number picks one, so that it is stable. */
function themeOf(style: string): string {
  const number = Number(/\d+$/.exec(style)?.[0] ?? "2");
  return `table-default-${(number - 1) % 5}`;
}
