import { fail, type Result } from "../../domain/shared/result";
import type { CellPatch } from "../../workbook/patch";
import type { XlsxError } from "../read/errors";
import { changeCells } from "./cellContents";
import { cellFormats } from "./cellFormats";
import { inNamespace } from "./edit";
import { openFile, removeCalculationChain } from "./openFile";
import { rootOf } from "./outline";
import { withCalculation } from "./workbookLists";
import { repack } from "./zip";

/**
 * Replaces the content of cells in the bytes of an .xlsx file. Cells that the file does not have are left alone. What else the
 * file has stays byte for byte; only the styles that the cells need are added, and a mark that has the formulas
 * calculated when the file is opened. Safe for any bytes: the same checks as for reading come first.
 */
export function patchCells(bytes: Uint8Array, cells: readonly CellPatch[]): Result<Uint8Array, XlsxError> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  const { parts, workbook, workbookPart, flavour, stylesPart, stylesXml, entries } = file.value;
  const stylesRoot = rootOf(stylesXml);
  const formats = stylesRoot && cellFormats(stylesXml, (item) => inNamespace(item, stylesRoot, flavour.main));
  if (!formats) return fail({ code: "broken-xml", part: stylesPart });
  let hadFormula = false;
  for (const { name, part } of workbook.sheets) {
    const own = cells.filter(({ sheet }) => sheet === name);
    const xml = part === null ? undefined : parts.get(part);
    if (part === null || xml === undefined || own.length === 0) continue;
    const changed = changeCells(xml, own, formats);
    hadFormula ||= changed.hadFormula;
    parts.set(part, changed.xml);
  }
  const styles = formats.xml();
  if (styles !== null) parts.set(stylesPart, styles);
  if (hadFormula) removeCalculationChain(file.value);
  const workbookXml = parts.get(workbookPart) ?? "";
  const calculated = withCalculation(workbookXml, flavour);
  if (calculated !== workbookXml) parts.set(workbookPart, calculated);
  return repack(bytes, entries, parts.changes);
}
