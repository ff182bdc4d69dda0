import { runAudit } from "../../src/domain/audit";
import { defaultSettings, type BreakdownEntries, type EntryCell } from "../../src/domain/plan";
import {
  buildWorkbook,
  readWorkbook,
  type PlanWorkbook,
  type RawValue,
  type TableSnapshot,
  type WorkbookInput,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { XUZHOU } from "./regions";
import { movedLines, type Lines } from "./movedLines";
import { toSnapshot } from "./toSnapshot";

const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });

/** 丰县 and 主城区 of table 1, one region of a table of levels, and a region by its total. */
const REPORTED: BreakdownEntries = {
  "breakdown-1": { 丰县: { 2021: cell(2310), 2022: cell(2290) }, 主城区: { 2021: cell(50100) } },
  "breakdown-6": { "市区 (含贾汪)": { 2022: cell(113.2) } },
  "breakdown-9": { 港务区: { total: cell(1800) } },
};
const INPUT: WorkbookInput = {
  plan: XUZHOU,
  settings: defaultSettings(2022),
  entries: { cells: {}, remarks: {}, breakdowns: REPORTED },
  language: "zh-CN",
  findings: null,
  today: "2024-01-15",
};
const WHOLE = toSnapshot(buildWorkbook(INPUT));
const NAME = "PlanBreakdown1";

function opened(snapshot: WorkbookSnapshot): PlanWorkbook {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** What regions reported, number formats aside. */
function reported({ entries }: PlanWorkbook): readonly string[] {
  return Object.entries(entries.breakdowns ?? {})
    .flatMap(([id, regions]) =>
      Object.entries(regions).flatMap(([region, cells]) =>
        Object.entries(cells).map(([period, { raw }]) => `${id} ${region} ${period} ${String(raw)}`),
      ),
    )
    .sort();
}

const ALL = [
  "breakdown-1 丰县 2021 2310",
  "breakdown-1 丰县 2022 2290",
  "breakdown-1 主城区 2021 50100",
  "breakdown-6 市区 (含贾汪) 2022 113.2",
  "breakdown-9 港务区 total 1800",
].sort();

function withTable(change: (table: TableSnapshot) => TableSnapshot | null): WorkbookSnapshot {
  return { ...WHOLE, tables: WHOLE.tables.flatMap((table) => (table.name === NAME ? (change(table) ?? []) : [table])) };
}

function withLines(change: Lines): WorkbookSnapshot {
  return withTable(({ grid, ...table }) => ({ ...table, grid: movedLines(grid, change) }));
}

const HEADERS = (WHOLE.tables.find(({ name }) => name === NAME)?.grid.values[0] ?? []).map(String);
const at = (header: string): number => HEADERS.indexOf(header);

function withCell(row: number, header: string, value: RawValue, formula: string | null = null): WorkbookSnapshot {
  const put = <Value>(lines: readonly (readonly Value[])[], own: Value) =>
    lines.map((line, r) => (r === row ? line.map((each, c) => (c === at(header) ? own : each)) : line));
  return withTable(({ grid, ...table }) => ({
    ...table,
    grid: { ...grid, values: put(grid.values, value), formulas: put(grid.formulas, formula) },
  }));
}

const renamed: WorkbookSnapshot = {
  sheets: WHOLE.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace("分解 城镇新增就业", "就业") })),
  tables: WHOLE.tables.map((table) => ({ ...table, sheet: table.sheet.replace("分解 城镇新增就业", "就业") })),
  names: WHOLE.names.map(({ name, refersTo }) => ({
    name,
    refersTo: refersTo.replace("'分解 城镇新增就业'", "'就业'"),
  })),
};

/** What people do to a break-down, the findings it must give, and which regions it is about. */
const DAMAGE: readonly (readonly [what: string, snapshot: WorkbookSnapshot, findings: readonly string[]])[] = [
  ["nothing", WHOLE, []],
  ["its sheet renamed", renamed, []],
  ["sorted", withLines(([head, ...lines]) => [head ?? [], ...[...lines].reverse()]), []],
  [
    "an empty row inserted",
    withLines(([head, ...lines], blank) => [head ?? [], HEADERS.map(() => blank), ...lines]),
    [],
  ],
  [
    "a column of one's own inserted",
    withLines((lines, blank) => lines.map((line) => [...line.slice(0, 3), blank, ...line.slice(3)])),
    [],
  ],
  ["a header renamed", withCell(0, "2023年完成", "二三年"), ["header-renamed"]],
  ["a target edited", withCell(2, "2022年目标", 3600), ["published-text-edited breakdown-1 沛县"]],
  ["a formula for a target", withCell(2, "2022年目标", 3510, "=3510"), ["published-text-edited breakdown-1 沛县"]],
  ["a hidden step typed over", withCell(2, "_said", 1), ["formula-overwritten breakdown-1 沛县"]],
  ["another formula", withCell(2, "应达数", 7230, "=7230*1"), ["formula-overwritten breakdown-1 沛县"]],
  [
    "the formula of another row",
    withCell(2, "完成率", 0.5, '=IF(X7<>"","",IF(G7>0,O7/G7,""))'),
    ["formula-overwritten breakdown-1 沛县"],
  ],
  ["a formula overwritten", withCell(1, "完成率", 0.99), ["formula-overwritten breakdown-1 丰县"]],
  ["a rank typed", withCell(3, "名次", 1), ["formula-overwritten breakdown-1 邳州市"]],
  [
    "a region without figures removed",
    withLines((lines) => lines.filter((_, row) => row !== 2)),
    ["row-missing breakdown-1 沛县"],
  ],
  ["a region twice", withLines((lines) => [...lines, lines[1] ?? []]), ["row-duplicated breakdown-1 丰县"]],
  [
    "a region that is not in the plan",
    withLines((lines, blank) => [...lines, HEADERS.map((_, column) => (column === 0 ? ("云龙区" as never) : blank))]),
    ["row-unknown breakdown-1"],
  ],
  ["the table converted to a range", withTable(() => null), ["table-read-by-headers"]],
];

test.each(DAMAGE)("%s: what the regions reported is read, and what happened is said", (_, snapshot, findings) => {
  const workbook = opened(snapshot);
  expect(reported(workbook)).toEqual(ALL);
  expect(
    workbook.problems.map(({ rule, place }) =>
      [rule, place.breakdownId, place.region].filter((part) => part !== undefined).join(" "),
    ),
  ).toEqual(findings);
});

test("a sheet that is gone is a finding, and the other tables are read", () => {
  const gone: WorkbookSnapshot = {
    ...WHOLE,
    sheets: WHOLE.sheets.filter(({ name }) => name !== "分解 城镇新增就业"),
    tables: WHOLE.tables.filter(({ name }) => name !== NAME),
    names: WHOLE.names.filter(({ name }) => name !== "plan_sheet_breakdown_1"),
  };
  const workbook = opened(gone);
  expect(workbook.problems.map(({ rule, params }) => [rule, params.sheet])).toEqual([
    ["sheet-missing", "分解 城镇新增就业"],
  ]);
  expect(reported(workbook)).toEqual(ALL.filter((line) => !line.startsWith("breakdown-1 ")));
});

test("finds the cells of targets and of reported figures, wherever the rows are now", () => {
  const sorted = withLines(([head, ...lines]) => [head ?? [], ...[...lines].reverse()]);
  const place = { indicatorId: null, breakdownId: "breakdown-1", region: "丰县" };
  expect(opened(WHOLE).locate({ ...place, period: "2022", figure: "actual" })).toEqual({
    sheet: "分解 城镇新增就业",
    address: "J7",
  });
  expect(opened(sorted).locate({ ...place, period: "2022", figure: "actual" })).toEqual({
    sheet: "分解 城镇新增就业",
    address: "J14",
  });
  expect(opened(sorted).locate({ ...place, period: "2022" })).toEqual({ sheet: "分解 城镇新增就业", address: "C14" });
  expect(opened(sorted).locate({ ...place, period: "合计" })).toEqual({ sheet: "分解 城镇新增就业", address: "G14" });
  expect(opened(sorted).locate({ ...place, period: "total", figure: "actual" })).toEqual({
    sheet: "分解 城镇新增就业",
    address: "N14",
  });
  expect(opened(sorted).locate({ ...place, period: null })).toEqual({ sheet: "分解 城镇新增就业", address: "A14" });
  expect(opened(renamed).locate({ indicatorId: null, breakdownId: "breakdown-1", period: "2021" })).toEqual({
    sheet: "就业",
    address: "B6",
  });
  // The lines under the table: what is printed for all, and the sum of what was reported.
  const sum = { indicatorId: null, breakdownId: "breakdown-1", region: "合计" };
  expect(
    WHOLE.sheets
      .find(({ name }) => name === "分解 城镇新增就业")
      ?.grid?.values.slice(15, 17)
      .map(([label]) => label),
  ).toEqual(["公布合计", "各地区合计"]);
  expect(opened(sorted).locate({ ...sum, period: "2022", figure: "actual" })).toEqual({
    sheet: "分解 城镇新增就业",
    address: "J17",
  });
  expect(opened(sorted).locate({ ...sum, period: "2022" })).toEqual({ sheet: "分解 城镇新增就业", address: "C16" });
});

test("a region with a hostile name is a region like any other", () => {
  const breakdowns = XUZHOU.breakdowns.map((table) =>
    table.number === "1"
      ? {
          ...table,
          rows: table.rows.map((row, index) => (index === 0 ? { ...row, region: "__proto__" } : row)),
          cells: table.cells.map((row, index) => (index === 0 ? { ...row, region: "__proto__" } : row)),
        }
      : table,
  );
  const entries = {
    cells: {},
    remarks: {},
    breakdowns: { "breakdown-1": Object.fromEntries([["__proto__", { 2021: cell(5) }]]) },
  };
  const workbook = opened(toSnapshot(buildWorkbook({ ...INPUT, plan: { ...XUZHOU, breakdowns }, entries })));
  expect(reported(workbook)).toEqual(["breakdown-1 __proto__ 2021 5"]);
  expect(Object.keys(workbook.entries.breakdowns?.["breakdown-1"] ?? {})).toEqual(["__proto__"]);
});

describe("a merged workbook", () => {
  const complete = Object.fromEntries(
    XUZHOU.breakdowns.map((table) => [
      table.id,
      Object.fromEntries(
        table.cells.map(({ region, values }) => [
          region,
          { 2021: cell(values[table.columns.indexOf("2021")] ?? null) },
        ]),
      ),
    ]),
  );
  const merged: WorkbookInput = {
    ...INPUT,
    settings: { ...INPUT.settings, asOf: 2021, totalsFromRegions: true },
    entries: { ...INPUT.entries, breakdowns: complete },
  };
  const spec = buildWorkbook(merged);

  test("has formulas in the years of rows with a break-down, locked, and reads them back as figures", () => {
    const workbook = opened(toSnapshot(spec));
    expect(workbook.settings.totalsFromRegions).toBe(true);
    expect(workbook.problems).toEqual([]);
    expect(workbook.entries.cells["new-urban-jobs"]?.["2021"]).toEqual(cell(7.5));
    expect(
      runAudit({ ...workbook, previousPlan: null, workbookProblems: workbook.problems }).map(({ rule }) => rule),
    ).not.toContain("formula-in-entry-cell");
    const entry = spec.sheets.find(({ id }) => id === "entry")!;
    const written = entry.blocks
      .flatMap(({ values }) => values.flat())
      .filter((each) => typeof each === "object" && each !== null && each.formula.includes("PlanBreakdown1["));
    expect(written).toHaveLength(6);
    expect(written[0]).toEqual({
      formula:
        '=IF(COUNT(PlanBreakdown1[2021年完成])=COUNTIFS(PlanBreakdown1[地区],"<>"),ROUND(SUM(PlanBreakdown1[2021年完成])/10000,10),"")',
      value: 7.5,
    });
  });

  test("a sum that stays blank says in its row why, and where the sum so far stands", () => {
    const texts = spec.sheets.find(({ id }) => id === "entry")!.blocks.flatMap(({ values }) => values.flat());
    const saying = texts.filter(
      (each) =>
        typeof each === "object" && each !== null && String(each.value).includes("有地区未报就留空，已报之和见分解表"),
    );
    expect(saying).toHaveLength(XUZHOU.breakdowns.filter(({ indicator }) => indicator !== null).length);
  });

  test("a figure typed over a sum is said, and the regions count", () => {
    const snapshot = toSnapshot(spec);
    const typed: WorkbookSnapshot = {
      ...snapshot,
      tables: snapshot.tables.map((table) =>
        table.name !== "PlanEntry"
          ? table
          : {
              ...table,
              grid: {
                ...table.grid,
                values: table.grid.values.map((line, row) =>
                  row === 1
                    ? line.map((each, column) => (table.grid.values[0]?.[column] === "2021年" ? 8.8 : each))
                    : line,
                ),
                formulas: table.grid.formulas.map((line, row) =>
                  row === 1
                    ? line.map((each, column) => (table.grid.values[0]?.[column] === "2021年" ? null : each))
                    : line,
                ),
              },
            },
      ),
    };
    const workbook = opened(typed);
    expect(workbook.problems.map(({ rule, place, value }) => [rule, place.indicatorId, value])).toEqual([
      ["formula-overwritten", "new-urban-jobs", 8.8],
    ]);
    expect(workbook.entries.cells["new-urban-jobs"]?.["2021"]).toEqual(cell(7.5));
  });

  test("a figure that is text stays as it was typed: what it means is taken where it is merged or mended", () => {
    const text = {
      ...merged,
      entries: { ...merged.entries, breakdowns: { "breakdown-2": { 丰县: { 2021: cell("０．３２") } } } },
    };
    expect(reported(opened(toSnapshot(buildWorkbook(text))))).toEqual(["breakdown-2 丰县 2021 ０．３２"]);
  });
});
