import type { WorkbookSnapshot } from "../../src/workbook";
import type { HostErrorCode } from "../../src/app/ports";
import { hostErrorOf } from "../../src/excel/hostErrorOf";
import { hostErrorTexts } from "../../src/messages/app/hostErrors";
import { NEW_PLAN, SAME_PLAN, must, mustFail, useExcelPort } from "./support";
import { SMALL_PLAN, findingsSheet, workbook } from "./plan";

jest.setTimeout(30_000);

const open = useExcelPort();

const INJECTED = [
  ["ItemNotFound", "item-not-found"],
  ["InvalidArgument", "invalid-argument"],
  ["AccessDenied", "access-denied"],
  ["RequestAborted", "request-aborted"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "response-too-large"],
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["GeneralException", "general"],
  ["NotImplemented", "not-supported"],
] as const;

test.each(INJECTED)("%s becomes %s, for every call", async (code, expected) => {
  // A read whose answer is too large is made again in parts.
  const isAnswer = code === "ResponsePayloadSizeLimitExceeded";
  const calls = [
    () => open.port.overview(),
    ...(isAnswer ? [] : [() => open.port.read()]),
    () => open.port.putSheets(SMALL_PLAN, NEW_PLAN),
    () => open.port.edit([{ sheet: "Sheet1", address: "A1", values: [[1]] }]),
    () => open.port.goTo({ sheet: "Sheet1", address: "A1" }),
  ];
  for (const call of calls) {
    open.excel.host.faults.failBatch(code);
    const error = mustFail<unknown>(await call());
    expect(error).toMatchObject({ code: expected, written: [] });
    expect(error.detail).toContain(code);
  }
});

const withoutFormats = (snapshot: WorkbookSnapshot): unknown =>
  JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === "numberFormats" ? undefined : value)));

test("a read whose answer is too large is made again in parts; a second refusal is an error", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const whole = must(await open.port.read());
  open.excel.host.faults.failBatch("ResponsePayloadSizeLimitExceeded");
  // In parts all cells are read alike; the formats of those that need none come along.
  expect(withoutFormats(must(await open.port.read()))).toEqual(withoutFormats(whole));
  const { handle } = open.excel.host;
  const refuse = jest.spyOn(open.excel.host, "handle").mockImplementation((message) => {
    open.excel.host.faults.failBatch("ResponsePayloadSizeLimitExceeded");
    return handle(message);
  });
  expect(mustFail(await open.port.read()).code).toBe("response-too-large");
  refuse.mockRestore();
});

test("a call waits until the user leaves the cell", async () => {
  open.excel.host.faults.setEditing(true);
  const answer = open.port.overview();
  const waited = await Promise.race([
    answer.then(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 200)),
  ]);
  open.excel.host.faults.setEditing(false);
  expect(waited).toBe(true);
  expect(must(await answer).sheetNames).toEqual(["Sheet1"]);
});

test("that a call waits for a cell is told after three seconds, and that it goes on", async () => {
  const told: boolean[] = [];
  const stop = open.port.onCellEdit((isWaiting) => told.push(isWaiting));
  open.excel.host.faults.setEditing(true);
  const answer = open.port.overview();
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(told).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(told).toEqual([true]);
  open.excel.host.faults.setEditing(false);
  must(await answer);
  expect(told).toEqual([true, false]);
  stop();
});

test("a lost connection", async () => {
  open.excel.host.faults.setDisconnected(true);
  expect(mustFail(await open.port.read())).toMatchObject({
    code: "connection-lost",
    step: "read workbook",
    written: [],
  });
});

test.each<[unknown, HostErrorCode]>([
  [{ code: "ConnectionFailure", message: "" }, "connection-lost"],
  [{ code: "SomethingNew", message: "" }, "general"],
  [new Error("bridge is gone"), "connection-lost"],
])("%p becomes %s", (thrown, code) => {
  expect(hostErrorOf(thrown, "step").code).toBe(code);
});

test("a bug is not a host error", () => {
  expect(() => hostErrorOf(new TypeError("x is undefined"), "step")).toThrow(TypeError);
});

test("without Excel nothing is supported", async () => {
  const scope = globalThis as { Excel?: unknown };
  const { Excel: client } = scope;
  delete scope.Excel;
  expect(mustFail(await open.port.overview()).code).toBe("not-supported");
  scope.Excel = client;
});

test("every error has its words", () => {
  for (const { title, advice } of Object.values(hostErrorTexts)) {
    expect([title.zh, title.en, advice.zh, advice.en].every((text) => text.length > 0)).toBe(true);
  }
});

test("a sheet with a password is named, and nothing was changed", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("汇总");
    protection.unprotect();
    protection.protect({}, "secret");
    await context.sync();
  });
  const before = must(await open.port.read());
  const error = mustFail(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(error).toMatchObject({ code: "access-denied", step: "unprotect sheet 汇总", written: [] });
  expect(must(await open.port.read()).tables).toEqual(before.tables);
});

test("a workbook whose structure is protected is refused before anything changes; sheets that exist can be rewritten", async () => {
  await open.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(mustFail(await open.port.putSheets(SMALL_PLAN, NEW_PLAN))).toMatchObject({
    code: "access-denied",
    step: "unprotect workbook structure",
    written: [],
  });
  await open.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  must(await open.port.putSheets(workbook([findingsSheet(["一条"])]), SAME_PLAN));
});

test("a locked cell cannot be edited", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const error = mustFail(await open.port.edit([{ sheet: "指标填报", address: "B4", values: [[1]] }]));
  expect(error).toMatchObject({ code: "access-denied", step: "write 指标填报!B4", written: [] });
});

describe("a write that fails half-way", () => {
  test.each([
    ["while the first sheet is filled", { member: "Values", after: 1 }],
    ["while tables are made", { member: "Style", after: 1 }],
    ["while formulas are set", { member: "Formulas", after: 0 }],
    ["while the last sheets are protected", { member: "Protect", after: 1 }],
  ] as const)("%s says what it changed, and doing it again completes it", async (_when, fault) => {
    open.excel.host.faults.failAction("GeneralException", fault);
    const error = mustFail(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
    expect(error.code).toBe("general");
    expect(error.written).toEqual(expect.arrayContaining(["指标填报"]));
    must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
    const { sheetNames } = must(await open.port.overview());
    expect([...sheetNames].sort()).toEqual(["Sheet1", "_plan", "审核", "指标填报", "汇总"]);
  });

  test("leaves no metadata of the plan that was there", async () => {
    must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
    open.excel.host.faults.failAction("GeneralException", { member: "Formulas" });
    mustFail(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
    open.excel.host.faults.clear();
    const { sheets } = must(await open.port.read());
    expect(sheets.find(({ name }) => name === "_plan")?.grid).toBeNull();
  });
});
