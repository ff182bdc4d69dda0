import { quotedSheet, rangeAddress } from "../workbook/address";
import type { RangeSpec, SheetSpec } from "../workbook/spec";
import { bestSource, type KnownLook } from "./copiedLook";
import { rangeOf } from "./ranges";
import type { RowBand } from "./rowBands";
import { rowLooks, type Look } from "./rowLooks";
import { writeConditionalFormats } from "./writeRules";
import { groupedStyles, writeStyles, type GroupedStyles } from "./writeStyles";

/** How a sheet gets its look: rows from a sheet that is written before it, and what is left. */
export interface PlannedLook {
  readonly copies: readonly { readonly from: string; readonly to: RangeSpec }[];
  readonly styles: GroupedStyles;
  readonly conditionalFormats: Look["conditionalFormats"];
}

interface Known extends KnownLook {
  readonly name: string;
}

const width = ({ styles, conditionalFormats }: Look): number =>
  Math.max(0, ...[...styles, ...conditionalFormats].map(({ range }) => range.column + range.columns));

function copies(bands: readonly RowBand[], own: Known, source: Known): PlannedLook["copies"] {
  const columns = Math.max(width(own.look), width(source.look));
  return bands.map(({ row, rows, from, fromRows }) => {
    const address = rangeAddress({ row: from, column: 0, rows: fromRows, columns });
    return { from: `${quotedSheet(source.name)}!${address}`, to: { row, column: 0, rows, columns } };
  });
}

/** Plans the looks of sheets, by their names. Tables of one plan look much alike, and a copy is a hundredth of what it saves. */
export function planLooks(sheets: readonly SheetSpec[]): ReadonlyMap<string, PlannedLook> {
  const known = sheets.map((look): Known => ({ name: look.name, look, rows: rowLooks(look) }));
  return new Map(
    known.map((own, index) => {
      const best = bestSource(own, known.slice(0, index));
      const { styles, conditionalFormats } = best?.copied.rest ?? own.look;
      const copied = best ? copies(best.copied.bands, own, best.source) : [];
      return [own.name, { copies: copied, styles: groupedStyles(styles), conditionalFormats }];
    }),
  );
}

/**
 * Formats the cells. Before the values, so that text formats are there when text comes, and with the conditional formats, so
 * that sheets which are written later can copy them along. `copyFrom` is in ExcelApi 1.9.
 */
export function writeLook(sheet: Excel.Worksheet, look: PlannedLook): void {
  for (const { from, to } of look.copies) rangeOf(sheet, to).copyFrom(from, "Formats");
  writeStyles(sheet, look.styles.others);
  writeConditionalFormats(sheet, look.conditionalFormats);
}
