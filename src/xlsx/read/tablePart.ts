import type { TableSnapshot } from "../../workbook/snapshot";
import { parseRange } from "../address";
import { unescapeText } from "../text";
import { cornerIfTooLarge, toGrid } from "./grid";
import type { CellIndex } from "./grid";
import { scanXml } from "./xml";

/** Reads a table from its part and the cells of its sheet, without a totals row; null when that cannot be done. */
export function readTable(xml: string, sheet: string, cells: CellIndex): TableSnapshot | null {
  const table = { name: "", reference: "", headerRows: 1, totalsRows: 0 };
  const headers: string[] = [];
  const complete = scanXml(xml, {
    open: (tag, attribute) => {
      if (tag === "tableColumn") headers.push(unescapeText(attribute("name") ?? ""));
      if (tag !== "table") return;
      table.name = unescapeText(attribute("displayName") ?? attribute("name") ?? "");
      table.reference = attribute("ref") ?? "";
      table.headerRows = Number(attribute("headerRowCount") ?? 1);
      table.totalsRows = Number(attribute("totalsRowCount") ?? 0);
    },
  });
  const { name } = table;
  const whole = parseRange(table.reference);
  if (!complete || name === "" || !whole || cornerIfTooLarge(whole)) return null;
  const grid = toGrid(cells, { ...whole, rows: Math.max(1, whole.rows - table.totalsRows) });
  if (table.headerRows > 0) return { name, sheet, grid };
  // A table without its header row still has column names: give them as the row that is missing.
  const blank = headers.map(() => null);
  return {
    name,
    sheet,
    grid: {
      ...grid,
      row: grid.row - 1,
      values: [headers, ...grid.values],
      formulas: [blank, ...grid.formulas],
      numberFormats: [blank, ...grid.numberFormats],
    },
  };
}
