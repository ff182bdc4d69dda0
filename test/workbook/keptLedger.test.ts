import * as fc from "fast-check";
import type { Explanation, Finding } from "../../src/domain/audit";
import { matchExplanations } from "../../src/domain/audit";
import {
  buildWorkbook,
  LISTED_FINDINGS,
  readWorkbook,
  type PlanWorkbook,
  type WorkbookSnapshot,
} from "../../src/workbook";
import {
  explanationsText,
  parseExplanations,
  parseUnlisted,
  unlistedText,
} from "../../src/workbook/metadata/keptLedger";
import { metadataEdits } from "../../src/workbook/metadata/metadataEdits";
import { defaultSettings } from "../../src/domain/plan";
import { planOf } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

const PLAN = planOf("nanjing-14fyp");
const RATE = "registered-unemployment-rate";

function finding(index: number, extra: Partial<Finding> = {}): Finding {
  return {
    rule: "ceiling-breached",
    severity: "warning",
    message: "ceiling-breached",
    params: { value: index, target: "4以内" },
    value: index,
    expected: 4,
    fix: null,
    undecidable: false,
    place: { indicatorId: RATE, period: String(2021 + (index % 5)) },
    ...extra,
  };
}

const explained = (index: number, text: string): Explanation => ({
  rule: "ceiling-breached",
  indicatorId: RATE,
  period: String(2021 + (index % 5)),
  subject: "",
  value: String(index),
  basis: JSON.stringify([String(index), "4以内", 1]),
  text,
});

function bookOf(findings: readonly Finding[], explanations: readonly Explanation[]): WorkbookSnapshot {
  return toSnapshot(
    buildWorkbook({
      plan: PLAN,
      settings: defaultSettings(2022),
      entries: { cells: {}, remarks: {} },
      language: "zh-CN",
      findings,
      explanations,
      today: "2024-01-15",
    }),
  );
}

function read(snapshot: WorkbookSnapshot): PlanWorkbook {
  const workbook = readWorkbook(snapshot);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

const FINDINGS_SHEET = "审核";

/** The findings sheet deleted, with its table. */
const withoutSheet = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.filter(({ name }) => name !== "PlanFindings"),
  sheets: snapshot.sheets.filter(({ name }) => name !== FINDINGS_SHEET),
});

/** Changes the cells of the findings table below a heading. */
function withColumn(
  snapshot: WorkbookSnapshot,
  heading: string,
  change: (text: string) => string | null,
): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) => {
      const at = table.grid.values[0]?.indexOf(heading) ?? -1;
      if (table.name !== "PlanFindings" || at < 0) return table;
      const values = table.grid.values.map((row, r) =>
        row.map((cell, c) => (c === at && r > 0 ? change(String(cell ?? "")) : cell)),
      );
      return { ...table, grid: { ...table.grid, values } };
    }),
  };
}

const withoutRows = (snapshot: WorkbookSnapshot, from: number): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((table) =>
    table.name === "PlanFindings"
      ? { ...table, grid: { ...table.grid, values: table.grid.values.slice(0, from) } }
      : table,
  ),
});

describe("explanations outlive the findings sheet", () => {
  const FINDINGS = [finding(0), finding(1)];
  const GIVEN = [explained(0, "甲"), explained(1, "乙"), explained(2, "已消除的")];
  const book = bookOf(FINDINGS, GIVEN);

  test.each<readonly [string, WorkbookSnapshot, readonly string[]]>([
    ["as written", book, ["甲", "乙", "已消除的"]],
    ["its sheet deleted", withoutSheet(book), ["甲", "乙", "已消除的"]],
    ["rows deleted", withoutRows(book, 2), ["甲", "乙", "已消除的"]],
    [
      "its explanation column renamed",
      {
        ...book,
        tables: book.tables.map((table) =>
          table.name === "PlanFindings"
            ? {
                ...table,
                grid: {
                  ...table.grid,
                  values: table.grid.values.map((row, r) =>
                    r === 0 ? row.map((cell) => (cell === "审核说明" ? "说明" : cell)) : row,
                  ),
                },
              }
            : table,
        ),
      },
      ["甲", "乙", "已消除的"],
    ],
    [
      "another text typed: the sheet is right",
      withColumn(book, "审核说明", (text) => (text === "甲" ? "新的" : text)),
      ["新的", "乙", "已消除的"],
    ],
    [
      "a text cleared: it is taken back",
      withColumn(book, "审核说明", (text) => (text === "乙" ? null : text)),
      ["甲", "已消除的"],
    ],
  ])("%s", (_, snapshot, texts) => {
    expect([...read(snapshot).explanations.map(({ text }) => text)].sort()).toEqual([...texts].sort());
  });

  test("and are the same ones, with what they rest on", () => {
    expect(read(withoutSheet(book)).explanations).toEqual(GIVEN);
    expect(
      matchExplanations([finding(0), finding(6)], read(withoutSheet(book)).explanations, PLAN).answers.map(
        (answer) => answer?.state,
      ),
    ).toEqual(["holds", "expired"]);
  });

  test("whatever order the rows stand in, the metadata say the same", () => {
    const texts = [GIVEN, [...GIVEN].reverse()].map((explanations) =>
      explanationsText(matchExplanations(FINDINGS, explanations, PLAN)),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  test("a workbook without explanations says nothing of them in its metadata", () => {
    const keys = bookOf(FINDINGS, [])
      .sheets.find(({ name }) => name === "_plan")
      ?.grid?.values.map(([key]) => key);
    expect(keys).not.toContain("explanations");
    expect(keys).not.toContain("unlisted");
  });
});

describe("more findings than the sheet lists", () => {
  const MANY = Array.from({ length: LISTED_FINDINGS + 500 }, (_, index) => finding(index));
  const GIVEN = [explained(0, "甲"), explained(LISTED_FINDINGS + 5, "表外")];
  const book = bookOf(MANY, GIVEN);

  test("the sheet says so, the counts are those of all, the rest is compared all the same", () => {
    const sheet = buildWorkbook({
      plan: PLAN,
      settings: defaultSettings(2022),
      entries: { cells: {}, remarks: {} },
      language: "zh-CN",
      findings: MANY,
      explanations: GIVEN,
      today: "2024-01-15",
    }).sheets.find(({ id }) => id === "findings");
    const head = sheet?.blocks.filter(({ row }) => row < 5).flatMap(({ values }) => values.flat()) ?? [];
    expect(head).toContain("共 1,500 个问题，本表只列前 1,000 个，其余见任务窗格；改正后重新审核，会列出后面的。");
    expect(head).toContainEqual(
      expect.objectContaining({ formula: expect.stringMatching(/^=COUNTIFS\(.*\)\+500$/), value: 1_500 }),
    );
    expect(head).toContainEqual(expect.objectContaining({ value: "已说明 2　已失效 0" }));
    expect(read(book).recorded).toHaveLength(MANY.length);
    expect(read(withoutSheet(book)).recorded).toBeNull();
  });

  test("explanations that found no room are there, once", () => {
    expect(read(book).explanations.map(({ text }) => text)).toEqual(["甲", "表外"]);
    expect(
      read(withoutSheet(book))
        .explanations.map(({ text }) => text)
        .sort(),
    ).toEqual(["甲", "表外"].sort());
  });
});

test.each([
  "",
  "null",
  "{",
  "[1]",
  '[{"rule":1}]',
  '[{"rule":"a","indicatorId":null,"period":null,"value":"1"}]',
  '{"__proto__":[]}',
  '["a"]',
])("damaged metadata %j are no explanations and no findings", (text) => {
  expect([parseExplanations(text), parseUnlisted(text)]).toEqual([[], []]);
});

test("unlisted findings are read back as they were", () => {
  const findings = [
    finding(1),
    finding(2, { value: "长".repeat(200) }),
    finding(3, { rule: "jump", value: null, place: { indicatorId: null, period: null } }),
  ];
  expect(parseUnlisted(unlistedText(findings))).toEqual([
    { rule: "ceiling-breached", indicatorId: RATE, period: "2022", subject: "", value: "1" },
    { rule: "ceiling-breached", indicatorId: RATE, period: "2023", subject: "", value: "长".repeat(100) },
    { rule: "jump", indicatorId: null, period: null, subject: "", value: "" },
  ]);
});

/** The metadata sheet as rows, after edits. */
function edited(
  rows: readonly (readonly string[])[],
  edits: ReturnType<typeof metadataEdits>,
): readonly (readonly string[])[] {
  const all = rows.map((row) => [...row]);
  for (const { address, values } of edits) {
    const row = Number(/^A(\d+):C\1$/.exec(address)?.[1]) - 1;
    while (all.length <= row) all.push(["", "", ""]);
    all[row] = (values[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  }
  return all;
}

const textUnder = (rows: readonly (readonly string[])[], key: string): string =>
  rows
    .slice(2)
    .filter(([name]) => name === key)
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , text]) => text)
    .join("");

test("texts under their keys grow and shrink, and no other row is touched", () => {
  const size = fc.nat({ max: 70_000 });
  const start = [
    ["plan-indicators", "1", ""],
    ["key", "part", "text"],
    ["language", "1", "zh-CN"],
    ["template", "1", "{}"],
    ["template", "2", "…"],
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { maxLength: 6 }), (steps) => {
      const rows = steps.reduce<readonly (readonly string[])[]>((now, [explanations, unlisted]) => {
        const texts = { explanations: "甲".repeat(explanations), unlisted: "乙".repeat(unlisted) };
        const next = edited(now, metadataEdits({ sheet: "_plan", keys: now.map(([key = ""]) => key) }, texts));
        expect([textUnder(next, "explanations"), textUnder(next, "unlisted")]).toEqual([
          texts.explanations,
          texts.unlisted,
        ]);
        return next;
      }, start);
      expect(rows.slice(0, start.length)).toEqual(start);
      const most =
        Math.max(0, ...steps.map(([a]) => Math.ceil(a / 30_000))) +
        Math.max(0, ...steps.map(([, b]) => Math.ceil(b / 30_000)));
      expect(rows.length - start.length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 40 },
  );
});
