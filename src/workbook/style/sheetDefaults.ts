import type { MarginSpec, PrintSpec, ProtectionSpec, SheetSpec } from "../spec";

/** Locked without a password; what does not change figures stays allowed. */
export const OPEN_PROTECTION: ProtectionSpec = {
  allowSort: true,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  password: null,
};

/** Margins of every printed sheet, in points. */
const MARGINS: MarginSpec = { left: 28.8, right: 28.8, top: 36, bottom: 43.2, header: 21.6, footer: 21.6 };

/** A4, as wide as a page unless said otherwise; page of pages and sheet name at the foot. */
export function printOn(
  orientation: PrintSpec["orientation"],
  titleRows: PrintSpec["titleRows"],
  own: Partial<PrintSpec> = {},
): PrintSpec {
  return {
    orientation,
    margins: MARGINS,
    fit: { wide: 1, tall: null },
    titleRows,
    titleColumns: null,
    footer: "&L&A&R&P / &N",
    ...own,
  };
}

/** A visible protected sheet with nothing on it; sheets override what they have. */
export const EMPTY_SHEET: Omit<SheetSpec, "id" | "name"> = {
  visibility: "visible",
  tabColor: null,
  showGridlines: false,
  columnWidths: [],
  hiddenColumns: [],
  rowHeights: {},
  blocks: [],
  styles: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  charts: [],
  freeze: null,
  protection: OPEN_PROTECTION,
  print: null,
};
