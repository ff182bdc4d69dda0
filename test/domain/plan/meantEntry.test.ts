import fc from "fast-check";
import { meantEntry, readCell, type IndicatorKind } from "../../../src/domain/plan";

type Case = readonly [IndicatorKind, unit: string | null, text: string, meant: number | string | null];

const CASES: readonly Case[] = [
  ["stock", "万人", "12.5", 12.5],
  ["stock", "万人", "１２．５", 12.5],
  ["flow", "人", "1,234", 1234],
  ["flow", "万人", "-3", -3],
  ["rate", "%", "98%", 98],
  ["rate", "%", "98％", 98],
  ["stock", "万人", "3.5万人", 3.5],
  ["stock", "万人", "3.5万", 3.5],
  ["stock", "万人", "35000人", 3.5],
  ["flow", "人", "1.2万", 12000],
  ["flow", "万人", " 12 345.6 ", 12345.6],
  ["flow", "万人", "'12.5", 12.5],
  ["flow", "万人", "\u200b12。5", 12.5],
  ["stock", "万人", "4万人以上", "≥4"],
  ["stock", "万人", "40000人以上", "≥4"],
  ["rate", "%", "≥ 98", "≥98"],
  ["rate", "%", "＞95%", ">95"],
  ["rate", "%", "≧98.50", "≥98.5"],
  ["rate", "%", "4%以内", "≤4"],
  ["rate", "%", "不低于９０", "≥90"],
  ["stock", "岁", "80左右", "约80"],
  ["composition", null, "13︰41︰46", "13:41:46"],
  ["composition", null, "１３:４１:４６", "13:41:46"],
  // What counts already, or says nothing.
  ["rate", "%", "≥98", null],
  ["composition", null, "13:41:46", null],
  ["qualitative", null, "基本完成", null],
  ["stock", "万人", "——", null],
  // What is not certain.
  ["stock", "万人", "5%", null],
  ["flow", "万人", "12 34", null],
  ["flow", "万人", "12，5", null],
  ["flow", "万人", "达到12.5", null],
  ["rate", "%", "力争98%以上", null],
  ["stock", "万人", "35000元", null],
  ["rate", "%", "3万", null],
  ["flow", "万人", "〔142.85〕", null],
  ["flow", "万人", "累计142.85", null],
  ["flow", "万人", "年均2", null],
  ["stock", "万人", "37.5(新口径)", null],
  ["rate", "%", "4.5-5", null],
  ["rate", "%", "≥0.00001", null],
  ["flow", "万人", "**", null],
  ["stock", "万人", "基本完成", null],
  ["flow", "人", "1234567890123456", null],
  ["composition", null, "1:2:3:4:5", null],
  ["composition", null, "95", null],
];

test.each(CASES)("%s in %s: %p means %p", (kind, unit, text, meant) => {
  expect(meantEntry(kind, unit, text)).toBe(meant);
});

test("what is meant counts, and says the same when it is read again", () => {
  const kind = fc.constantFrom<IndicatorKind>("flow", "stock", "rate", "composition");
  const sign = fc.constantFrom("", "≥", "约 ", "<= ", "不超过", "＜");
  const after = fc.constantFrom("", "%", "以上", " ", "(估)", "万");
  const digits = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => String(Number(value.toPrecision(9))));
  fc.assert(
    fc.property(kind, sign, digits, after, (ofKind, before, value, behind) => {
      const text = before + value + behind;
      const meant = meantEntry(ofKind, "%", text);
      if (meant === null) return;
      const reading = readCell(ofKind, { raw: meant, formula: null, numberFormat: null });
      expect(reading).toMatchObject({ state: "number", value: Number(value) });
      expect(readCell(ofKind, { raw: text, formula: null, numberFormat: null }).state).toBe("invalid");
    }),
    { numRuns: 2000 },
  );
});

test("in the reported total, brackets mark what it is", () => {
  expect(meantEntry("flow", "万人", "〔142.85〕", true)).toBe(142.85);
  expect(meantEntry("flow", "万人", "[142.85]（新口径）", true)).toBeNull();
});
