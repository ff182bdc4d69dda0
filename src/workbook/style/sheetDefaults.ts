import type { PrintSpec, ProtectionSpec, SheetSpec } from "../spec";

/** Locked without a password; what does not change figures stays allowed. */
export const OPEN_PROTECTION: ProtectionSpec = {
  allowSort: true,
  allowFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  password: null,
};

/** A4, fit to its width; page of pages and sheet name at the foot. */
export function printOn(orientation: PrintSpec["orientation"], titleRows: PrintSpec["titleRows"]): PrintSpec {
  return { orientation, fitToWidth: true, titleRows, footer: "&L&A&R&P / &N" };
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
