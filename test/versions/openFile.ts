import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";

type Matrix = (string | number | boolean)[][];

function rangeOf(sheet: Excel.Worksheet, { row, column, values }: NonNullable<SheetSnapshot["grid"]>): Excel.Range {
  return sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
}

/**
 * What the cells show: formulas of older versions are long, and what they gave stands beside them in the file. Text that looks
 * like a number or a formula stays text.
 */
function contentOf({ values }: NonNullable<SheetSnapshot["grid"]>): Matrix {
  return values.map((line) =>
    line.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : (value ?? ""))),
  );
}

/** Puts what was read of a file into the open workbook, as Excel would show it: sheets, cells, tables, names. */
export async function openFile(
  context: Excel.RequestContext,
  { sheets, tables, names }: WorkbookSnapshot,
): Promise<void> {
  for (const { name, grid } of sheets) {
    const sheet = context.workbook.worksheets.add(name);
    if (grid && grid.values.length > 0) rangeOf(sheet, grid).values = contentOf(grid);
  }
  await context.sync();
  for (const { name, sheet, grid } of tables) {
    const table = context.workbook.worksheets
      .getItem(sheet)
      .tables.add(rangeOf(context.workbook.worksheets.getItem(sheet), grid), true);
    table.name = name;
  }
  for (const { name, refersTo } of names) context.workbook.names.add(name, `=${refersTo}`);
  for (const { name, visibility } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (visibility !== "visible") sheet.visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
  }
  await context.sync();
}
