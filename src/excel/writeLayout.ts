import { columnLetters, rangeAddress } from "../workbook/address";
import type { PrintSpec, SheetSpec } from "../workbook/spec";
import { columnPoints } from "../workbook/style/columnPoints";
import { footerParts } from "./footerParts";
import { passingRange, rangeOf } from "./ranges";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring columns. */
function runs(columns: readonly number[]): readonly Run[] {
  return columns.reduce<readonly Run[]>((found, column) => {
    const last = found.at(-1);
    if (last?.last === column - 1) return [...found.slice(0, -1), { ...last, last: column }];
    return [...found, { first: column, last: column }];
  }, []);
}

/**
 * Column widths, row heights, hidden columns, merged cells. Sizes are one list a sheet: a list entry is a tenth of a range with
 * a size. Entries without a size are empty, since null crashed Excel (OfficeDev/office-js issue 593).
 */
export function writeSizes(sheet: Excel.Worksheet, spec: SheetSpec): void {
  // The unit of `columnWidth` is points (OfficeDev/office-js issue 187).
  const columns = spec.columnWidths.map((width) =>
    width === null ? {} : { format: { columnWidth: columnPoints(width) } },
  );
  if (columns.length > 0) {
    rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: columns.length }).setColumnProperties(columns);
  }
  const rows = Array.from({ length: Math.max(0, ...sizedRows(spec).map((row) => row + 1)) }, (_unused, row) => {
    const rowHeight = spec.rowHeights[row];
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  if (rows.length > 0) rangeOf(sheet, { row: 0, column: 0, rows: rows.length, columns: 1 }).setRowProperties(rows);
  for (const { first, last } of runs(spec.hiddenColumns)) {
    passingRange(sheet, `${columnLetters(first)}:${columnLetters(last)}`).columnHidden = true;
  }
  for (const merge of spec.merges) rangeOf(sheet, merge).merge(false);
}

const sizedRows = ({ rowHeights }: SheetSpec): readonly number[] => Object.keys(rowHeights).map(Number);

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
