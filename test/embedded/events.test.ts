import { addTable, useExcel } from "./support";
import type { HeadlessExcel } from "../../src/embedded/host/connect/connectHeadless";

const excel = useExcel();

/** What Univer does when a person leaves a cell. */
function typeInto(open: HeadlessExcel, row: number, column: number, value: unknown): void {
  open.api.syncExecuteCommand("sheet.command.set-range-values", {
    subUnitId: "sheet-first",
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: value },
  });
}

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a person's entry reaches the sheet, the workbook and the table", async () => {
  const heard: string[] = [];
  await excel.run(async (context, sheet) => {
    const table = addTable(sheet);
    await context.sync();
    table.load("id");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`sheet ${changeType} ${address}`));
    context.workbook.worksheets.onChanged.add(
      async ({ address, worksheetId }) => void heard.push(`workbook ${worksheetId} ${address}`),
    );
    table.onChanged.add(async ({ address, tableId }) => void heard.push(`${tableId} ${address}`));
    await context.sync();
  });
  typeInto(excel.current, 1, 1, 42);
  typeInto(excel.current, 9, 9, 1);
  await delivered();
  expect(heard).toEqual([
    "sheet RangeEdited B2",
    "workbook sheet-first B2",
    "table-1 B2",
    "sheet RangeEdited J10",
    "workbook sheet-first J10",
  ]);
});

test("recalculation alone is not a change; a removed handler hears nothing", async () => {
  const heard: string[] = [];
  const handler = await excel.run(async (context, sheet) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  typeInto(excel.current, 0, 0, 5);
  await excel.current.grid.settle();
  await delivered();
  expect(heard).toEqual(["A1"]);
  await excel.current.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeInto(excel.current, 0, 0, 6);
  await delivered();
  expect(heard).toEqual(["A1"]);
});

test("what the add-in writes is told with values before and after, unless events are off", async () => {
  const heard: unknown[] = [];
  await excel.run(async (context, sheet) => {
    sheet.onChanged.add(async ({ details }) => void heard.push([details.valueBefore, details.valueAfter]));
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").values = [["二"]];
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[3]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual([
    ["", 1],
    [1, "二"],
  ]);
});

test("selection and activation", async () => {
  const heard: string[] = [];
  const seen = await excel.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("二");
    other.load("id");
    await context.sync();
    context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
    context.workbook.worksheets.onActivated.add(
      async ({ worksheetId }) => void heard.push(worksheetId === other.id ? "二" : worksheetId),
    );
    context.workbook.worksheets.onAdded.add(async () => void heard.push("added"));
    await context.sync();
    other.activate();
    sheet.getRange("C3:D4").select();
    context.workbook.worksheets.add("三");
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    return [selected.address, active.address];
  });
  await delivered();
  expect(seen).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
  expect(heard).toEqual(["二", "sheet-first", "selection", "added"]);
});
