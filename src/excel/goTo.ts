import type { Arrival, CellPlace, HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { runExcel } from "./run";
import { traceTouched } from "./trace";
import { whileOpen } from "./whileOpen";

/** Loads whether rows and columns of a cell are hidden, by a filter or by hand. */
function queueSight(cell: Excel.Range): Excel.Range {
  return cell.load("rowHidden,columnHidden");
}

/** Of a range, null says that some of its rows are hidden. */
const isOut = (hidden: boolean | null): boolean => hidden !== false;

/**
 * Shows the rows and columns of a cell. Filters go first: they would hide the row again as soon as they are applied anew.
 * Their sheet is opened for it: protection forbids hiding and showing, and lets nobody but a person clear a filter.
 */
async function show(context: Excel.RequestContext, name: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cell = queueSight(sheet.getRange(address));
  const tables = cell.getTables(false).load("items/name");
  const protection = sheet.protection.load("protected,options");
  await context.sync();
  whileOpen(context, { name, protected: protection.protected, options: protection.options }, () => {
    traceTouched(context, name);
    if (isOut(cell.rowHidden)) {
      for (const table of tables.items) table.clearFilters();
      cell.rowHidden = false;
    }
    if (isOut(cell.columnHidden)) cell.columnHidden = false;
  });
}

/** Shows a sheet, and selects a cell of it, hidden or not; `unhide` shows it before. One round trip, two where it is shown. */
export async function goTo(place: CellPlace, unhide = false): Promise<Result<Arrival, HostError>> {
  const { sheet: name, address } = place;
  return runExcel(`go to ${name}${address === null ? "" : `!${address}`}`, async (context) => {
    if (unhide && address !== null) await show(context, name, address);
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const cell = address === null ? null : queueSight(sheet.getRange(address));
    cell?.select();
    await context.sync();
    return { place, isHidden: cell !== null && (isOut(cell.rowHidden) || isOut(cell.columnHidden)) };
  });
}
