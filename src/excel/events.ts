import type { HostChange, HostError } from "../app/ports";
import { fail, ok, type Result } from "../domain/shared/result";
import { runExcel } from "./run";

type Listener = (change: HostChange) => void;

/** Events carry the sheet's id; its name is asked for each time, since sheets are renamed. A sheet that is gone says nothing. */
async function tell(event: Excel.WorksheetChangedEventArgs, listener: Listener): Promise<void> {
  const name = await runExcel("read changed sheet", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (!name.ok || name.value === null) return;
  listener({ sheet: name.value, address: event.address, local: event.source !== "Remote" });
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
  if (!registered.ok) return fail(registered.error);
  return ok(() => removeHandler(registered.value));
}

/** A handler is removed in the context in which it was added. */
async function removeHandler(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
