import type { SheetSpec } from "../../workbook/spec";
import { cellValues } from "./cells";
import { DEFAULT_FONT, resolveStyles } from "./styles";

/** Height of a row of one line in the default font, in points. */
const ONE_LINE = 15;
/** Width of a column that says nothing, in characters. */
const DEFAULT_WIDTH = 8.43;
/** Chinese, Japanese, Korean and full-width characters take the room of two digits. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Letters are a little narrower than the digits that column widths count. */
const LETTER = 0.9;
/** Words are not broken: the lines of a paragraph hold a little less than their width. */
const USED = 0.94;

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
    const scale = (style.font?.size ?? DEFAULT_FONT.size) / DEFAULT_FONT.size;
    const lines = countLines(value, (sheet.columnWidths[column] ?? DEFAULT_WIDTH) / scale);
    const height = Math.ceil(lines * ONE_LINE * Math.max(1, scale));
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function countLines(text: string, width: number): number {
  return text.split("\n").map(textWidth).reduce((lines, used) => lines + (used <= width ? 1 : Math.ceil(used / (width * USED))), 0);
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : /\d/.test(character) ? 1 : LETTER;
  return width;
}
