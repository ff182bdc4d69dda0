import fc from "fast-check";
import {
  readCell,
  readEntries,
  type EntryCell,
  type IndicatorKind,
  type PlanEntries,
  type Reading,
} from "../../../src/domain/plan";
import { publishedPlan } from "../completion/plans";

const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });
const number = (value: number, decimals: number, comparator = "="): Partial<Reading> =>
  ({ state: "number", value, decimals, comparator }) as Partial<Reading>;
const invalid = (text: string): Reading => ({ state: "invalid", text });
const missing: Reading = { state: "missing" };

type Case = readonly [IndicatorKind, EntryCell["raw"], Partial<Reading>];

const composition = (...parts: readonly number[]): Partial<Reading> => ({ state: "composition", parts });

const CASES: readonly Case[] = [
  ["stock", 16.5, number(16.5, 1)],
  ["stock", 98, number(98, 0)],
  ["rate", 0.95, number(0.95, 2)],
  ["flow", -3, number(-3, 0)],
  ["flow", 0, number(0, 0)],
  ["rate", "≥98", number(98, 0, ">=")],
  ["rate", ">=98", number(98, 0, ">=")],
  ["rate", "<=3.9", number(3.9, 1, "<=")],
  ["rate", "<4", number(4, 0, "<")],
  ["rate", ">94", number(94, 0, ">")],
  ["rate", "约5", number(5, 0, "~")],
  ["rate", " ≥98 ", number(98, 0, ">=")],
  ["flow", "≥0.5", number(0.5, 1, ">=")],
  ["flow", "≥-3", number(-3, 0, ">=")],
  ["flow", "≥0", number(0, 0, ">=")],
  ["flow", "≥12345678901.0001", number(12345678901.0001, 4, ">=")],
  ["composition", "13 :4 1: 46", composition(13, 41, 46)],
  ["composition", "13:41:46", { ...composition(13, 41, 46), printed: "13:41:46" }],
  ["composition", "8: 27: 65", composition(8, 27, 65)],
  ["composition", "10：33∶57", composition(10, 33, 57)],
  ["composition", " 8.5:91.5 ", composition(8.5, 91.5)],
  ["composition", "1:2:3:4", composition(1, 2, 3, 4)],
  ["qualitative", "高于全省平均水平", { state: "words", text: "高于全省平均水平" }],
  ["qualitative", "above average", { state: "words", text: "above average" }],
  ["qualitative", "——", missing],
  ["stock", null, missing],
  ["stock", "", missing],
  ["stock", "   ", missing],
  ["stock", "-", missing],
  ["stock", "——", missing],
  ["stock", "- – — ————", missing],
  ["composition", "--", missing],
];

/** Text that is a figure only after somebody said which. */
const TO_BE_MENDED: Readonly<Record<"flow" | "composition", readonly string[]>> = {
  flow: [
    ...[
      "16.50",
      "１６．５",
      "1,234",
      "2.7%",
      "2.7％",
      "3.5万人",
      "4%以内",
      "〔142.85〕",
      "37.5(新口径)",
      "3.5万",
      "35000人",
    ],
    ...[
      "≥ 98",
      "≥98%",
      "≥-0",
      "≥9 8",
      "≥9-8",
      "-≥98",
      "≥1e3",
      "≥1,234",
      "≥９８",
      "≥98.5.1",
      "≥",
      "≥.",
      "＞95",
      "≧98",
      "=98",
    ],
    ...[
      "≥=98",
      "≥98=",
      ">==98",
      "≥≥98",
      "≥$98",
      "≥123456789012",
      "≥0.00001",
      "≥3.90",
      "≥.5",
      "≥5.",
      "≥007",
      "　≥98",
      "　",
      "－",
      "约 5",
      "~5",
      "≥98\t",
      "≥\n98",
      "±5",
      "+5",
      "5-",
      "5:",
      "1e5",
    ],
    ...["5%", "年均2", "4.5-5", "**", "基本完成", "13:41:46", "#DIV/0!", "#N/A", "/", "_", "2021-05-01"],
  ],
  composition: [
    ...[
      "95",
      "-1:50:51",
      "1:2:3:4:5",
      "13:41:",
      "13:41:x",
      "13:41,5:46",
      "13.50:86.5",
      "013:87",
      "　13:87",
      "≥13:41",
      "1e1:90",
      "13︰41",
    ],
    ...["１３:８７", "13::87", ":", "13;87"],
  ],
};

test.each(CASES)("%s: %p counts", (kind, raw, reading) => {
  expect(readCell(kind, cell(raw))).toMatchObject(reading);
});

test.each([
  ...TO_BE_MENDED.flow.map((text) => ["flow", text] as const),
  ...TO_BE_MENDED.composition.map((text) => ["composition", text] as const),
])("%s: %p does not count until it is mended", (kind, text) => {
  expect(readCell(kind, cell(text))).toEqual(invalid(text));
});

test.each([
  ["stock", true, "TRUE"],
  ["stock", false, "FALSE"],
  ["stock", Infinity, "Infinity"],
  ["stock", NaN, "NaN"],
  ["stock", 1e15, "1000000000000000"],
  ["composition", 0.5703240740740741, "0.5703240740740741"],
] as const)("%s: %p is invalid with its text", (kind, raw, text) => {
  expect(readCell(kind, cell(raw))).toEqual(invalid(text));
});

test("text that cannot be read is always handed back, never dropped", () => {
  const kind = fc.constantFrom<IndicatorKind>("flow", "stock", "rate", "composition", "qualitative");
  fc.assert(
    fc.property(kind, fc.string({ unit: "grapheme" }), (ofKind, text) => {
      const reading = readCell(ofKind, cell(text));
      if (reading.state === "invalid") expect(reading.text).toBe(text);
      if (reading.state === "missing") expect(text).toMatch(/^[ \u3000\-－—–−]*$/);
    }),
    { numRuns: 1000 },
  );
});

describe("readEntries", () => {
  const plan = publishedPlan("quzhou-14fyp");
  const [first, second] = plan.indicators;

  test("reads every cell of known rows, and nothing of unknown ones", () => {
    const cells: PlanEntries["cells"] = {
      [first?.id ?? ""]: { 2021: cell(2.1), total: cell("——") },
      unknown: { 2021: cell(1) },
    };
    const readings = readEntries(plan, { cells, remarks: {} });
    expect(readings[first?.id ?? ""]).toEqual({ 2021: number(2.1, 1), total: missing });
    expect(readings[second?.id ?? ""]).toEqual({});
    expect(Object.keys(readings)).toEqual(plan.indicators.map(({ id }) => id));
  });
});
