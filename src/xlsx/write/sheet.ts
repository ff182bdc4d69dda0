import type { WriteSheet } from "hucre/xlsx";
import type { PrintSpec, ProtectionSpec, SheetSpec } from "../../workbook/spec";
import { toCells } from "./cells";
import { toChart } from "./charts";
import { toConditionalRules, toValidations } from "./rules";
import { fileColor } from "./styles";
import { toTables } from "./tables";

/** A column is its characters plus five pixels of padding, in units of the digit width of the default font (7 pixels). */
const PADDING = 5 / 7;

/** One sheet in the file library's terms. */
export function toWriteSheet(sheet: SheetSpec): WriteSheet {
  return {
    name: sheet.name,
    cells: toCells(sheet),
    columns: columns(sheet),
    rowDefs: new Map(Object.entries(sheet.rowHeights).map(([row, height]) => [Number(row), { height }])),
    merges: sheet.merges.map((range) => ({
      startRow: range.row,
      startCol: range.column,
      endRow: range.row + range.rows - 1,
      endCol: range.column + range.columns - 1,
    })),
    dataValidations: toValidations(sheet.validations),
    conditionalRules: toConditionalRules(sheet.conditionalFormats),
    tables: toTables(sheet),
    charts: sheet.charts.map(toChart),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== null && { tabColor: { rgb: fileColor(sheet.tabColor) } }),
    },
    ...(sheet.visibility === "hidden" && { hidden: true }),
    ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.columns } }),
    ...(sheet.protection && { protection: protection(sheet.protection) }),
    ...(sheet.print && print(sheet.print)),
  };
}

function columns(sheet: SheetSpec): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(sheet.columnWidths.length, ...sheet.hiddenColumns.map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => {
    const width = sheet.columnWidths[column];
    return {
      ...(typeof width === "number" && { width: Math.round((width + PADDING) * 256) / 256 }),
      ...(sheet.hiddenColumns.includes(column) && { hidden: true }),
    };
  });
}

/** The same as Excel's own dialogue gives: objects and scenarios locked, cells selectable. */
function protection(spec: ProtectionSpec): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: spec.allowFormatColumns,
    formatRows: spec.allowFormatRows,
    sort: spec.allowSort,
    autoFilter: spec.allowFilter,
    ...(spec.password !== null && { password: spec.password }),
  };
}

const POINTS_PER_INCH = 72;

/** Title rows and columns are a defined name, see `printTitles`. */
function print(spec: PrintSpec): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const margins = Object.fromEntries(
    Object.entries(spec.margins).map(([side, points]) => [side, Math.round((points / POINTS_PER_INCH) * 1000) / 1000]),
  );
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: spec.orientation,
      horizontalCentered: true,
      margins,
      ...(spec.fit && { fitToPage: true, fitToWidth: spec.fit.wide, fitToHeight: spec.fit.tall ?? 0 }),
    },
    ...(spec.footer && { headerFooter: { oddFooter: spec.footer } }),
  };
}
