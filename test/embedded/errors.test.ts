import { codeOf, useExcel } from "./support";

const excel = useExcel();

test("an unknown member fails with its name", async () => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.shapes.load("items/name");
    await context.sync();
  });
  await expect(outcome).rejects.toMatchObject({
    code: "NotImplemented",
    message: "The embedded host does not implement Worksheet.shapes.",
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a method", (sheet) => void sheet.getRange("A1").removeDuplicates([0], true), "Range.removeDuplicates"],
  ["a property that is written", (sheet) => (sheet.getRange("A1").style = "Good"), "Range.style"],
  ["a property that is loaded", (sheet) => void sheet.getRange("A1").load("savedAsArray"), "Range.savedAsArray"],
  [
    "a kind of conditional format",
    (sheet) => void sheet.getRange("A1").conditionalFormats.add("TopBottom"),
    "ConditionalFormat TopBottom",
  ],
])("%s that is not there fails loudly", async (_what, act, name) => {
  const outcome = excel.run(async (context, sheet) => {
    act(sheet);
    await context.sync();
  });
  await expect(outcome).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining(name) as string,
  });
});

test("an error says where, and what ran before it stays", async () => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  await expect(outcome).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(excel.current.grid.cells.read("sheet-first", { top: 0, left: 0, bottom: 0, right: 0 })).toEqual([
    [{ value: "先" }],
  ]);
});

test("what was not loaded cannot be read", async () => {
  const outcome = excel.run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(outcome)).toBe("PropertyNotLoaded");
});

test.each(["A0", "A1:", "没有", "XFE1", "Sheet9!A1"])("the address %s is refused", async (address) => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange(address).load("values");
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("InvalidArgument");
});

test("a range can be used over several syncs, and is released at the end", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("B2");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[2]]);
  expect(excel.current.requestCount()).toBe(2);
});

test("suspending is accepted, and requests and bytes are counted", async () => {
  excel.current.host.resetCounters();
  await excel.run(async (context, sheet) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [["指标"]];
    await context.sync();
  });
  expect(excel.current.requestCount()).toBe(1);
  expect(excel.current.payloadBytes().sent).toBeGreaterThan(500);
});

test("injected: the second write fails", async () => {
  excel.current.host.faults.failAction("AccessDenied", { after: 1, member: "Values" });
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("AccessDenied");
  const cells = excel.current.grid.cells.read("sheet-first", { top: 0, left: 0, bottom: 1, right: 0 });
  expect(cells).toEqual([[{ value: 1 }], [{ value: null }]]);
});

test.each([
  ["a batch that is too large", "RequestPayloadSizeLimitExceeded"],
  ["an aborted request", "RequestAborted"],
] as const)("injected: %s", async (_what, code) => {
  excel.current.host.faults.failBatch(code);
  const batch = () =>
    excel.run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  expect(await codeOf(batch())).toBe(code);
  await batch();
});

test("injected: a cell is being edited; with delayForCellEdit the batch waits", async () => {
  const { faults } = excel.current.host;
  faults.setEditing(true);
  expect(await codeOf(excel.run((context) => context.sync()))).toBe("InvalidOperationInCellEditMode");
  let waited = false;
  const batch = excel.current.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    waited = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(waited).toBe(false);
  faults.setEditing(false);
  await batch;
  expect(waited).toBe(true);
});

test("injected: the host is gone", async () => {
  excel.current.host.faults.setDisconnected(true);
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(outcome)).not.toBe("");
});

test("a request over 5 MB is refused, as on the web", async () => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["指".repeat(10_000)]);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("RequestPayloadSizeLimitExceeded");
});
