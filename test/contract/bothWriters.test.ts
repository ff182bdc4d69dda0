import { createExcelPort } from "../../src/excel";
import { connectHeadless } from "../../src/embedded/host/connect/connectHeadless";
import type { GridSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { WorkbookSpec } from "../../src/workbook/spec";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { specOf } from "../workbook/fixtures";
import { SMALL_PLAN } from "../excel/plan";
import { NEW_PLAN, must } from "../excel/support";
import { withAllGrids } from "../excel/wholeWorkbook";
import { NOW, workbookOf } from "../xlsx/everyFeature";

async function throughExcel(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  const excel = connectHeadless({ firstSheet: "用户的表" });
  const restore = excel.installGlobals();
  try {
    const port = createExcelPort();
    must(await port.putSheets(spec, NEW_PLAN));
    return await withAllGrids(must(await port.read()));
  } finally {
    restore();
    excel.dispose();
  }
}

async function throughFile(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  const read = await readXlsx(await writeXlsx(spec, { now: NOW }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.snapshot;
}

jest.setTimeout(240_000);

/** To nine decimals and 14 digits: the grid's ROUND(x, 10) leaves floating dust where Excel gives 0 or a whole number. */
const round = (value: unknown): unknown =>
  typeof value === "number" ? Number(Number(value.toFixed(9)).toPrecision(14)) + 0 : value;

/**
 * Cells by address: how far the used range reaches is the reader's own business.
 * A formula comes with its value: calculated on the one side, what the core computed on the other.
 */
function cellsOf(grid: GridSnapshot): Readonly<Record<string, unknown>> {
  const cells = grid.values.flatMap((row, r) =>
    row.map((raw, c): [string, unknown] => {
      const value = raw === "" ? null : round(raw);
      const formula = grid.formulas[r]?.[c] ?? null;
      return [`${grid.row + r},${grid.column + c}`, formula === null ? value : { formula, value }];
    }),
  );
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

/** What the reader of workbooks depends on. */
function comparable(snapshot: WorkbookSnapshot, sheetNames: readonly string[]) {
  return {
    tables: Object.fromEntries(
      [...snapshot.tables]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sheet, grid }) => [name, { sheet, cells: cellsOf(grid) }]),
    ),
    names: Object.fromEntries(
      [...snapshot.names].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, refersTo }) => [name, refersTo]),
    ),
    sheets: Object.fromEntries(
      snapshot.sheets
        .filter(({ name }) => sheetNames.includes(name))
        .map(({ name, visibility, protected: isProtected, grid }) => [
          name,
          { visibility, isProtected, cells: grid ? cellsOf(grid) : null },
        ]),
    ),
  };
}

/** With published results, with break-downs, without a baseline; the others differ in text only. */
const PLANS = ["nanjing-13fyp", "xuzhou-14fyp", "shangluo-14fyp"];
const YEAR = 2021;
const cases: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["a small plan", () => SMALL_PLAN],
  ...PLANS.map((id) => [id, () => specOf(id, id.endsWith("13fyp") ? 2020 : YEAR)] as const),
  ["nanjing-14fyp in English", () => specOf("nanjing-14fyp", YEAR, {}, "en")],
];

/** What looks like a formula when it stands in a cell, and what must never become one. */
const FORMULA_LIKE = ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "-----", "=cmd|'/c calc'!A0", '=HYPERLINK("http://x")'];

test("text that looks like a formula is text in Excel and in a file", async () => {
  const spec = workbookOf(
    [...FORMULA_LIKE, "plain"].map((text) => [text]),
    { name: "文本" },
  );
  for (const snapshot of [await throughExcel(spec), await throughFile(spec)]) {
    const grid = snapshot.sheets.find(({ name }) => name === "文本")?.grid;
    expect(grid?.values.map(([value]) => value)).toEqual([...FORMULA_LIKE, "plain"]);
    expect(grid?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  }
});

test.each(cases)("%s reads and calculates the same in Excel and in a file", async (_name, make) => {
  const spec = make();
  const sheetNames = spec.sheets.map(({ name }) => name);
  const [fromExcel, fromFile] = [await throughExcel(spec), await throughFile(spec)];
  expect(comparable(fromExcel, sheetNames)).toEqual(comparable(fromFile, sheetNames));
});
