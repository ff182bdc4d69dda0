import { defaultSettings, type EntryCell } from "../../src/domain/plan";
import { buildWorkbook } from "../../src/workbook";
import { differences } from "../recalc/recalculate";
import { REGIONAL_PLAN as plan } from "./regionalPlan";
import { NEW_PLAN, must, useExcelPort } from "./support";
import { withAllGrids } from "./wholeWorkbook";

jest.setTimeout(120_000);

const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });

/** 2021 complete, 2022 with a region missing. */
const breakdowns = Object.fromEntries(
  plan.breakdowns.map(({ id, cells, columns }) => [
    id,
    Object.fromEntries(
      cells.map(({ region, values }, row) => {
        const target = values[columns.indexOf("2021")] ?? 0;
        return [region, { 2021: cell(target + row), ...(row === 2 ? {} : { 2022: cell(target) }) }];
      }),
    ),
  ]),
);
const open = useExcelPort();

/** The sums of a merged plan stand in some rows of columns; the embedded host fills and replaces such formulas as Excel does. */
test.each([
  [false, 2021],
  [true, 2022],
])("the grid calculates break-downs and their sums as the core does (merged: %s)", async (totalsFromRegions, asOf) => {
  const spec = buildWorkbook({
    plan,
    settings: { ...defaultSettings(asOf), totalsFromRegions },
    entries: { cells: {}, remarks: {}, breakdowns },
    language: "zh-CN",
    findings: null,
    today: "2024-01-15",
  });
  must(await open.port.putSheets(spec, NEW_PLAN));
  const snapshot = await withAllGrids(must(await open.port.read()));
  const read = snapshot.sheets.filter(({ grid }) => grid !== null).map(({ name }) => name);
  const own = { ...spec, sheets: spec.sheets.filter(({ id }) => id === "entry" || id.startsWith("breakdown-")) };
  expect(own.sheets.map(({ name }) => name).filter((name) => !read.includes(name))).toEqual([]);
  expect(differences(own, snapshot)).toEqual([]);
});
