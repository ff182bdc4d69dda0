import { previewAllocation, planWithAllocation } from "../../src/app/allocation/previewAllocation";
import { rebuildWorkbook } from "../../src/app/load/rebuildWorkbook";
import { defaultSettings, type EntryCell } from "../../src/domain/plan";
import { buildWorkbook, readWorkbook, type PlanWorkbook, type WorkbookSpec } from "../../src/workbook";
import { aRequest } from "../domain/allocation/tasks";
import { XUZHOU } from "../workbook/regions";
import { toSnapshot } from "../workbook/toSnapshot";

const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });
const TABLE = XUZHOU.breakdowns[0]!;
const REPORTED = {
  "breakdown-1": { 丰县: { 2021: cell(2310) }, 主城区: { 2021: cell(50100) } },
  "breakdown-6": { 丰县: { 2021: cell(37.5) } },
};

function opened(spec: WorkbookSpec): PlanWorkbook {
  const read = readWorkbook(toSnapshot(spec));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const before = opened(
  buildWorkbook({
    plan: XUZHOU,
    settings: defaultSettings(2021),
    entries: { cells: {}, remarks: {}, breakdowns: REPORTED },
    language: "zh-CN",
    findings: null,
    today: "2022-01-15",
  }),
);

function reallocated(regions: readonly string[]) {
  const request = aRequest({ indicatorId: "new-urban-jobs", regions });
  const preview = previewAllocation({ ...before, document: XUZHOU }, request);
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  const plan = planWithAllocation(before.plan, preview.value);
  return { preview: preview.value, workbook: opened(rebuildWorkbook({ ...before, plan }, null, "2022-01-16")) };
}

test("a target that is spread anew keeps what the regions reported", () => {
  const { workbook } = reallocated(TABLE.rows.map(({ region }) => region));
  expect(workbook.plan.breakdowns[0]?.cells[0]).toEqual({
    region: "丰县",
    values: [9375, 9375, 9375, 9375, 9375, 46875],
  });
  expect(workbook.entries.breakdowns?.["breakdown-1"]?.["丰县"]?.["2021"]?.raw).toBe(2310);
  expect(workbook.entries.breakdowns?.["breakdown-6"]?.["丰县"]?.["2021"]?.raw).toBe(37.5);
  expect(workbook.problems).toEqual([]);
});

test("a region that is left out and reported is named before it is dropped", () => {
  const { preview, workbook } = reallocated(["沛县", "主城区"]);
  expect(preview.replaces?.reportedRegions).toEqual(["丰县"]);
  expect(Object.keys(workbook.entries.breakdowns?.["breakdown-1"] ?? {})).toEqual(["主城区"]);
});
