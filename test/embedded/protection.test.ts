import { addTable, codeOf, useExcel } from "./support";

const excel = useExcel();

/** A protected sheet where only B2:B4 may be filled in. */
async function protect(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  options: Excel.WorksheetProtectionOptions = {},
): Promise<void> {
  sheet.getRange("B2:B4").format.protection.locked = false;
  sheet.protection.protect(options);
  await context.sync();
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value into a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["values over open and locked cells", (sheet) => (sheet.getRange("B4:B5").values = [[1], [2]])],
  ["clearing locked cells", (sheet) => sheet.getRange("A1:B2").clear("Contents")],
  ["formatting", (sheet) => (sheet.getRange("B2").format.fill.color = "red")],
  ["unlocking", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ["inserting rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["hiding a column", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
  ["a new table", (sheet) => void sheet.tables.add("A1:B2", true)],
  ["protecting again", (sheet) => sheet.protection.protect()],
])("%s is denied", async (_what, act) => {
  const outcome = excel.run(async (context, sheet) => {
    await protect(context, sheet);
    act(sheet);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("AccessDenied");
});

test("open cells take values; options allow what they name", async () => {
  const seen = await excel.run(async (context, sheet) => {
    await protect(context, sheet, { allowFormatColumns: true, allowFormatRows: true });
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    sheet.getRange("A:A").format.columnWidth = 90;
    const cell = sheet.getRange("A1:B2");
    const open = sheet.getRange("B3");
    cell.load("format/protection/locked");
    open.load("format/protection/locked,values");
    sheet.protection.load("protected,options");
    await context.sync();
    return [
      cell.format.protection.locked,
      open.format.protection.locked,
      open.values,
      sheet.protection.protected,
      sheet.protection.options.allowFormatRows,
      sheet.protection.options.allowSort,
    ];
  });
  expect(seen).toEqual([null, false, [[2]], true, true, false]);
});

test("unprotecting needs protection and the password", async () => {
  expect(
    await codeOf(
      excel.run(async (context, sheet) => {
        sheet.protection.unprotect();
        await context.sync();
      }),
    ),
  ).toBe("AccessDenied");
  expect(
    await codeOf(
      excel.run(async (context, sheet) => {
        sheet.protection.protect({}, "市局");
        sheet.protection.unprotect("区局");
        await context.sync();
      }),
    ),
  ).toBe("AccessDenied");
  await excel.run(async (context, sheet) => {
    sheet.protection.unprotect("市局");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});

test("open cells stay open when rows are inserted above or among them", async () => {
  const locked = await excel.run(async (context, sheet) => {
    addTable(sheet);
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("1:1").insert("Down");
    const cells = ["B2", "B3", "B4", "B6", "B7", "A4"].map((address) => sheet.getRange(address));
    cells.forEach((cell) => cell.load("format/protection/locked"));
    await context.sync();
    return cells.map((cell) => cell.format.protection.locked);
  });
  expect(locked).toEqual([true, false, false, false, true, true]);
});

test("a person's change of a locked cell is refused and the reason told", async () => {
  const reasons: string[] = [];
  excel.current.host.onRefused((reason) => reasons.push(reason));
  await excel.run(protect);
  const { book } = excel.current.host;
  const typed = (row: number): void => typeInto(excel.current, row);
  typed(1);
  typed(5);
  await excel.current.grid.settle();
  const values = book.grid.cells.read("sheet-first", { top: 0, bottom: 5, left: 1, right: 1 });
  expect(values.map(([cell]) => cell?.value)).toEqual([null, "手填", null, null, null, null]);
  expect(reasons).toEqual(["Sheet1!B6 is locked"]);
});

/** What Univer does when a person leaves a cell. */
function typeInto(open: typeof excel.current, row: number): void {
  open.api.syncExecuteCommand("sheet.command.set-range-values", {
    subUnitId: "sheet-first",
    range: { startRow: row, endRow: row, startColumn: 1, endColumn: 1 },
    value: { v: "手填" },
  });
}
