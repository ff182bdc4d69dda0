import { cutGrid } from "../../src/excel/grid";
import { wholeSheets } from "../../src/excel/readSheets";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** The port leaves out sheets and cells that no reader needs; what was written there is looked at all the same. */
export async function withAllGrids(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cells = wholeSheets(snapshot.sheets.map(({ name }) => ({ sheet: worksheets.getItem(name) })));
    await context.sync();
    const grids = await cells();
    const whole = ({ sheet, grid, ...table }: TableSnapshot): TableSnapshot => {
      const all = grids.get(sheet);
      const place = { ...grid, rows: grid.values.length, columns: grid.values[0]?.length ?? 0 };
      return { ...table, sheet, grid: all ? cutGrid(all, place) : grid };
    };
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, grid: grids.get(sheet.name) ?? null })),
      tables: snapshot.tables.map(whole),
    };
  });
}
