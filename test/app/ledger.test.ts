import type { AuditReport } from "../../src/app";
import { byRule, must, openBook, UNEMPLOYMENT, type AuditBook } from "./auditSupport";

let book: AuditBook;
beforeEach(async () => {
  book = await openBook();
  await book.type(1, 2021, 4.6);
  await book.type(1, 2022, 4.7);
});
afterEach(() => book.close());

const RULE = "ceiling-breached";
const audit = async () => must(await book.app.audit());
const breach = (report: AuditReport, year = "2021") => {
  const found = byRule(report, RULE).find(({ place }) => place.period === year);
  if (!found) throw new Error(`no finding in ${year}`);
  return found;
};
const column = (rows: readonly (readonly unknown[])[], header: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1]);
const stateOf = async (year: string) => {
  const rows = await book.findingRows();
  const at = column(rows, "_ruleId").findIndex((rule, index) => rule === RULE && column(rows, "_periodKey")[index] === year);
  return [column(rows, "审核说明")[at], column(rows, "处理")[at]];
};

test("an explanation is typed into its row in at most three round trips and survives the next audit", async () => {
  const { key } = breach(await audit());
  let report: AuditReport | null = null;
  expect(await book.syncsOf(async () => void (report = must(await book.app.explain(key, " 口径调整\n已报批 "))))).toBeLessThanOrEqual(3);
  expect(report).toMatchObject({ counts: { explained: 1, expired: 0 }, written: true });
  expect(await stateOf("2021")).toEqual(["口径调整\n已报批", "已说明"]);
  const again = await audit();
  expect([breach(again).explanation, again.counts.explained]).toEqual([{ text: "口径调整\n已报批", state: "holds" }, 1]);
});

test("it expires when the value changes, keeps its text, holds again for the old value, and can be given anew", async () => {
  must(await book.app.explain(breach(await audit()).key, "口径调整"));
  await book.type(1, 2021, 4.8);
  const changed = await audit();
  expect([breach(changed).explanation, changed.counts]).toMatchObject([{ text: "口径调整", state: "expired" }, { explained: 0, expired: 1 }]);
  expect(await stateOf("2021")).toEqual(["口径调整", "已失效"]);
  expect((await audit()).counts).toEqual(changed.counts);
  await book.type(1, 2021, 4.6);
  expect(breach(await audit()).explanation).toMatchObject({ state: "holds" });
  await book.type(1, 2021, 4.8);
  await audit();
  expect(must(await book.app.explain(breach(changed).key, "口径调整")).counts).toMatchObject({ explained: 1, expired: 0 });
  expect(await stateOf("2021")).toEqual(["口径调整", "已说明"]);
});

test("the text outlives its finding and returns with it; a blank text takes it back", async () => {
  const { key } = breach(await audit());
  must(await book.app.explain(key, "口径调整"));
  await book.type(1, 2021, 3.1);
  expect((await audit()).counts).toMatchObject({ explained: 0, expired: 0 });
  expect(column(await book.findingRows(), "处理")).toContain("问题已消除");
  await audit();
  await book.type(1, 2021, 4.6);
  expect(breach(await audit()).explanation).toEqual({ text: "口径调整", state: "holds" });
  expect(must(await book.app.explain(key, "  ")).counts.explained).toBe(0);
  expect(breach(await audit()).explanation).toBeNull();
});

test("what is typed on the sheet counts, whatever the sheet is called and however its rows and the entries are sorted", async () => {
  await audit();
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("PlanFindings");
    const range = table.getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const headers = range.values[0] ?? [];
    const at = range.values.findIndex((row) => row[headers.indexOf("_ruleId")] === RULE && row[headers.indexOf("_periodKey")] === "2022");
    table.worksheet.getCell(range.rowIndex + at, range.columnIndex + headers.indexOf("审核说明")).values = [["已报批"]];
    table.worksheet.name = "会审";
    const entry = context.workbook.tables.getItem("PlanEntry");
    entry.worksheet.protection.unprotect();
    await context.sync();
    entry.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await stateOf("2022")).toEqual(["已报批", "已说明"]);
  const report = await audit();
  expect(breach(report, "2022")).toMatchObject({ explanation: { text: "已报批", state: "holds" }, place: { indicatorId: UNEMPLOYMENT } });
  expect(report.difference).toMatchObject({ new: 0, fixed: [] });
});

test.each([
  ["a text that looks like a formula stays a text", "=1+1", true],
  ["exactly as long as allowed", "审".repeat(500), true],
  ["too long by one", "审".repeat(501), false],
  ["as long as a cell", "审".repeat(32_767), false],
])("%s", async (_, text, isTaken) => {
  const { key } = breach(await audit());
  const outcome = await book.app.explain(key, text);
  if (!isTaken) {
    expect(outcome).toEqual({ ok: false, error: { code: "explanation-refused", reason: "too-long", limit: 500 } });
    expect(await stateOf("2021")).toEqual(["", "待处理"]);
  } else {
    expect(outcome.ok).toBe(true);
    expect(await stateOf("2021")).toEqual([text, "已说明"]);
    expect(breach(await audit()).explanation).toEqual({ text, state: "holds" });
  }
});

test("errors cannot be explained away, and a finding that is gone cannot be answered", async () => {
  await book.type(0, 2021, "'暂无");
  const report = await audit();
  const [error] = byRule(report, "not-a-number");
  expect(await book.app.explain(error?.key ?? "", "没有数据")).toMatchObject({ error: { reason: "must-be-mended" } });
  expect(column(await book.findingRows(), "处理")[0]).toBe("须改正");
  await book.type(1, 2021, 3.1);
  expect(await book.app.explain(breach(report).key, "口径调整")).toMatchObject({ error: { reason: "finding-gone" } });
});

test("where the sheet says something older, it is written anew with the explanation", async () => {
  await audit();
  await book.type(1, 2021, 4.9);
  const { key } = breach(must(await book.app.recheck()));
  expect(await book.syncsOf(async () => must(await book.app.explain(key, "已核实")))).toBeLessThanOrEqual(3);
  expect(await stateOf("2021")).toEqual(["已核实", "已说明"]);
  expect(must(await book.app.recheck())).toMatchObject({ written: true, counts: { explained: 1 } });
});

test("auditing twice changes nothing; a difference names what is new, still there and fixed", async () => {
  const first = await audit();
  expect([first.difference, first.findings.every(({ seen }) => seen === null)]).toEqual([null, true]);
  const written = await book.findingRows();
  const second = await audit();
  expect(second.difference).toEqual({ new: 0, still: first.findings.length, fixed: [] });
  expect(second.findings.map(({ key }) => key)).toEqual(first.findings.map(({ key }) => key));
  expect(await book.findingRows()).toEqual(written);
  await book.type(1, 2021, 3);
  await book.type(2, 2022, 140);
  const third = must(await book.app.recheck());
  expect(third.difference?.fixed.map(({ rule, period, value }) => [rule, period, value])).toEqual([
    [RULE, "2021", "4.6"], ["missing-elapsed-year", "2022", ""],
  ]);
  expect(byRule(third, "percentage-over-100")).toMatchObject([{ seen: "new" }]);
  expect(third.written).toBe(false);
});
