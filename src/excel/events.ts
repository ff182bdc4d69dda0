import type { HostChange, HostError } from "../app/ports";
import { fail, ok, type Result } from "../domain/shared/result";
import { parseReference } from "../workbook/address";
import { sheetAnchorName } from "../workbook/contract";
import { runExcel } from "./run";

type Listener = (change: HostChange) => void;

const ANCHOR = sheetAnchorName("");

/** Which sheet of the plan has this name now, by the anchors; null for any other sheet. */
function planSheetOf(sheet: string, names: readonly Excel.NamedItem[]): string | null {
  const anchor = names.find(
    ({ name, formula }) => name.startsWith(ANCHOR) && parseReference(String(formula))?.sheet === sheet,
  );
  return anchor ? anchor.name.slice(ANCHOR.length) : null;
}

/** Events carry the sheet's id; its name is asked for each time, since sheets are renamed. A sheet that is gone says nothing. */
async function tell(event: Excel.WorksheetChangedEventArgs, listener: Listener): Promise<void> {
  const where = await runExcel("read changed sheet", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    const { names } = context.workbook;
    sheet.load("name");
    names.load("items/name,items/formula");
    await context.sync();
    return sheet.isNullObject ? null : { sheet: sheet.name, planSheet: planSheetOf(sheet.name, names.items) };
  });
  if (!where.ok || where.value === null) return;
  listener({ ...where.value, address: event.address, local: event.source !== "Remote" });
}

/** What this add-in writes is no news to it. Hosts before ExcelApi 1.14 do not say who wrote; there all changes are told. */
const isOwn = (event: Excel.WorksheetChangedEventArgs): boolean => event.triggerSource === "ThisLocalAddin";

/** Tells of every change of a cell until the returned function is called. Excel forgets handlers when the pane reloads. */
export async function onChanged(listener: Listener): Promise<Result<() => Promise<void>, HostError>> {
  const registered = await runExcel("listen to changes", async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (!isOwn(event)) await tell(event, listener);
    });
    await context.sync();
    return handler;
  });
  return removable(registered);
}

/** How to stop what was registered. */
export function removable<Event>(
  registered: Result<OfficeExtension.EventHandlerResult<Event>, HostError>,
): Result<() => Promise<void>, HostError> {
  return registered.ok ? ok(() => removeHandler(registered.value)) : fail(registered.error);
}

/** A handler is removed in the context in which it was added. */
async function removeHandler<Event>(handler: OfficeExtension.EventHandlerResult<Event>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
