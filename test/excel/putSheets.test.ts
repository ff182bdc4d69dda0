import { NEW_PLAN, SAME_PLAN, must, tableValues, useExcelPort } from "./support";
import { SMALL_PLAN, findingsSheet, workbook } from "./plan";

jest.setTimeout(30_000);

const open = useExcelPort();

async function cells(sheet: string, address: string) {
  return open.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

test("a plan is written, calculated and read back", async () => {
  const report = must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(report.sheetNames).toEqual({ entry: "指标填报", summary: "汇总", findings: "审核", metadata: "_plan" });
  const snapshot = must(await open.port.read());
  expect(tableValues(snapshot, "PlanEntry")).toEqual([
    ["指标", "目标", "2021", "完成率"],
    ["城镇新增就业", 20, 5, 0.25],
    ["高技能人才", 40, 20, 0.5],
  ]);
  expect((await cells("汇总", "B2:B3")).values).toEqual([[0.375], [2021]]);
  expect(snapshot.sheets.map(({ name, visibility, protected: is }) => [name, visibility, is])).toEqual([
    ["Sheet1", "visible", false],
    ["指标填报", "visible", true],
    ["汇总", "visible", true],
    ["审核", "visible", true],
    ["_plan", "veryHidden", false],
  ]);
  expect(snapshot.names).toContainEqual({ name: "plan_asOf", refersTo: "'指标填报'!$B$1" });
});

test("texts stay texts, whatever they look like", async () => {
  const texts = [
    "=1+1",
    "+5",
    "-5 左右",
    "-",
    "@张三",
    "'引号",
    "95",
    "96%",
    "13:41:46",
    "2021年3月5日",
    "TRUE",
    "#N/A",
    "007",
    "  空格  ",
    "4.5%以内",
    "正常",
  ];
  must(await open.port.putSheets(workbook([findingsSheet(texts)]), NEW_PLAN));
  const snapshot = must(await open.port.read());
  const rows = tableValues(snapshot, "PlanFindings") ?? [];
  expect(rows.slice(1).map((row) => row[1])).toEqual(texts);
  expect(snapshot.tables.flatMap(({ grid }) => grid.formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
});

async function objectsOf(name: string) {
  return open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const all = sheet.getRange();
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    all.conditionalFormats.load("items/type");
    await context.sync();
    return {
      tables: sheet.tables.items.map((each) => each.name),
      charts: sheet.charts.items.map((each) => each.name),
      formats: all.conditionalFormats.items.length,
    };
  });
}

test.each([[NEW_PLAN], [SAME_PLAN]])("written again it is the same (%j)", async (options) => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const first = must(await open.port.read());
  const again = must(await open.port.putSheets(SMALL_PLAN, options));
  expect(again.sheetNames).toEqual({ entry: "指标填报", summary: "汇总", findings: "审核", metadata: "_plan" });
  expect(must(await open.port.read())).toEqual(first);
  expect(await objectsOf("汇总")).toEqual({ tables: ["PlanSummary"], charts: ["PlanChart"], formats: 1 });
});

test("a table of findings that grows and shrinks keeps the formulas that refer to it", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [['=COUNTIFS(PlanFindings[等级],"错误")']];
    await context.sync();
  });
  for (const count of [4, 2]) {
    const texts = Array.from({ length: count }, (_unused, index) => `第${index}条`);
    must(await open.port.putSheets(workbook([findingsSheet(texts)]), SAME_PLAN));
    expect(await cells("Sheet1", "A1")).toEqual({
      values: [[count]],
      formulas: [['=COUNTIFS(PlanFindings[等级],"错误")']],
    });
    expect(tableValues(must(await open.port.read()), "PlanFindings")).toHaveLength(count + 1);
  }
  expect((await cells("审核", "A4:B6")).values.flat().every((value) => value === "")).toBe(true);
});

test("the user's own sheet and own chart stay", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1:B1").values = [["我的", 7]];
    const sheet = worksheets.getItem("汇总");
    sheet.protection.unprotect();
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "mine";
    await context.sync();
  });
  must(await open.port.putSheets(SMALL_PLAN, SAME_PLAN));
  expect((await cells("Sheet1", "A1:B1")).values).toEqual([["我的", 7]]);
  expect([...(await objectsOf("汇总")).charts].sort()).toEqual(["PlanChart", "mine"]);
});

test("a name that is taken gets a number, and everything refers to the new name", async () => {
  await open.run(async (context) => {
    context.workbook.worksheets.add("指标填报").getRange("B1").values = [["别动"]];
    await context.sync();
  });
  const { sheetNames } = must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(sheetNames.entry).toBe("指标填报 (2)");
  expect((await cells("指标填报", "B1")).values).toEqual([["别动"]]);
  expect(await cells("汇总", "B2:B3")).toMatchObject({
    values: [[0.375], [2021]],
    formulas: [[expect.any(String)], ["='指标填报 (2)'!B1"]],
  });
  const snapshot = must(await open.port.read());
  expect(snapshot.names).toContainEqual({ name: "plan_asOf", refersTo: "'指标填报 (2)'!$B$1" });
  const link = await open.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("汇总").getRange("A1");
    cell.load("hyperlink");
    await context.sync();
    return cell.hyperlink;
  });
  expect(link).toMatchObject({ documentReference: "'指标填报 (2)'!A1", screenTip: "填报表" });
});

test("a sheet that somebody renamed is found by its anchor and keeps its name", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("汇总").name = "2021年汇总";
    await context.sync();
  });
  const { sheetNames } = must(await open.port.putSheets(SMALL_PLAN, SAME_PLAN));
  expect(sheetNames.summary).toBe("2021年汇总");
  expect(must(await open.port.overview()).sheetNames).toEqual(["Sheet1", "指标填报", "2021年汇总", "审核", "_plan"]);
});

test("sheets that the user deleted come back", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("汇总").delete();
    context.workbook.worksheets.getItem("审核").delete();
    await context.sync();
  });
  must(await open.port.putSheets(SMALL_PLAN, SAME_PLAN));
  expect((await cells("汇总", "B2:B3")).values).toEqual([[0.375], [2021]]);
  expect([...must(await open.port.overview()).sheetNames].sort()).toEqual([
    "Sheet1",
    "_plan",
    "审核",
    "指标填报",
    "汇总",
  ]);
});

test("a new plan removes sheets of the old one, and only those", async () => {
  const breakdown = {
    ...findingsSheet(["x"]),
    id: "breakdown-1" as const,
    name: "分解1",
    tables: [{ ...findingsSheet(["x"]).tables[0]!, name: "PlanBreakdown1" }],
  };
  const old = workbook([...SMALL_PLAN.sheets, { ...breakdown, visibility: "veryHidden" }]);
  must(await open.port.putSheets(old, NEW_PLAN));
  must(await open.port.putSheets(SMALL_PLAN, SAME_PLAN));
  expect(must(await open.port.overview()).sheetNames).toContain("分解1");
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect([...must(await open.port.overview()).sheetNames].sort()).toEqual([
    "Sheet1",
    "_plan",
    "审核",
    "指标填报",
    "汇总",
  ]);
  expect(must(await open.port.read()).names.map(({ name }) => name)).not.toContain("plan_sheet_breakdown_1");
});

test("a new break-down stands beside the others, whatever sheets people have put behind", async () => {
  const breakdown = (number: string) => ({
    ...findingsSheet(["x"]),
    id: `breakdown-${number}` as const,
    name: `分解${number}`,
    tables: [{ ...findingsSheet(["x"]).tables[0]!, name: `PlanBreakdown${number}` }],
  });
  const [first, ...others] = SMALL_PLAN.sheets;
  const withTables = (...numbers: readonly string[]) => workbook([first!, ...numbers.map(breakdown), ...others]);
  must(await open.port.putSheets(withTables("1"), NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.worksheets.add("草稿");
    await context.sync();
  });
  const before = must(await open.port.overview()).sheetNames;
  must(await open.port.putSheets(withTables("1", "2", "3"), SAME_PLAN));
  const at = before.indexOf("分解1") + 1;
  expect(must(await open.port.overview()).sheetNames).toEqual([
    ...before.slice(0, at),
    "分解2",
    "分解3",
    ...before.slice(at),
  ]);
});

test("a table of ours that was moved to the user's sheet is renamed, not overwritten", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("审核");
    sheet.protection.unprotect();
    sheet.tables.getItem("PlanFindings").convertToRange();
    const mine = worksheets.getItem("Sheet1");
    mine.getRange("A1:A2").values = [["等级"], ["我的"]];
    mine.tables.add("A1:A2", true).name = "PlanFindings";
    await context.sync();
  });
  must(await open.port.putSheets(workbook([findingsSheet(["新"])]), SAME_PLAN));
  expect((await cells("Sheet1", "A1:A2")).values).toEqual([["等级"], ["我的"]]);
  expect(tableValues(must(await open.port.read()), "PlanFindings")).toEqual([
    ["等级", "说明"],
    ["错误", "新"],
  ]);
});
