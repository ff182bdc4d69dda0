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
const column = (rows: readonly (readonly unknown[])[], header: string) =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1]);
const stateOf = async (year: string) => {
  const rows = await book.findingRows();
  const at = column(rows, "_ruleId").findIndex(
    (rule, index) => rule === RULE && column(rows, "_periodKey")[index] === year,
  );
  return [column(rows, "审核说明")[at], column(rows, "处理")[at]];
};

/** The sheet's own count of explanations, as it is calculated. */
const countedOnSheet = () =>
  book.run(async (context) => {
    const used = context.workbook.tables.getItem("PlanFindings").worksheet.getUsedRange().load("values");
    await context.sync();
    return used.values.flat().find((value) => String(value).startsWith("已说明 "));
  });

/** Years of the second row whose cells are marked: the formula of the mark, asked in cells under the table. */
const markedYears = () =>
  book.run(async (context) => {
    const figures = context.workbook.names.getItem("plan_figures_entry").getRange();
    const formats = figures.conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    const cell = figures.getRow(1).load("address,columnCount,rowIndex");
    await context.sync();
    const rules = formats.items.filter(({ type }) => type === "Custom");
    const formula = rules
      .map(({ customOrNullObject }) => customOrNullObject.rule.formula)
      .find((each) => each.includes("plan_marks"));
    const below = cell.getOffsetRange(60, 0);
    const [, id = "", first = ""] = /(\$[A-Z]+)\d+&":"&COLUMNS\(\$([A-Z]+)/.exec(formula ?? "") ?? [];
    const row = cell.rowIndex + 1;
    const asked = Array.from({ length: cell.columnCount }, (_, column) =>
      (formula ?? "")
        .replace(/\$[A-Z]+\d+&":"/, `${id}${row}&":"`)
        .replace(
          /COLUMNS\(.*?\)/,
          `COLUMNS($${first}${row}:${String.fromCharCode(first.charCodeAt(0) + column)}${row})`,
        ),
    );
    cell.worksheet.protection.unprotect();
    below.formulas = [asked.map((each) => (each.startsWith("=") ? each : `=${each}`))];
    below.load("values");
    await context.sync();
    const marked = (below.values[0] ?? []).flatMap((value, index) => (value === true ? [2021 + index] : []));
    below.clear("Contents");
    cell.worksheet.protection.protect();
    await context.sync();
    return marked;
  });

test("an open error or warning marks its cell, until it is explained or gone", async () => {
  await audit();
  expect(await markedYears()).toEqual([2021, 2022]);
  must(await book.app.explain(breach(await audit()).key, "口径调整"));
  expect(await markedYears()).toEqual([2022]);
  await book.type(1, 2022, 1.8);
  await audit();
  expect(await markedYears()).toEqual([]);
});

test("an explanation is typed into its row in at most three round trips and survives the next audit", async () => {
  const { key } = breach(await audit());
  let report: AuditReport | null = null;
  expect(
    await book.syncsOf(async () => void (report = must(await book.app.explain(key, " 口径调整\n已报批 ")))),
  ).toBeLessThanOrEqual(3);
  expect(report).toMatchObject({ counts: { explained: 1, expired: 0 }, written: true });
  expect(await stateOf("2021")).toEqual(["口径调整\n已报批", "已说明"]);
  expect(await countedOnSheet()).toBe("已说明 1　已失效 0");
  const again = await audit();
  expect([breach(again).explanation, again.counts.explained]).toEqual([
    { text: "口径调整\n已报批", state: "holds" },
    1,
  ]);
});

test("it expires when the value changes, keeps its text, holds again for the old value, and can be given anew", async () => {
  must(await book.app.explain(breach(await audit()).key, "口径调整"));
  await book.type(1, 2021, 4.8);
  const changed = await audit();
  expect([breach(changed).explanation, changed.counts]).toMatchObject([
    { text: "口径调整", state: "expired" },
    { explained: 0, expired: 1 },
  ]);
  expect(await stateOf("2021")).toEqual(["口径调整", "已失效"]);
  expect((await audit()).counts).toEqual(changed.counts);
  await book.type(1, 2021, 4.6);
  expect(breach(await audit()).explanation).toMatchObject({ state: "holds" });
  await book.type(1, 2021, 4.8);
  await audit();
  expect(must(await book.app.explain(breach(changed).key, "口径调整")).counts).toMatchObject({
    explained: 1,
    expired: 0,
  });
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
    const at = range.values.findIndex(
      (row) => row[headers.indexOf("_ruleId")] === RULE && row[headers.indexOf("_periodKey")] === "2022",
    );
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
  expect(breach(report, "2022")).toMatchObject({
    explanation: { text: "已报批", state: "holds" },
    place: { indicatorId: UNEMPLOYMENT },
  });
  expect(report.difference).toMatchObject({ new: 0, fixed: [] });
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
    [RULE, "2021", "4.6"],
    ["missing-elapsed-year", "2022", ""],
  ]);
  expect(byRule(third, "percentage-over-100")).toMatchObject([{ seen: "new" }]);
  expect(third.written).toBe(false);
});

/** Types into the explanation cell of a row of the findings table, as a person or a paste does. */
async function typeOnSheet(rule: string, year: string, text: string): Promise<void> {
  await book.run(async (context) => {
    const range = context.workbook.tables.getItem("PlanFindings").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const headers = range.values[0] ?? [];
    const at = range.values.findIndex(
      (row) => row[headers.indexOf("_ruleId")] === rule && row[headers.indexOf("_periodKey")] === year,
    );
    range.worksheet.getCell(range.rowIndex + at, range.columnIndex + headers.indexOf("审核说明")).values = [[text]];
    await context.sync();
  });
}

const answerOf = (report: AuditReport, year: string) => {
  const { explanation } = breach(report, year);
  return explanation ? [explanation.text, explanation.state] : null;
};

/** What is given, what the pane says, and what becomes of it on the sheet; null where no explanation is left. */
const BAD: readonly (readonly [
  name: string,
  text: string,
  pane: "holds" | "too-long" | null,
  sheet: "holds" | "too-long" | null,
  state: string,
])[] = [
  ["only blanks", " \u3000\n\t ", null, null, "待处理"],
  ["a formula", "'=1+1", "holds", "holds", "已说明"],
  ["line breaks", "口径调整\n\n已报批", "holds", "holds", "已说明"],
  ["emoji", "属实👍🏽", "holds", "holds", "已说明"],
  ["as long as allowed", "审".repeat(500), "holds", "holds", "已说明"],
  ["too long by one", "审".repeat(501), "too-long", "too-long", "说明超过 500 字，不计"],
  ["as long as a cell", "审".repeat(32_767), "too-long", "too-long", "说明超过 500 字，不计"],
];

test("bad explanations, typed on the sheet: none is lost, only good ones count, the reason is said", async () => {
  await audit();
  for (const [name, text, , state, said] of BAD) {
    await typeOnSheet(RULE, "2022", text);
    const report = await audit();
    const kept = text.replace(/^'/, "");
    expect([name, answerOf(report, "2022")]).toEqual([name, state && [kept, state]]);
    expect([name, ...(await stateOf("2022"))]).toEqual([name, state ? kept : "", said]);
    expect([name, report.counts.explained]).toEqual([name, state === "holds" ? 1 : 0]);
  }
});

test("bad explanations, given in the pane: refused with the limit or kept as text", async () => {
  await audit();
  for (const [name, text, state] of BAD) {
    const given = text.replace(/^'/, "");
    const outcome = await book.app.explain(breach(must(await book.app.recheck())).key, given);
    if (state === "too-long")
      expect([name, outcome]).toMatchObject([
        name,
        { error: { code: "explanation-refused", reason: "too-long", limit: 500 } },
      ]);
    else expect([name, answerOf(must(outcome), "2021")]).toEqual([name, state && [given, state]]);
  }
});

test("a text beside an error is kept, does not count, and says why; a text for what is gone waits below", async () => {
  await book.type(0, 2021, "'暂无");
  await audit();
  await typeOnSheet("not-a-number", "2021", "没有数据");
  await typeOnSheet(RULE, "2022", "已报批");
  await book.type(1, 2022, 3.1);
  const report = await audit();
  expect(byRule(report, "not-a-number")[0]?.explanation).toEqual({ text: "没有数据", state: "refused" });
  expect(report.counts).toMatchObject({ explained: 0, expired: 0 });
  const rows = await book.findingRows();
  const said = column(rows, "审核说明").map((text, index) => [text, column(rows, "处理")[index]]);
  expect(said).toContainEqual(["没有数据", "须改正，说明不计"]);
  expect(said).toContainEqual(["已报批", "问题已消除"]);
  expect(byRule(await audit(), "not-a-number")[0]?.explanation).toEqual({ text: "没有数据", state: "refused" });
});

test("explanations survive the deletion of the findings sheet, in no more round trips", async () => {
  must(await book.app.explain(breach(await audit()).key, "口径调整"));
  await typeOnSheet(RULE, "2022", "已报批");
  await audit();
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("审核").delete();
    await context.sync();
  });
  let report: AuditReport | null = null;
  expect(await book.syncsOf(async () => void (report = await audit()))).toBeLessThanOrEqual(3);
  expect(report).toMatchObject({ counts: { explained: 2, expired: 0 }, difference: null });
  expect(await stateOf("2021")).toEqual(["口径调整", "已说明"]);
  await book.type(1, 2021, 4.9);
  expect(answerOf(await audit(), "2021")).toEqual(["口径调整", "expired"]);
});

test("an audit without news writes the same cells, those of the metadata included", async () => {
  must(await book.app.explain(breach(await audit()).key, "口径调整"));
  await typeOnSheet(RULE, "2022", "已报批");
  await audit();
  const everything = async () => {
    await book.findingRows();
    return book.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("address,formulas,numberFormat"));
      await context.sync();
      return ranges.map(({ address, formulas, numberFormat }) => ({ address, formulas, numberFormat }));
    });
  };
  const before = await everything();
  await audit();
  expect(await everything()).toEqual(before);
});
