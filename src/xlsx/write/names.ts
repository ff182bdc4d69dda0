import type { WriteOptions } from "hucre/xlsx";
import type { SheetSpec, WorkbookSpec } from "../../workbook/spec";
import { columnLetters, quotedSheet } from "../../workbook/address";
import { absoluteReference } from "../address";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Defined names of the workbook, then the repeated rows and columns of each printed sheet. */
export function toNames(spec: WorkbookSpec): NamedRange[] {
  return [
    ...spec.names.map(({ name, sheet, range }) => ({ name, range: absoluteReference(sheet, range) })),
    ...spec.sheets.flatMap(printTitles),
  ];
}

/** Written as a name of our own because the file library leaves the sheet name without its quotes. */
export function printTitles(sheet: SheetSpec): readonly NamedRange[] {
  const { titleRows: rows = null, titleColumns: columns = null } = sheet.print ?? {};
  const parts = [
    ...(columns ? [`$${columnLetters(columns[0])}:$${columnLetters(columns[1])}`] : []),
    ...(rows ? [`$${rows[0] + 1}:$${rows[1] + 1}`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      name: "_xlnm.Print_Titles",
      scope: sheet.name,
      range: parts.map((part) => `${quotedSheet(sheet.name)}!${part}`).join(","),
    },
  ];
}
