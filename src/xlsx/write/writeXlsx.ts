import { writeXlsx as write } from "hucre/xlsx";
import type { WorkbookSpec } from "../../workbook/spec";
import { escapeText } from "../text";
import { finish } from "./finish";
import { toNames } from "./names";
import { toWriteSheet } from "./sheet";
import { DEFAULT_FONT } from "./styles";

/** The date and time that the file carries as created and modified. */
export interface WriteXlsxOptions {
  readonly now: Date;
}

/**
 * Writes a workbook to the bytes of an .xlsx file; the same spec and time give the same bytes.
 * Throws on a spec that no spreadsheet can hold (two sheets of one name, a text over 32,767 characters): a bug of the builder.
 */
export async function writeXlsx(spec: WorkbookSpec, options: WriteXlsxOptions): Promise<Uint8Array> {
  const bytes = await write({
    sheets: spec.sheets.map(toWriteSheet),
    namedRanges: toNames(spec),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      spec.sheets.findIndex((sheet) => sheet.id === spec.activeSheet),
    ),
    properties: { title: escapeText(spec.title), created: options.now, modified: options.now },
  });
  return finish(bytes, spec);
}
