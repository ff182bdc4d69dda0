import { cellAddress, quotedSheet } from "../workbook/address";
import type { SheetSpec } from "../workbook/spec";
import { passingRange } from "./ranges";

/** Links to places in this workbook. Before styles and values: a new link brings its own font and text. */
export function writeLinks(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const link of spec.links) {
    passingRange(sheet, cellAddress(link.row, link.column)).hyperlink = {
      documentReference: `${quotedSheet(link.sheet)}!${link.address}`,
      screenTip: link.tooltip,
    };
  }
}
