import type { HostErrorCode } from "../../src/app/ports";
import { LOAD, must, mustFail, openApp, readTable, type OpenApp } from "./support";

/** Failures of Office.js and what the app makes of them. */
const FAILURES: readonly (readonly [
  office: Parameters<OpenApp["excel"]["host"]["faults"]["failBatch"]>[0],
  code: HostErrorCode,
])[] = [
  ["ItemNotFound", "item-not-found"],
  ["InvalidArgument", "invalid-argument"],
  ["AccessDenied", "access-denied"],
  ["RequestAborted", "request-aborted"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "response-too-large"],
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["GeneralException", "general"],
];

let open: OpenApp;
beforeAll(async () => {
  open = openApp();
  must(await open.app.loadTemplate("nanjing-14fyp", LOAD));
});
afterEach(() => open.excel.host.faults.clear());
afterAll(() => open.close());

const USE_CASES: readonly (readonly [name: string, run: () => Promise<Parameters<typeof mustFail>[0]>])[] = [
  ["overview", () => open.app.overview()],
  ["openPlan", () => open.app.openPlan()],
  ["loadTemplate", () => open.app.loadTemplate("shangluo-14fyp", { ...LOAD, replace: true })],
  ["audit", () => open.app.audit()],
  ["summarize", () => open.app.summarize()],
  ["setAsOf", () => open.app.setAsOf(2023)],
  ["goTo", () => open.app.goTo({ sheet: "指标填报", address: "A1" })],
  ["openCards", () => open.app.openCards()],
  ["selectedRow", () => open.app.selectedRow()],
  ["onSelected", () => open.app.onSelected(() => undefined)],
  ["onChanged", () => open.app.onChanged(() => undefined)],
];

test.each(FAILURES)("%s is a host error %s in every use case, and nothing was written", async (office, code) => {
  for (const [, run] of USE_CASES) {
    // What is too large to be read at once is asked for again, in parts.
    open.excel.host.faults.failBatch(office, code === "response-too-large" ? 2 : 1);
    const error = mustFail(await run());
    expect(error).toMatchObject({ code: "host", error: { code, written: [] } });
    if (error.code === "host")
      expect([error.error.detail, error.error.step]).toEqual([
        expect.stringContaining(office),
        expect.stringMatching(/\w/),
      ]);
  }
});

test.each(USE_CASES)("%s without a connection says so", async (_, run) => {
  open.excel.host.faults.setDisconnected(true);
  expect(mustFail(await run())).toMatchObject({ code: "host", error: { code: "connection-lost", written: [] } });
});

test("after all of them the plan is still there, as it was", async () => {
  expect(must(await open.app.openPlan())).toMatchObject({ id: "nanjing-14fyp", asOf: 2022 });
  expect(must(await open.app.audit()).findings.map(({ rule }) => rule)).toEqual([
    "nothing-entered",
    "cumulative-mark-on-stock",
  ]);
});

test("a sheet that is gone", async () => {
  expect(mustFail(await open.app.goTo({ sheet: "没有这张表", address: "A1" }))).toMatchObject({
    code: "host",
    error: { code: "item-not-found", step: "go to 没有这张表!A1" },
  });
});

test("an audit that fails while it writes names the sheet, keeps figures and explanations, and can be repeated", async () => {
  const before = await readTable(open, "PlanEntry");
  open.excel.host.faults.failAction("GeneralException", { member: "Values" });
  expect(mustFail(await open.app.audit())).toMatchObject({
    code: "host",
    error: { code: "general", written: ["审核"] },
  });
  open.excel.host.faults.clear();
  expect((await readTable(open, "PlanEntry")).rows).toEqual(before.rows);
  expect(must(await open.app.audit()).counts).toEqual({ error: 0, warning: 0, info: 2, explained: 0, expired: 0 });
});

test("a load that fails half-way says what it wrote; nothing half-written passes for a plan; loading again mends it", async () => {
  open.excel.host.faults.failAction("GeneralException", { member: "Formulas" });
  const error = mustFail(await open.app.loadTemplate("shangluo-14fyp", { ...LOAD, replace: true }));
  expect(error).toMatchObject({
    code: "host",
    error: { code: "general", written: expect.arrayContaining(["指标填报"]) },
  });
  open.excel.host.faults.clear();
  expect(mustFail(await open.app.audit())).toMatchObject({
    code: "workbook-broken",
    findings: [{ rule: "metadata-missing" }],
  });
  expect(mustFail(await open.app.loadTemplate("shangluo-14fyp", LOAD)).code).toBe("plan-exists");
  must(await open.app.loadTemplate("shangluo-14fyp", { ...LOAD, replace: true }));
  expect(must(await open.app.openPlan()).id).toBe("shangluo-14fyp");
});
