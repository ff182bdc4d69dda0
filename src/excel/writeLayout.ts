import { columnLetters, rangeAddress } from "../workbook/address";
import type { PrintSpec, SheetSpec } from "../workbook/spec";
import { footerParts } from "./footerParts";
import { rangeOf } from "./ranges";

/** Pixels of the widest digit of the default font (Calibri 11 at 96 dpi), and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * Column width in points, as Office.js takes it, of a width in characters, as a file holds it.
 * Source: ECMA-376 part 1, 18.3.1.13 (width); the unit of `columnWidth` is points (OfficeDev/office-js issue 187).
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** Neighbouring columns of one width. */
function columnRuns(widths: readonly (number | null)[]): readonly ColumnRun[] {
  return widths.reduce<readonly ColumnRun[]>((runs, width, index) => {
    if (width === null) return runs;
    const last = runs.at(-1);
    if (last && last.width === width && last.last === index - 1) return [...runs.slice(0, -1), { ...last, last: index }];
    return [...runs, { first: index, last: index, width }];
  }, []);
}

/** Column widths, row heights, hidden columns, merged cells. */
export function writeSizes(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { first, last, width } of columnRuns(spec.columnWidths)) {
    sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = columnPoints(width);
  }
  for (const [row, height] of Object.entries(spec.rowHeights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = height;
  }
  for (const column of spec.hiddenColumns) {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  }
  for (const merge of spec.merges) rangeOf(sheet, merge).merge(false);
}

/** Rows and columns that stay in view. */
export function writeFreeze(sheet: Excel.Worksheet, freeze: SheetSpec["freeze"]): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Paper, orientation, fit to width, repeated rows, footer. */
export function writePrint(sheet: Excel.Worksheet, print: PrintSpec | null): void {
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  const { left, center, right } = footerParts(print.footer);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}

/** Tab colour and gridlines. */
export function writeLook(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.tabColor = spec.tabColor ?? "";
  sheet.showGridlines = spec.showGridlines;
}
