import { columnLetters, rangeAddress } from "../workbook/address";
import type { PrintSpec, SheetSpec } from "../workbook/spec";
import { columnPoints } from "../workbook/style/columnPoints";
import { footerParts } from "./footerParts";
import { groupBy } from "./groupBy";
import { formatsOf, passingRange, rangeOf } from "./ranges";

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Neighbouring columns or rows of one size; null and rows left out keep the size they have. */
function runs(sizes: readonly (readonly [index: number, size: number | null])[]): readonly Run[] {
  return sizes.reduce<readonly Run[]>((found, [index, size]) => {
    if (size === null) return found;
    const last = found.at(-1);
    if (last && last.size === size && last.last === index - 1) return [...found.slice(0, -1), { ...last, last: index }];
    return [...found, { first: index, last: index, size }];
  }, []);
}

/** Column widths, row heights, hidden columns, merged cells. */
export function writeSizes(sheet: Excel.Worksheet, spec: SheetSpec): void {
  // The unit of `columnWidth` is points (OfficeDev/office-js issue 187).
  const columnRuns = runs(spec.columnWidths.map((width, index) => [index, width]));
  for (const [width, columns] of groupBy(columnRuns, ({ size }) => size)) {
    const addresses = columns.map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`);
    for (const format of formatsOf(sheet, addresses)) format.columnWidth = columnPoints(width);
  }
  const rowRuns = runs(Object.entries(spec.rowHeights).map(([row, height]) => [Number(row), height]));
  for (const [height, rows] of groupBy(rowRuns, ({ size }) => size)) {
    const addresses = rows.map(({ first, last }) => `${first + 1}:${last + 1}`);
    for (const format of formatsOf(sheet, addresses)) format.rowHeight = height;
  }
  for (const { first, last } of runs(spec.hiddenColumns.map((column) => [column, 0]))) {
    passingRange(sheet, `${columnLetters(first)}:${columnLetters(last)}`).columnHidden = true;
  }
  for (const merge of spec.merges) rangeOf(sheet, merge).merge(false);
}

/** Rows and columns that stay in view; the sheet must be visible (OfficeDev/office-js issue 1463). */
export function writeFreeze(sheet: Excel.Worksheet, freeze: SheetSpec["freeze"]): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function zoom({ fit }: PrintSpec): Excel.PageLayoutZoomOptions {
  if (!fit) return { scale: 100 };
  return { horizontalFitToPages: fit.wide, ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }) };
}

/** Paper, margins, scale, repeated rows and columns, footer. */
export function writePrint(sheet: Excel.Worksheet, print: PrintSpec | null): void {
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.setPrintMargins("Points", print.margins);
  layout.centerHorizontally = true;
  layout.zoom = zoom(print);
  const { titleRows: rows, titleColumns: columns } = print;
  if (rows) layout.setPrintTitleRows(`$${rows[0] + 1}:$${rows[1] + 1}`);
  if (columns) layout.setPrintTitleColumns(`$${columnLetters(columns[0])}:$${columnLetters(columns[1])}`);
  const { left, center, right } = footerParts(print.footer);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}

/** Tab colour and gridlines. */
export function writeTabAndGridlines(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.tabColor = spec.tabColor ?? "";
  sheet.showGridlines = spec.showGridlines;
}
