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

type Case = readonly [IndicatorKind, string | null, EntryCell["raw"], Partial<Reading>];

const CASES: readonly Case[] = [
  ["stock", "万人", 16.5, number(16.5, 1)],
  ["stock", "万人", 98, number(98, 0)],
  ["rate", "%", 0.95, number(0.95, 2)],
  ["flow", "万人", -3, number(-3, 0)],
  ["flow", "万人", 0, number(0, 0)],
  ["stock", "万人", "16.50", number(16.5, 2)],
  ["stock", "万人", "１６．５", number(16.5, 1)],
  ["flow", "人", "1,234", number(1234, 0)],
  ["rate", "%", "2.7%", number(2.7, 1)],
  ["rate", "%", "2.7％", number(2.7, 1)],
  ["stock", "万人", "3.5万人", number(3.5, 1)],
  ["rate", "%", "≥98", number(98, 0, ">=")],
  ["rate", "%", "4%以内", number(4, 0, "<=")],
  ["flow", "万人", "〔142.85〕", number(142.85, 2)],
  ["stock", "万人", "37.5(新口径)", number(37.5, 1)],
  ["composition", null, "13:41:46", { state: "composition", parts: [13, 41, 46], printed: "13:41:46" }],
  ["composition", "%", "8: 27: 65", { state: "composition", parts: [8, 27, 65] }],
  ["qualitative", null, "高于全省平均水平", { state: "words", text: "高于全省平均水平" }],
  ["qualitative", null, "above average", { state: "words", text: "above average" }],
  ["qualitative", null, "——", missing],
  ["stock", "万人", null, missing],
  ["stock", "万人", "", missing],
  ["stock", "万人", " 　", missing],
  ["stock", "万人", "-", missing],
  ["stock", "万人", "——", missing],
  ["stock", "万人", "3.5万", invalid("3.5万")],
  ["stock", "万人", "35000人", invalid("35000人")],
  ["stock", "万人", "5%", invalid("5%")],
  ["stock", null, "5%", invalid("5%")],
  ["flow", "万人", "年均2", invalid("年均2")],
  ["rate", "%", "4.5-5", invalid("4.5-5")],
  ["flow", "万人", "**", invalid("**")],
  ["stock", "万人", "基本完成", invalid("基本完成")],
  ["stock", "万人", "13:41:46", invalid("13:41:46")],
  ["stock", "万人", "#DIV/0!", invalid("#DIV/0!")],
  ["stock", "万人", "#N/A", invalid("#N/A")],
  ["stock", "万人", true, invalid("TRUE")],
  ["stock", "万人", false, invalid("FALSE")],
  ["stock", "万人", Infinity, invalid("Infinity")],
  ["stock", "万人", NaN, invalid("NaN")],
  ["stock", "万人", 1e15, invalid("1000000000000000")],
  ["composition", null, 0.5703240740740741, invalid("0.5703240740740741")],
  ["composition", null, "95", invalid("95")],
];

test.each(CASES)("%s in %s: %p", (kind, unit, raw, reading) => {
  expect(readCell(kind, unit, cell(raw))).toMatchObject(reading);
});

test("text that cannot be read is always handed back, never dropped", () => {
  const kind = fc.constantFrom<IndicatorKind>("flow", "stock", "rate", "composition", "qualitative");
  fc.assert(
    fc.property(kind, fc.string({ unit: "grapheme" }), (ofKind, text) => {
      const reading = readCell(ofKind, "万人", cell(text));
      if (reading.state === "invalid") expect(reading.text).toBe(text);
      if (reading.state === "missing") expect(text).toMatch(/^[\s\u200b-\u200d\u2060\p{Pd}−─_/／]*$/u);
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
