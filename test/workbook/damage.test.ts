import { cellAddress } from "../../src/workbook/address";
import fc from "fast-check";
import { hashText } from "../../src/domain/shared/hash";
import {
  CONTRACT_VERSION,
  readWorkbook,
  type PlanWorkbook,
  type RawValue,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { specOf } from "./fixtures";
import { movedLines, type Lines } from "./movedLines";
import { toSnapshot } from "./toSnapshot";

const TYPED = {
  "new-urban-jobs": { 2021: 28.1, 2022: 27 },
  "registered-unemployment-rate": { 2022: "≤2" },
  "postdocs-recruited": { total: 900 },
};
const WHOLE = toSnapshot(specOf("nanjing-14fyp", 2022, TYPED));

function opened(snapshot: WorkbookSnapshot): PlanWorkbook {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const rulesOf = (snapshot: WorkbookSnapshot): readonly string[] => [
  ...new Set(opened(snapshot).problems.map(({ rule }) => rule)),
];

/** What was reported, blanks left out. */
function reported({ entries }: PlanWorkbook): readonly string[] {
  return Object.entries(entries.cells)
    .flatMap(([id, cells]) =>
      Object.entries(cells).flatMap(([period, { raw }]) => (raw === null ? [] : [`${id} ${period} ${String(raw)}`])),
    )
    .sort();
}

const REPORTED = [
  "new-urban-jobs 2021 28.1",
  "new-urban-jobs 2022 27",
  "postdocs-recruited total 900",
  "registered-unemployment-rate 2022 ≤2",
];

/** The entry table changed, cell grid by cell grid. */
function withEntry(change: (table: TableSnapshot) => TableSnapshot | null): WorkbookSnapshot {
  return {
    ...WHOLE,
    tables: WHOLE.tables.flatMap((table) => (table.name === "PlanEntry" ? (change(table) ?? []) : [table])),
  };
}

/** Lines of the entry table changed. */
function withLines(change: Lines): WorkbookSnapshot {
  return withEntry(({ grid, ...table }) => ({ ...table, grid: movedLines(grid, change) }));
}

const WHOLE_TABLE = WHOLE.tables.find(({ name }) => name === "PlanEntry");
const HEADERS = (WHOLE_TABLE?.grid.values[0] ?? []).map(String);
const at = (header: string): number => HEADERS.indexOf(header);

function withCell(row: number, header: string, value: RawValue, formula: string | null = null): WorkbookSnapshot {
  const put = <Value>(lines: readonly (readonly Value[])[], own: Value) =>
    lines.map((line, r) => (r === row ? line.map((cell, c) => (c === at(header) ? own : cell)) : line));
  return withEntry(({ grid, ...table }) => ({
    ...table,
    grid: { ...grid, values: put(grid.values, value), formulas: put(grid.formulas, formula) },
  }));
}

function renamedSheets(rename: (name: string) => string): WorkbookSnapshot {
  return {
    sheets: WHOLE.sheets.map((sheet) => ({ ...sheet, name: rename(sheet.name) })),
    tables: WHOLE.tables.map((table) => ({ ...table, sheet: rename(table.sheet) })),
    names: WHOLE.names.map(({ name, refersTo }) => ({
      name,
      refersTo: refersTo.replace(/'(.+)'/, (_, sheet: string) => `'${rename(sheet)}'`),
    })),
  };
}

/** What people do to a workbook, and the findings it must give. The figures are read all the same. */
const HARMLESS: readonly (readonly [what: string, snapshot: WorkbookSnapshot, rules: readonly string[]])[] = [
  ["nothing", WHOLE, []],
  ["every sheet renamed", renamedSheets((name) => `我的${name} (2)`), []],
  ["sorted", withLines(([head, ...lines]) => [head ?? [], ...[...lines].reverse()]), []],
  ["columns moved", withLines((lines) => lines.map(([first, ...rest]) => [...rest, first as never])), []],
  [
    "an empty row inserted",
    withLines(([head, ...lines], blank) => [head ?? [], HEADERS.map(() => blank), ...lines]),
    [],
  ],
  [
    "a column of one's own inserted",
    withLines((lines, blank) => lines.map((line) => [...line.slice(0, 5), blank, ...line.slice(5)])),
    [],
  ],
  ["anchors deleted", { ...WHOLE, names: WHOLE.names.filter(({ name }) => !name.startsWith("plan_sheet_")) }, []],
  ["a header renamed", withCell(0, "2023年", "二三年"), ["header-renamed"]],
  ["the name column renamed", withCell(0, "指标", "项目"), ["header-renamed"]],
  ["the table converted to a range", withEntry(() => null), ["table-read-by-headers"]],
  [
    "names, tables and sheets in other letters",
    {
      sheets: WHOLE.sheets,
      tables: WHOLE.tables.map((table) => ({ ...table, name: table.name.toUpperCase() })),
      names: WHOLE.names.map(({ name, refersTo }) => ({
        name: name.toLowerCase(),
        refersTo: refersTo.replace(/\$[A-Z]+\$/, (letters) => letters.toLowerCase()),
      })),
    },
    [],
  ],
  [
    "every formula pasted over",
    withEntry(({ grid, ...table }) => ({
      ...table,
      grid: { ...grid, formulas: grid.formulas.map((line) => line.map(() => null)) },
    })),
    ["formulas-overwritten"],
  ],
  [
    "the hidden columns deleted",
    withLines((lines) => lines.map((line) => line.filter((_, column) => !HEADERS[column]?.startsWith("_")))),
    ["columns-missing"],
  ],
  ["a link to another file beside the entries", withCell(3, "备注", 1, "=[1]Sheet1!A1"), ["external-link"]],
  ["a link by name", withCell(3, "备注", 1, "='C:\\数据\\[上年.xlsx]表'!$A$1"), ["external-link"]],
  ["a link in an entry cell has a rule of its own", withCell(1, "2022年", 27, "=[1]Sheet1!A1"), []],
  ["no link", withCell(3, "备注", 1, '="[1]a!b"&PlanEntry[[#This Row],[2021]]'), []],
  ["the target edited", withCell(1, "目标数值", 120), ["published-text-edited"]],
  ["the printed target edited", withCell(1, "规划目标", "〔120〕"), ["published-text-edited"]],
  ["a formula overwritten", withCell(3, "完成率", 0.99), ["formula-overwritten"]],
  ["a formula deleted", withCell(3, "状态", null), ["formula-overwritten"]],
  ["another formula", withCell(3, "应达数", 1, "=1+1"), ["formula-overwritten"]],
  [
    "the formula of another row",
    withCell(3, "应达数", 1, WHOLE_TABLE?.grid.formulas[4]?.[at("应达数")] ?? null),
    ["formula-overwritten"],
  ],
  ["a row doubled", withLines(([head, ...lines]) => [head ?? [], ...lines, lines[0] ?? []]), ["row-duplicated"]],
  [
    "a column doubled",
    withLines((lines) => lines.map((line) => [...line, line[at("2022年")] as never])),
    ["column-duplicated"],
  ],
  [
    "the remark column deleted",
    withLines((lines) => lines.map((line) => line.filter((_, column) => column !== at("备注")))),
    ["column-missing"],
  ],
  ["the id column deleted", withLines((lines) => lines.map((line) => line.slice(1))), ["column-missing"]],
];

test.each(HARMLESS)("%s: what was reported is read", (_, snapshot, rules) => {
  expect(reported(opened(snapshot))).toEqual(REPORTED);
  expect(rulesOf(snapshot)).toEqual(rules);
});

test.each([
  ["renamed", withCell(0, "2023年", "二三年"), at("2023年")],
  ["doubled", withLines((lines) => lines.map((line) => [...line, line[at("2022年")] as never])), HEADERS.length],
])("a head that was %s is named with its cell", (_, snapshot, column) => {
  const { row = 0, column: first = 0 } = WHOLE_TABLE?.grid ?? {};
  expect(opened(snapshot).problems.map(({ place }) => place.cell)).toEqual([cellAddress(row, first + column)]);
});

describe("what is gone is named and not guessed", () => {
  test("a year's column", () => {
    const workbook = opened(
      withLines((lines) => lines.map((line) => line.filter((_, column) => column !== at("2021年")))),
    );
    expect(reported(workbook)).toEqual(REPORTED.filter((line) => !line.includes(" 2021 ")));
    expect(
      workbook.problems.filter(({ rule }) => rule === "column-missing").map(({ params }) => params["column"]),
    ).toEqual(["2021年"]);
  });

  test("a row", () => {
    const workbook = opened(withLines((lines) => lines.filter((_, row) => row !== 1)));
    expect(workbook.problems.map(({ rule, place }) => [rule, place.indicatorId])).toEqual([
      ["row-missing", "new-urban-jobs"],
    ]);
    expect(workbook.entries.cells["new-urban-jobs"]).toBeUndefined();
    expect(workbook.locate({ indicatorId: "new-urban-jobs", period: "2021" })).toEqual({
      sheet: "指标填报",
      address: null,
    });
  });

  test("two neighbouring headers renamed: neither is guessed", () => {
    const once = withCell(0, "2023年", "甲");
    const twice = {
      ...once,
      tables: once.tables.map((table) =>
        table.name === "PlanEntry"
          ? {
              ...table,
              grid: {
                ...table.grid,
                values: table.grid.values.map((line, row) =>
                  row === 0 ? line.map((cell) => (cell === "2024年" ? "乙" : cell)) : line,
                ),
              },
            }
          : table,
      ),
    };
    expect(opened(twice).problems.map(({ rule, params }) => [rule, params["column"]])).toEqual([
      ["column-missing", "2023年"],
      ["column-missing", "2024年"],
    ]);
  });

  test("an added row with figures but no id is kept out and named", () => {
    const added = withLines((lines, blank) => [
      ...lines,
      HEADERS.map((header, column) =>
        header === "指标" ? ("自加指标" as never) : column === at("2021年") ? (5 as never) : blank,
      ),
    ]);
    expect(opened(added).problems.map(({ rule, params }) => [rule, params["row"]])).toEqual([
      ["row-unknown", "自加指标"],
    ]);
    expect(reported(opened(added))).toEqual(REPORTED);
  });
});

describe.each([
  ["nanjing-13fyp", 2018],
  ["xuzhou-14fyp", 2022],
])("sheets of %s that came back into another plan", (id, asOf) => {
  const other = toSnapshot(specOf(id, asOf));
  const mixed = (base: WorkbookSnapshot, from: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
    ...base,
    tables: base.tables.map((table) => (table.name === name ? from.tables.find((each) => each.name === name)! : table)),
  });
  const said = (snapshot: WorkbookSnapshot) =>
    opened(snapshot).problems.map(({ rule, severity, params }) => [rule, severity, params["sheet"]]);

  test("the entry sheet is one finding, and no figure of it is read", () => {
    const snapshot = mixed(WHOLE, other, "PlanEntry");
    expect(said(snapshot)).toEqual([["sheet-of-another-plan", "error", "指标填报"]]);
    expect(reported(opened(snapshot))).toEqual([]);
    expect(said(mixed(other, WHOLE, "PlanEntry"))).toEqual([["sheet-of-another-plan", "error", "指标填报"]]);
  });

  test("the summary sheet is one finding, and the figures are read", () => {
    const snapshot = mixed(WHOLE, other, "PlanSummary");
    expect(said(snapshot)).toEqual([["sheet-of-another-plan", "error", "汇总"]]);
    expect(reported(opened(snapshot))).toEqual(REPORTED);
  });
});

test("targets that somebody changed by hand, all of them, are still the plan's rows", () => {
  const snapshot = withLines((lines) =>
    lines.map((line, row) =>
      line.map((cell, column) => (row > 0 && column === at("规划目标") ? ("9" as never) : cell)),
    ),
  );
  expect(rulesOf(snapshot)).toEqual(["published-text-edited"]);
});

test("many columns that are gone are one finding, which names those that people see", () => {
  const gone = ["2021年", "2022年", "备注", "累计上报", "_kind"];
  const { problems } = opened(
    withLines((lines) => lines.map((line) => line.filter((_, column) => !gone.includes(HEADERS[column] ?? "")))),
  );
  expect(problems.map(({ rule, severity, params }) => [rule, severity, params["count"], params["columns"]])).toEqual([
    ["columns-missing", "error", 5, { zh: expect.stringMatching(/^(?!.*_)2021年、2022年/), en: expect.any(String) }],
  ]);
});

test("formulas that were never calculated are one finding at the first", () => {
  const once = withCell(2, "2021年", null, "=1+2");
  const { problems } = opened({
    ...once,
    tables: once.tables.map((table) =>
      table.name !== "PlanEntry"
        ? table
        : {
            ...table,
            grid: {
              ...table.grid,
              formulas: table.grid.formulas.map((line, row) =>
                row === 5 ? line.map((formula, column) => (column === at("2022年") ? "=3" : formula)) : line,
              ),
            },
          },
    ),
  });
  expect(problems.map(({ rule, params, place }) => [rule, params["count"], place.period, place.cell])).toEqual([
    ["formula-not-calculated", 2, "2021", expect.stringMatching(/^[A-Z]+\d+$/)],
  ]);
});

/** The year and limits, as somebody left them. */
const SETTINGS: readonly (readonly [name: string, value: RawValue, asOf: number, ahead: number, problems: number])[] = [
  ["plan_asOf", 2024, 2024, 1.1, 0],
  ["plan_asOf", "2023", 2023, 1.1, 0],
  ["plan_asOf", "2023年", 2020, 1.1, 1],
  ["plan_asOf", 2031, 2025, 1.1, 1],
  ["plan_asOf", "去年", 2020, 1.1, 1],
  ["plan_asOf", null, 2020, 1.1, 1],
  ["plan_threshold_ahead", 1.2, 2022, 1.2, 0],
  ["plan_threshold_ahead", "120%", 2022, 1.2, 0],
  ["plan_threshold_ahead", "高", 2022, 1.1, 1],
  ["plan_threshold_onTrack", 1.2, 2022, 1.1, 1],
  ["plan_threshold_near", 1.05, 2022, 1.1, 1],
];

test.each(SETTINGS)("setting %s = %p", (name, value, asOf, ahead, problems) => {
  const place = WHOLE.names.find((each) => each.name === name)?.refersTo.match(/'(.+)'!\$([A-Z])\$(\d+)/) ?? [];
  const [, sheet, letter = "", line] = place;
  const changed = {
    ...WHOLE,
    sheets: WHOLE.sheets.map((each) =>
      each.name === sheet && each.grid
        ? {
            ...each,
            grid: {
              ...each.grid,
              values: each.grid.values.map((row, r) =>
                r === Number(line) - 1 ? row.map((cell, c) => (c === letter.charCodeAt(0) - 65 ? value : cell)) : row,
              ),
            },
          }
        : each,
    ),
  };
  const { settings, problems: found } = opened(changed);
  expect([settings.asOf, settings.thresholds.ahead, found.length]).toEqual([asOf, ahead, problems]);
});

describe("a workbook that cannot be read says why", () => {
  const without = (name: string): WorkbookSnapshot => ({
    ...WHOLE,
    sheets: WHOLE.sheets.filter((sheet) => sheet.name !== name),
  });
  const metadata = (change: (key: RawValue, text: RawValue) => RawValue): WorkbookSnapshot => ({
    ...WHOLE,
    sheets: WHOLE.sheets.map((sheet) =>
      sheet.name === "_plan" && sheet.grid
        ? {
            ...sheet,
            grid: {
              ...sheet.grid,
              values: sheet.grid.values.map(([key, part, text]) => [
                key ?? null,
                part ?? null,
                change(key ?? null, text ?? null),
              ]),
            },
          }
        : sheet,
    ),
  });

  /** A field that a later version may know, and the hash that its writer would store. */
  const later = (text: string): string => text.replace('{"id"', '{"later":1,"id"');
  const template = (WHOLE.sheets.find(({ name }) => name === "_plan")?.grid?.values ?? [])
    .filter(([key]) => key === "template")
    .map(([, , text]) => String(text))
    .join("");
  const withLaterField = (key: RawValue, text: RawValue): RawValue => {
    if (key === "templateHash") return hashText(later(template));
    return key === "template" ? later(String(text)) : text;
  };

  test.each([
    ["an empty workbook", { sheets: [], tables: [], names: [] }, { code: "not-ours" }],
    [
      "somebody else's",
      { sheets: [{ name: "Sheet1", visibility: "visible", protected: false, grid: null }], tables: [], names: [] },
      { code: "not-ours" },
    ],
    ["without metadata", without("_plan"), { code: "metadata-missing", sheets: ["指标填报", "审核", "汇总"] }],
    [
      "newer",
      metadata((key, text) => (key === "contract" ? "7" : text)),
      { code: "newer-workbook", found: "7", current: CONTRACT_VERSION },
    ],
    [
      "damaged",
      metadata((key, text) => (key === "template" ? "{" : text)),
      expect.objectContaining({ code: "metadata-damaged", part: "template" }),
    ],
    [
      "of a later template, just as it was written",
      metadata(withLaterField),
      { code: "newer-workbook", found: `${CONTRACT_VERSION}+`, current: CONTRACT_VERSION },
    ],
  ] as const)("%s", (_, snapshot, error) => {
    expect(readWorkbook(snapshot)).toEqual({ ok: false, error });
  });

  test("a template that somebody edited in its cells is reported", () => {
    const edited = metadata((key, text) => (key === "template" ? String(text).replace("〔130〕", "〔100〕") : text));
    expect(rulesOf(edited)).toEqual(["metadata-damaged", "published-text-edited"]);
  });
});

const anything: fc.Arbitrary<RawValue> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant("plan-indicators"),
  fc.constantFrom(...HEADERS),
);

test("no content whatever makes the reader throw", () => {
  const grid = fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 6 }).map((values) => ({
    row: 0,
    column: 0,
    values,
    formulas: values.map((line) => line.map(() => null)),
    numberFormats: [],
  }));
  const names = fc.array(
    fc.record({ name: fc.constantFrom("plan_asOf", "plan_sheet_entry", "plan_sheet_metadata"), refersTo: fc.string() }),
  );
  fc.assert(
    fc.property(grid, names, fc.boolean(), (broken, found, isTable) => {
      const snapshot: WorkbookSnapshot = isTable
        ? { ...withEntry((table) => ({ ...table, grid: broken })), names: [...found, ...WHOLE.names] }
        : {
            sheets: [{ name: "_plan", visibility: "hidden", protected: false, grid: broken }],
            tables: [],
            names: found,
          };
      const read = readWorkbook(snapshot);
      expect(typeof read.ok).toBe("boolean");
    }),
    { numRuns: 60 },
  );
});
