import { defaultSettings } from "../../src/domain/plan";
import { breakdownTableName, buildWorkbook, readWorkbook, TABLE_NAMES, type PlanWorkbook } from "../../src/workbook";
import { cellAddress } from "../../src/workbook/address";
import { figuresName } from "../../src/workbook/contract";
import { REGIONAL_PLAN } from "./regionalPlan";
import { NEW_PLAN, must, useExcelPort } from "./support";

jest.setTimeout(120_000);

const open = useExcelPort();
const SPEC = buildWorkbook({
  plan: REGIONAL_PLAN,
  settings: defaultSettings(2022),
  entries: { cells: {}, remarks: {} },
  language: "zh-CN",
  findings: null,
  today: "2024-01-15",
});
const [FLOW = "", LEVEL = ""] = REGIONAL_PLAN.breakdowns.map(({ number }) => breakdownTableName(number));

beforeEach(async () => {
  // People take the filling of a column back where only one cell was meant.
  open.excel.host.book.plays.fillsFormulas = false;
  must(await open.port.putSheets(SPEC, NEW_PLAN));
});

async function opened(): Promise<PlanWorkbook> {
  const read = readWorkbook(must(await open.port.read()));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Does something to the cell of a table's column in a row, counted from 1, whatever protects it. */
async function change(
  [table, header, row]: readonly [table: string, header: string, row: number],
  set: (cell: Excel.Range) => void,
): Promise<void> {
  await open.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.worksheet.load("protection/protected");
    await context.sync();
    if (found.worksheet.protection.protected) found.worksheet.protection.unprotect();
    set(found.columns.getItem(header).getRange().getCell(row, 0));
    await context.sync();
  });
}

const write = (content: string | number) => (cell: Excel.Range) => {
  cell.formulas = [[content]];
};

/** What stands in a cell instead of what it was made with, and the finding. */
const OVERWRITTEN: readonly (readonly [string, string, number, string | number, string])[] = [
  [TABLE_NAMES.entry, "完成率", 2, 0.99, "formula-overwritten"],
  [TABLE_NAMES.entry, "完成率", 1, "", "formula-overwritten"],
  [TABLE_NAMES.entry, "状态", 2, "=1+1", "formula-overwritten"],
  [TABLE_NAMES.entry, "_why", 2, "x", "formula-overwritten"],
  [TABLE_NAMES.entry, "目标数值", 1, "=38", "published-text-edited"],
  [TABLE_NAMES.entry, "指标", 1, '="城镇"&"新增就业"', "published-text-edited"],
  ...[FLOW, LEVEL].flatMap((table): readonly (readonly [string, string, number, string | number, string])[] => [
    [table, "完成率", 3, 0.99, "formula-overwritten"],
    [table, "名次", 4, "", "formula-overwritten"],
    [table, "状态", 7, "=1+1", "formula-overwritten"],
    [table, "_why", 2, "", "formula-overwritten"],
    [table, "2023年目标", 2, "=1", "published-text-edited"],
  ]),
];

const SUMMARY = "汇总";

/** Cells of the summary outside its table: the year reported to, a count and its total. */
function summaryCells(): readonly string[] {
  const { blocks } = SPEC.sheets.find(({ name }) => name === SUMMARY)!;
  const at = (text: string, rows: number, columns: number): string => {
    for (const { row, column, values } of blocks)
      for (const [r, line] of values.entries())
        for (const [c, cell] of line.entries())
          if (cell === text && typeof line[c + 1] !== "undefined" && line.length < 9)
            return cellAddress(row + r + rows, column + c + columns);
    throw new Error(text);
  };
  return [at("报告年度", 0, 1), at("全部", 2, 0), at("全部", 9, 0)];
}

test("figures of the summary outside its table are compared, too", async () => {
  const cells = summaryCells();
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    sheet.protection.unprotect();
    for (const address of cells) sheet.getRange(address).formulas = [[7]];
    await context.sync();
  });
  const { problems } = await opened();
  expect(problems.map(({ rule, place }) => `${rule} ${place.sheet ?? ""} ${place.cell ?? ""}`).sort()).toEqual(
    cells.map((address) => `formula-overwritten ${SUMMARY} ${address}`).sort(),
  );
});

test("whatever stands in a cell instead of what it was made with is found, on each kind of sheet", async () => {
  for (const [table, header, row, content] of OVERWRITTEN) await change([table, header, row], write(content));
  const { problems } = await opened();
  const found = problems.map(
    ({ rule, params, place }) => `${place.sheet ?? ""} ${JSON.stringify(params["column"])} ${rule}`,
  );
  const sheets = new Map(SPEC.sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name, name] as const)));
  expect(found.sort()).toEqual(
    OVERWRITTEN.map(
      ([table, header, , , rule]) => `${sheets.get(table) ?? ""} ${JSON.stringify(header)} ${rule}`,
    ).sort(),
  );
});

test("two tables on one sheet are read", async () => {
  await open.run(async (context) => {
    const [flow, level] = [FLOW, LEVEL].map((name) => context.workbook.tables.getItem(name));
    for (const table of [flow, level]) table?.worksheet.protection.unprotect();
    await context.sync();
    const values = flow?.getRange().load("formulas,rowCount,columnCount");
    await context.sync();
    const place = level?.worksheet.getRangeByIndexes(40, 2, values?.rowCount ?? 1, values?.columnCount ?? 1);
    flow?.delete();
    await context.sync();
    if (!place || !values || !level) throw new Error("no tables");
    place.formulas = values.formulas;
    level.worksheet.tables.add(place, true).name = FLOW;
    await context.sync();
  });
  const rules = (await opened()).problems.map(({ rule }) => rule);
  expect(rules).not.toContain("table-missing");
  expect(rules).not.toContain("row-missing");
});

/** Formula and number format of a cell that was filled in: of an indicator's row, and of a region's. */
function typedIn({ entries }: PlanWorkbook, table: string) {
  const regions = entries.breakdowns?.[REGIONAL_PLAN.breakdowns[table === FLOW ? 0 : 1]?.id ?? ""] ?? {};
  const [row = {}] = table === TABLE_NAMES.entry ? Object.values(entries.cells) : Object.values(regions);
  return row["2021"];
}

const PLACES = [
  [TABLE_NAMES.entry, "2021年"],
  [FLOW, "2021年完成"],
  [LEVEL, "2021年完成"],
] as const;

test("a formula in an entry cell is read with its number format, on each kind of sheet", async () => {
  for (const [table, header] of PLACES) {
    await change([table, header, 1], (cell) => {
      cell.formulas = [["=1/4"]];
      cell.numberFormat = [["0%"]];
    });
  }
  const workbook = await opened();
  for (const [table] of PLACES)
    expect(typedIn(workbook, table)).toEqual({ raw: 0.25, formula: "=1/4", numberFormat: "0%" });
});

const isOfFigures = ({ name }: { readonly name: string }): boolean => name.startsWith(figuresName(""));

test.each([
  ["have no name", SPEC.names.filter((name) => !isOfFigures(name))],
  [
    "have a name that leads elsewhere",
    SPEC.names.map((name) => (isOfFigures(name) ? { ...name, range: { ...name.range, row: 0, rows: 1 } } : name)),
  ],
])("number formats of figures that %s are read", async (_, names) => {
  must(await open.port.putSheets({ ...SPEC, names }, NEW_PLAN));
  for (const [table, header] of PLACES) {
    await change([table, header, 1], (cell) => {
      cell.values = [[0.98]];
      cell.numberFormat = [["0%"]];
    });
  }
  const workbook = await opened();
  for (const [table] of PLACES)
    expect(typedIn(workbook, table)).toEqual({ raw: 0.98, formula: null, numberFormat: "0%" });
});
