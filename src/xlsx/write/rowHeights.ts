import type { SheetSpec } from "../../workbook/spec";
import { wrappedLines } from "../../workbook/style/wrappedLines";
import { cellValues } from "./cells";
import { DEFAULT_FONT, resolveStyles } from "./styles";

/** Height of a row of one line in the default font, in points. */
const ONE_LINE = 15;
/** Width of a column that says nothing, in characters. */
const DEFAULT_WIDTH = 8.43;

/**
 * Heights of rows whose wrapped text needs more than one line and that the spec leaves open, in points by row.
 * A host fits them by itself when it writes such text; a file has to say them, or readers cut the text off.
 */
export function fittedRowHeights(sheet: SheetSpec): ReadonlyMap<number, number> {
  const styles = resolveStyles(sheet.styles);
  const heights = new Map<number, number>();
  for (const [key, cell] of cellValues(sheet)) {
    const style = styles.get(key);
    const value = typeof cell === "object" && cell !== null ? cell.value : cell;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const isOpen = sheet.rowHeights[row] === undefined && !sheet.hiddenColumns.includes(column);
    if (typeof value !== "string" || !style?.alignment?.wrapText || !isOpen) continue;
    const size = style.font?.size ?? DEFAULT_FONT.size;
    const lines = wrappedLines(value, sheet.columnWidths[column] ?? DEFAULT_WIDTH, size);
    const height = Math.ceil(lines * ONE_LINE * Math.max(1, size / DEFAULT_FONT.size));
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
