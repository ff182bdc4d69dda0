import type { RangeSpec, SheetSpec, StyledRange } from "../../workbook/spec";
import { rangeAddress } from "../../workbook/address";
import { cellValues } from "./cells";

/** A text that Excel would mark as a number stored as text. */
const LIKE_A_NUMBER = /^\s*[-+]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*%?\s*$/i;

/** What stands behind `ignoredErrors` in a worksheet part, in the order of the schema (ECMA-376, CT_Worksheet). */
const BEHIND =
  /<(?:smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** Where people type: an open cell keeps the mark. */
function isOpen({ styles }: SheetSpec, row: number, column: number): boolean {
  const covers = ({ range }: StyledRange): boolean =>
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
  return styles.reduce(
    (open, each) => (each.style.locked !== undefined && covers(each) ? !each.style.locked : open),
    false,
  );
}

/** Cells whose text is meant to be text: what a document prints, numbers of rows. */
function printedNumbers(sheet: SheetSpec): readonly RangeSpec[] {
  const rows = new Map<number, number[]>();
  for (const [key, cell] of cellValues(sheet)) {
    if (typeof cell !== "string" || !LIKE_A_NUMBER.test(cell)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!isOpen(sheet, row, column)) rows.set(column, [...(rows.get(column) ?? []), row]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, own]) => runs(own).map(({ row, rows: count }) => ({ row, column, rows: count, columns: 1 })));
}

/** Neighbouring rows together. */
function runs(rows: readonly number[]): readonly Pick<RangeSpec, "row" | "rows">[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1 });
  }
  return found;
}

/**
 * Tells Excel that the numbers a document prints as text ("〔28〕" is text anyway, "28" would be marked with a green corner)
 * are meant so. Only a file can say it: Office.js has no such setting, so a workbook that is loaded into Excel keeps the marks.
 */
export function withIgnoredErrors(xml: string, sheet: SheetSpec): string {
  const cells = sheet.visibility === "visible" ? printedNumbers(sheet).map(rangeAddress) : [];
  if (cells.length === 0) return xml;
  const element = `<ignoredErrors><ignoredError sqref="${cells.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace(BEHIND, (next) => `${element}${next}`);
}
