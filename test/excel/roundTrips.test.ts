import { NEW_PLAN, SAME_PLAN, must, useExcelPort } from "./support";
import { SMALL_PLAN, findingsSheet, range, workbook } from "./plan";
import { EMPTY_SHEET } from "../xlsx/everyFeature";
import { inLanguage } from "../../src/domain/shared/localText";
import { createExcelPort } from "../../src/excel";
import { SHEETS, SINGLE_SHEETS } from "../../src/workbook/sheets";
import type { SheetSpec } from "../../src/workbook/spec";
import { specOf } from "../workbook/fixtures";

jest.setTimeout(240_000);

const open = useExcelPort();
const findings = workbook([findingsSheet(["一条"])]);
const breakdown: SheetSpec = {
  ...EMPTY_SHEET,
  id: "breakdown-1",
  name: "分解1",
  blocks: [
    {
      row: 0,
      column: 0,
      values: [
        ["地区", "2021"],
        ["市区", 5],
      ],
    },
  ],
  tables: [
    {
      name: "PlanBreakdown1",
      range: range(0, 0, 2, 2),
      columns: [{ header: "地区" }, { header: "2021" }],
      style: "TableStyleLight9",
      banded: true,
      filterButton: true,
    },
  ],
};

/** A load shows its new sheets and sets up their pages in one more, which may fail. */
test("looking at a workbook takes one, loading a plan at once after it two more", async () => {
  expect(await open.syncsOf(() => open.port.overview())).toBe(1);
  expect(await open.syncsOf(() => open.port.putSheets(SMALL_PLAN, NEW_PLAN))).toBe(2);
});

test("later, or where break-downs are replaced, a load asks once more", async () => {
  expect(await open.syncsOf(() => open.port.putSheets(SMALL_PLAN, NEW_PLAN))).toBe(3);
  must(await open.port.overview());
  expect(await open.syncsOf(() => open.port.putSheets(SMALL_PLAN, NEW_PLAN))).toBe(2);
  const broken = workbook([...SMALL_PLAN.sheets, breakdown]);
  must(await open.port.putSheets(broken, NEW_PLAN));
  must(await open.port.overview());
  expect(await open.syncsOf(() => open.port.putSheets(broken, NEW_PLAN))).toBe(3);
});

test("a findings sheet that is not there yet is shown in a further one, without pages to set up in none", async () => {
  must(await open.port.putSheets(workbook(SMALL_PLAN.sheets.filter(({ id }) => id !== "findings")), NEW_PLAN));
  must(await open.port.read());
  expect(await open.syncsOf(() => open.port.putSheets(findings, SAME_PLAN))).toBe(1);
  const frozen = workbook([{ ...EMPTY_SHEET, id: "guide", name: "说明", freeze: { rows: 1, columns: 0 } }]);
  must(await open.port.read());
  expect(await open.syncsOf(() => open.port.putSheets(frozen, SAME_PLAN))).toBe(2);
});

test("an audit reads in one and writes in one", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(await open.syncsOf(() => open.port.read())).toBe(1);
  expect(await open.syncsOf(() => open.port.putSheets(findings, SAME_PLAN))).toBe(1);
});

test("with break-downs an audit reads in two and writes in one", async () => {
  must(await open.port.putSheets(workbook([...SMALL_PLAN.sheets, breakdown]), NEW_PLAN));
  expect(await open.syncsOf(() => open.port.read())).toBe(2);
  expect(await open.syncsOf(() => open.port.putSheets(workbook([...SMALL_PLAN.sheets, breakdown]), SAME_PLAN))).toBe(1);
});

test("what a read found out serves one write, and not for long", async () => {
  let now = 0;
  const port = createExcelPort(() => now);
  must(await port.putSheets(SMALL_PLAN, NEW_PLAN));
  must(await port.read());
  expect(await open.syncsOf(() => port.putSheets(findings, SAME_PLAN))).toBe(1);
  expect(await open.syncsOf(() => port.putSheets(findings, SAME_PLAN))).toBe(2);
  must(await port.read());
  now += 60_000;
  expect(await open.syncsOf(() => port.putSheets(findings, SAME_PLAN))).toBe(2);
});

test("editing and going somewhere take one each", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const edits = [{ sheet: "指标填报", address: "C4:C5", values: [[8], [null]] }];
  expect(await open.syncsOf(async () => must(await open.port.edit(edits)))).toBe(1);
  expect(await open.syncsOf(async () => must(await open.port.goTo({ sheet: "指标填报", address: "C4" })))).toBe(1);
});

test("a block of several megabytes is sent in several requests, each within Excel's limit", async () => {
  const text = "审".repeat(30_000);
  const rows = Array.from({ length: 60 }, (_unused, index) => [index, text]);
  const big: SheetSpec = {
    ...EMPTY_SHEET,
    id: "metadata",
    name: "_plan",
    blocks: [{ row: 0, column: 0, values: rows }],
  };
  const before = open.excel.payloadBytes().sent;
  const syncs = await open.syncsOf(async () => must(await open.port.putSheets(workbook([big]), NEW_PLAN)));
  const sent = open.excel.payloadBytes().sent - before;
  expect(syncs).toBe(5);
  expect(sent / (syncs - 1)).toBeLessThan(3_000_000);
  const last = await open.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("_plan").getRange("A60:B60");
    cells.load("values");
    await context.sync();
    return cells.values;
  });
  expect(last).toEqual([[59, text]]);
});

const LIMIT_BYTES = 5_000_000;

/** What a plan's write sends at most: most of it is formats and rules, which grow with the sheets. */
test.each([
  ["nanjing-14fyp", 400_000],
  ["xuzhou-14fyp", 900_000],
])("%s is loaded in one write of at most %p bytes, far below what Excel on the web takes", async (id, most) => {
  const before = open.excel.payloadBytes().sent;
  const spec = specOf(id, 2021);
  expect(await open.syncsOf(async () => must(await open.port.putSheets(spec, NEW_PLAN)))).toBe(3);
  expect(open.excel.payloadBytes().sent - before).toBeLessThanOrEqual(most);
  const received = open.excel.payloadBytes().received;
  must(await open.port.read());
  expect(open.excel.payloadBytes().received - received).toBeLessThan(LIMIT_BYTES / 2);
});

/** A sheet is read at once or not at all: a kind that the reader forgets costs every read a second round trip. */
test("whatever sheets a workbook has beside its break-downs, a read takes one", async () => {
  const kinds = SINGLE_SHEETS.filter((id) => SMALL_PLAN.sheets.every((sheet) => sheet.id !== id));
  const others = kinds.map((id): SheetSpec => {
    const blocks = [{ row: 0, column: 0, values: [["表头"]] }];
    return { ...EMPTY_SHEET, id, name: inLanguage(SHEETS[id].name, "zh-CN"), blocks };
  });
  must(await open.port.putSheets(workbook([...SMALL_PLAN.sheets, ...others]), NEW_PLAN));
  expect(kinds).toEqual(["guide", "targets", "rules", "submissions", "changes", "sources"]);
  expect(await open.syncsOf(() => open.port.read())).toBe(1);
});
