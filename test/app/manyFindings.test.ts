import { createExcelPort } from "../../src/excel";
import {
  findingsWorkbook,
  ledgerEdits,
  LISTED_FINDINGS,
  readWorkbook,
  type CellSpec,
  type LocatedFinding,
  type PlanWorkbook,
  type WorkbookSpec,
} from "../../src/workbook";
import { connectHeadless, type HeadlessExcel } from "../../src/embedded/host/connect/connectHeadless";
import { answered } from "../../src/app/audit/answered";
import { openPlanOf } from "../../src/app/open/openWorkbook";
import { NEW_PLAN, SAME_PLAN, must } from "../excel/support";
import { planOf, specOf } from "../workbook/fixtures";

jest.setTimeout(240_000);

const COUNT = 10_000;
/** Excel on the web refuses requests and answers over this. */
const LIMIT_BYTES = 5_000_000;
const PLAN = planOf("nanjing-14fyp");

let excel: HeadlessExcel;
let restore: () => void;
beforeAll(() => {
  excel = connectHeadless();
  restore = excel.installGlobals();
});
afterAll(() => {
  restore();
  excel.dispose();
});

/** As long as findings get: a sentence, a typed text and a cell to go to. */
function finding(index: number): LocatedFinding {
  const { id } = PLAN.indicators[index % PLAN.indicators.length]!;
  const value = `约${index}人次（含灵活就业人员）`;
  return {
    rule: "not-a-number",
    severity: index < 4_000 ? "warning" : "info",
    message: "not-a-number-words",
    params: { typed: value, value },
    value,
    expected: null,
    fix: null,
    undecidable: false,
    place: { indicatorId: id, period: String(2021 + (index % 5)) },
    cell: { sheet: "指标填报", address: `K${9 + (index % 20)}` },
  };
}

const FINDINGS = Array.from({ length: COUNT }, (_, index) => finding(index));

/** The grid under test takes a tenth of a second a row for formats and formulas, which are sent once for all rows: here they are left out. */
function plain(spec: WorkbookSpec): WorkbookSpec {
  const value = (cell: CellSpec): CellSpec => (typeof cell === "object" && cell !== null ? cell.value : cell);
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      styles: [],
      blocks: sheet.blocks.map((block) => ({ ...block, values: block.values.map((row) => row.map(value)) })),
      tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(({ header }) => ({ header })) })),
    })),
  };
}

const read = async (port: ReturnType<typeof createExcelPort>): Promise<PlanWorkbook> => {
  const workbook = readWorkbook(must(await port.read()));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
};

test("10,000 findings: the sheet lists the first thousand and says so; three round trips, each below Excel's limit; the next audit compares all", async () => {
  const port = createExcelPort();
  must(await port.putSheets(specOf("nanjing-14fyp", 2022), NEW_PLAN));
  const start = { syncs: excel.requestCount(), ...excel.payloadBytes() };
  const workbook = await read(port);
  must(
    await port.putSheets(plain(findingsWorkbook(workbook, FINDINGS, "2024-01-15")), {
      ...SAME_PLAN,
      edits: ledgerEdits(workbook, FINDINGS, "all"),
    }),
  );
  const written = { syncs: excel.requestCount() - start.syncs, sent: excel.payloadBytes().sent - start.sent };
  expect(written.syncs).toBeLessThanOrEqual(3);
  expect(written.sent).toBeLessThan(LIMIT_BYTES);

  const { received } = excel.payloadBytes();
  const again = await read(port);
  expect(excel.payloadBytes().received - received).toBeLessThan(LIMIT_BYTES);
  expect(again.recorded).toHaveLength(COUNT);
  const report = answered(again, {
    plan: openPlanOf(again),
    findings: FINDINGS.map((each, index) => ({ ...each, scope: "cell", key: String(index), indicator: null })),
    checked: 0,
  });
  expect([report.difference, report.written]).toEqual([{ new: 0, still: COUNT, fixed: [] }, true]);
  expect(ledgerEdits(again, FINDINGS, "all")).toEqual([]);

  const sheet = again.sheetNames.findings ?? "";
  const head = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:K6").load("values");
    const rows = context.workbook.tables.getItem("PlanFindings").rows.load("count");
    await context.sync();
    return { lines: range.values.flat(), rows: rows.count };
  });
  expect(head.lines).toContain("共 10,000 个问题，本表只列前 1,000 个，其余见任务窗格；改正后重新审核，会列出后面的。");
  expect(head.rows).toBe(LISTED_FINDINGS);

  const shorter = FINDINGS.slice(0, 10);
  must(
    await port.putSheets(plain(findingsWorkbook(again, shorter, "2024-01-16")), {
      ...SAME_PLAN,
      edits: ledgerEdits(again, shorter, "all"),
    }),
  );
  expect((await read(port)).recorded).toHaveLength(10);
});
