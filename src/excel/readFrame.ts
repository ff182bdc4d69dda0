import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { sameName } from "../domain/shared/text";
import { parseReference } from "../workbook/address";
import { METADATA_SHEET, SETTING_NAMES, sheetAnchorName } from "../workbook/contract";
import type { WorkbookFrame } from "../workbook/snapshot";
import { gridOf, loadGrid } from "./grid";
import { queueInspection } from "./inspect";
import type { Inspection } from "./inspection";
import { sheetSnapshots, wholeOrInParts, type Grids, type ReaderOf, type WantedCells } from "./readSheets";
import { runExcel } from "./run";

/** A frame, and what a write that follows at once need not ask again. */
export interface FrameResult {
  readonly frame: WorkbookFrame;
  readonly inspection: Inspection;
}

function frameResult(inspection: Inspection, grids: Grids): FrameResult {
  const sheets = sheetSnapshots(inspection, grids);
  return { frame: { sheets, tables: inspection.tables, names: inspection.names }, inspection };
}

/** The metadata sheet by its anchor, where it was not read by its name. */
function renamedMetadata({ names, sheets }: Inspection, read: Grids): string | undefined {
  const anchor = names.find(({ name }) => sameName(name, sheetAnchorName("metadata")));
  const anchored = parseReference(anchor?.refersTo ?? "")?.sheet;
  return sheets.find(({ name }) => anchored !== undefined && sameName(name, anchored) && !read.has(name))?.name;
}

const valuesOf = (sheet: Excel.Worksheet): WantedCells => ({ sheet, formulas: null, formats: null });

/** Reads the metadata sheet and the cell of the year in one round trip; a second one is for a metadata sheet that was renamed. */
export function readFrame(): Promise<Result<FrameResult, HostError>> {
  return wholeOrInParts(readWith);
}

function readWith(readerOf: ReaderOf): Promise<Result<FrameResult, HostError>> {
  return runExcel("read workbook", async (context) => {
    const queueCells = readerOf(context);
    const { worksheets } = context.workbook;
    const lists = queueInspection(context, { tables: [], chartSheets: [] });
    const year = context.workbook.names.getItemOrNullObject(SETTING_NAMES.asOf).getRangeOrNullObject();
    loadGrid(year);
    year.load("worksheet/name");
    const cells = queueCells([valuesOf(worksheets.getItemOrNullObject(METADATA_SHEET))]);
    await context.sync();
    const inspection = lists.answer();
    // The only cell of its sheet that is known.
    const yearOnly = new Map(year.isNullObject ? [] : [[year.worksheet.name, gridOf(year)]]);
    const grids = new Map([...yearOnly, ...(await cells())]);
    const renamed = renamedMetadata(inspection, grids);
    if (renamed === undefined) return frameResult(inspection, grids);
    const metadata = queueCells([valuesOf(worksheets.getItem(renamed))]);
    await context.sync();
    return frameResult(inspection, new Map([...grids, ...(await metadata())]));
  });
}
