import { ok, type Result } from "../../domain/shared/result";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { RangeSpec } from "../../workbook/spec";
import { parseRange } from "../address";
import { unescapeText } from "../text";
import { oncePerPart } from "./alikeParts";
import { toGrid } from "./grid";
import type { CellRows } from "./grid";
import { scanXml, type XmlFault } from "./xml";

/** What a table's part says. */
export interface TablePart {
  readonly name: string;
  /** Header and rows, without a totals row. */
  readonly range: RangeSpec;
  /** False where the header row is switched off; the columns still have names. */
  readonly hasHeader: boolean;
  readonly headers: readonly string[];
}

/** Reads a table's part; null where it names no table or no range. */
export const readTablePart = oncePerPart((bytes): Result<TablePart | null, XmlFault> => {
  const table = { name: "", reference: "", headerRows: 1, totalsRows: 0 };
  const headers: string[] = [];
  const scanned = scanXml(bytes, {
    open: (tag, attribute) => {
      if (tag === "tableColumn") headers.push(unescapeText(attribute("name") ?? ""));
      if (tag !== "table") return;
      table.name = unescapeText(attribute("displayName") ?? attribute("name") ?? "");
      table.reference = attribute("ref") ?? "";
      table.headerRows = Number(attribute("headerRowCount") ?? 1);
      table.totalsRows = Number(attribute("totalsRowCount") ?? 0);
    },
  });
  if (!scanned.ok) return scanned;
  const whole = parseRange(table.reference);
  if (table.name === "" || !whole) return ok(null);
  const range = { ...whole, rows: Math.max(1, whole.rows - table.totalsRows) };
  return ok({ name: table.name, range, hasHeader: table.headerRows > 0, headers });
});

/** A table with the cells of its sheet. */
export function toTable({ name, range, hasHeader, headers }: TablePart, sheet: string, rows: CellRows): TableSnapshot {
  const grid = toGrid(rows, range);
  // A program that lost columns of the table may have switched the header off, too: the cells say which is so.
  const isHeader = headers.length > 0 && headers.every((header, index) => grid.values[0]?.[index] === header);
  if (hasHeader || isHeader) return { name, sheet, grid };
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
