import type { TableSnapshot } from "../../workbook/snapshot";
import { parseRange } from "../address";
import { unescapeText } from "../text";
import { cornerIfTooLarge, toGrid } from "./grid";
import type { CellIndex } from "./grid";
import { scanXml } from "./xml";

/** Reads a table from its part and the cells of its sheet, without a totals row; null when that cannot be done. */
export function readTable(xml: string, sheet: string, cells: CellIndex): TableSnapshot | null {
  let name: string | null = null;
  let reference = "";
  let headerRows = 1;
  let totalsRows = 0;
  const headers: string[] = [];
  const complete = scanXml(xml, {
    open: (tag, attribute) => {
      if (tag === "tableColumn") headers.push(unescapeText(attribute("name") ?? ""));
      if (tag !== "table") return;
      name = attribute("displayName") ?? attribute("name");
      reference = attribute("ref") ?? "";
      headerRows = Number(attribute("headerRowCount") ?? 1);
      totalsRows = Number(attribute("totalsRowCount") ?? 0);
    },
  });
  const whole = parseRange(reference);
  if (!complete || name === null || !whole || cornerIfTooLarge(whole)) return null;
  const grid = toGrid(cells, { ...whole, rows: Math.max(1, whole.rows - totalsRows) });
  if (headerRows > 0) return { name: unescapeText(name), sheet, grid };
  // A table without its header row still has column names: give them as the row that is missing.
  const blank = headers.map(() => null);
  return {
    name: unescapeText(name),
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
