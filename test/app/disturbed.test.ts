import type { AuditReport } from "../../src/app";
import {
  JOBS,
  LOAD,
  must,
  mustFail,
  openApp,
  PENSION,
  readTable,
  type,
  UNEMPLOYMENT,
  unprotect,
  type OpenApp,
} from "./support";

let open: OpenApp;

async function openFilled(): Promise<void> {
  open = openApp();
  must(await open.app.loadTemplate("nanjing-14fyp", LOAD));
  await type(
    open,
    [JOBS, "2021年", 27.8],
    [JOBS, "2022年", 27.2],
    [UNEMPLOYMENT, "2021年", 1.8],
    [UNEMPLOYMENT, "2022年", 2.1],
    [PENSION, "2021年", 395],
    [PENSION, "2022年", 401],
  );
}

const ENTRY = "指标填报";
const rules = ({ findings }: AuditReport): readonly string[] => findings.map(({ rule }) => rule);
const onEntry = (change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  open.run(async (context) => {
    change(context.workbook.worksheets.getItem(ENTRY), context);
    await context.sync();
  });

/** Values to date as the core reads them, by row. */
async function valuesToDate(): Promise<Readonly<Record<string, number | null>>> {
  const { summary } = must(await open.app.summarize());
  return Object.fromEntries(
    summary.rows.map(({ indicator, completion }) => [indicator.id, completion.valueToDate.value]),
  );
}

const UNDISTURBED = { [JOBS]: 55, [UNEMPLOYMENT]: 2.1, [PENSION]: 401 };

describe("a workbook that goes through everything, one after the other", () => {
  beforeAll(openFilled);
  afterAll(() => open.close());

  test("sorted rows are read by their id", async () => {
    await unprotect(open, ENTRY);
    await open.run(async (context) => {
      context.workbook.tables.getItem("PlanEntry").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    const { rows } = await readTable(open, "PlanEntry");
    expect(rows.map(([id]) => id)).toEqual([JOBS, UNEMPLOYMENT, PENSION].sort().reverse());
    expect(await valuesToDate()).toEqual(UNDISTURBED);
  });

  test("no text in an entry cell ends a use case; what is no figure is found at its cell", async () => {
    const address = (await readTable(open, "PlanEntry")).address(JOBS, "2022年");
    for (const text of ["二十七", "13:41:46", "=1+1 ", "#N/A", "字".repeat(5_000)]) {
      await type(open, [JOBS, "2022年", `'${text}`]);
      const { findings } = must(await open.app.audit());
      expect(findings.filter(({ severity }) => severity === "error").map(({ cell }) => cell?.address)).toEqual([
        address,
      ]);
    }
    expect(await valuesToDate()).toMatchObject({ [JOBS]: null, [PENSION]: 401 });
    await type(open, [JOBS, "2022年", 27.2]);
  });

  test("an overwritten formula and an edited target are findings at their cells", async () => {
    const entry = await readTable(open, "PlanEntry");
    const completion = entry.headers.find((header) => header.startsWith("完成率"))!;
    const target = entry.headers.find((header) => header.startsWith("目标"))!;
    await onEntry((sheet) => {
      sheet.getRange(entry.address(JOBS, completion)).values = [[1]];
      sheet.getRange(entry.address(PENSION, target)).values = [["〔400〕"]];
    });
    const { findings } = must(await open.app.audit());
    const at = (rule: string) => findings.find((each) => each.rule === rule)?.cell?.address;
    expect([at("formula-overwritten"), at("published-text-edited")]).toEqual([
      entry.address(JOBS, completion),
      entry.address(PENSION, target),
    ]);
  });

  test("a deleted row is an error that names the indicator", async () => {
    const row = (await readTable(open, "PlanEntry")).rows.findIndex(([id]) => id === UNEMPLOYMENT);
    await open.run(async (context) => {
      context.workbook.tables.getItem("PlanEntry").rows.getItemAt(row).delete();
      await context.sync();
    });
    const missing = must(await open.app.audit()).findings.find(({ rule }) => rule === "row-missing");
    expect(missing).toMatchObject({ severity: "error", place: { indicatorId: UNEMPLOYMENT } });
    expect(await valuesToDate()).toMatchObject({ [JOBS]: 55, [PENSION]: 401 });
  });

  test("without the name of the year's cell the audit warns and uses the year written at first; setting it is refused with the reason", async () => {
    await open.run(async (context) => {
      context.workbook.names.getItem("plan_asOf").delete();
      await context.sync();
    });
    expect(rules(must(await open.app.audit()))).toContain("setting-invalid");
    expect(must(await open.app.openPlan()).asOf).toBe(2022);
    const error = mustFail(await open.app.setAsOf(2023));
    expect(error).toMatchObject({ code: "workbook-broken", findings: [{ rule: "setting-invalid" }] });
    expect(error.code === "workbook-broken" && error.findings.length).toBe(1);
  });

  test("a deleted findings sheet is made again by the next audit", async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem("审核").delete();
      await context.sync();
    });
    expect(must(await open.app.audit()).plan.sheetNames).toMatchObject({ findings: "审核" });
    expect((await readTable(open, "PlanFindings")).sheet).toBe("审核");
  });

  test("somebody else's sheet that took our name keeps it; ours gets a suffix", async () => {
    await open.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("审核").delete();
      // In Excel the anchor of a deleted sheet is #REF! from then on; here it is deleted by hand.
      context.workbook.names.getItem("plan_sheet_findings").delete();
      worksheets.add("审核").getRange("A1").values = [["别人的"]];
      await context.sync();
    });
    expect(must(await open.app.audit()).plan.sheetNames).toMatchObject({ findings: "审核 (2)" });
    const theirs = await open.run(async (context) => {
      const range = context.workbook.worksheets.getItem("审核").getRange("A1");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(theirs).toEqual([["别人的"]]);
  });

  test("a deleted year is an error that names the column; the other years are still read", async () => {
    const column = (await readTable(open, "PlanEntry")).address(JOBS, "2022年").replace(/\d+/, "");
    await onEntry((sheet) => sheet.getRange(`${column}:${column}`).delete("Left"));
    const report = must(await open.app.audit());
    const missing = report.findings.find(({ rule }) => rule === "column-missing");
    expect(missing).toMatchObject({ severity: "error", params: { column: "2022年" } });
    expect(await valuesToDate()).toEqual({ [JOBS]: null, [UNEMPLOYMENT]: null, [PENSION]: null });
  });

  test("renamed sheets are found, keep their new names, and findings point to them", async () => {
    await open.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(ENTRY).name = "二季度填报";
      worksheets.getItem("审核 (2)").name = "检查";
      worksheets.getItem("汇总").name = "总表";
      await context.sync();
    });
    await type(open, [PENSION, "2023年", "待核"]);
    const report = must(await open.app.audit());
    expect(report.plan.sheetNames).toMatchObject({ entry: "二季度填报", findings: "检查", summary: "总表" });
    expect(report.findings.find(({ rule }) => rule === "not-a-number")?.cell?.sheet).toBe("二季度填报");
    expect((await readTable(open, "PlanFindings")).sheet).toBe("检查");
    must(await open.app.summarize());
    const { sheetNames } = must(await open.app.overview());
    expect([...sheetNames].sort()).toEqual(
      ["_plan", "二季度填报", "别人的表", "审核", "审核规则", "填报说明", "总表", "检查"].sort(),
    );
  });

  test("without the metadata sheet: an error that says so; nothing is overwritten, loading asks first", async () => {
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("_plan");
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
    const before = await readTable(open, "PlanEntry");
    for (const run of [open.app.audit, open.app.summarize, open.app.openPlan, () => open.app.setAsOf(2023)]) {
      expect(mustFail(await run())).toMatchObject({
        code: "workbook-broken",
        findings: [{ rule: "metadata-missing", severity: "error", cell: { sheet: "二季度填报", address: null } }],
      });
    }
    expect(mustFail(await open.app.loadTemplate("nanjing-14fyp", LOAD)).code).toBe("plan-exists");
    expect((await readTable(open, "PlanEntry")).rows).toEqual(before.rows);
  });
});

describe("another workbook", () => {
  beforeAll(openFilled);
  afterAll(() => open.close());

  test("rows inserted above the table move every cell; figures, findings and the year follow", async () => {
    await unprotect(open, ENTRY);
    await onEntry((sheet) => sheet.getRange("1:2").insert("Down"));
    expect(await valuesToDate()).toEqual(UNDISTURBED);
    await type(open, [PENSION, "2022年", "待核"]);
    const address = (await readTable(open, "PlanEntry")).address(PENSION, "2022年");
    expect(must(await open.app.audit()).findings.find(({ rule }) => rule === "not-a-number")?.cell).toEqual({
      sheet: ENTRY,
      address,
    });
    expect(must(await open.app.setAsOf(2021)).asOf).toBe(2021);
    expect(await valuesToDate()).toMatchObject({ [JOBS]: 27.8 });
    must(await open.app.setAsOf(2022));
    await type(open, [PENSION, "2022年", 401]);
  });
});
