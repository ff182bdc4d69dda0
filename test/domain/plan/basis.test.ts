import { parseNotation } from "../../../src/domain/notation";
import { resolveBasis } from "../../../src/domain/plan/basis";
import type { IndicatorTemplate, TargetBasis } from "../../../src/domain/plan/types";

const row: IndicatorTemplate = {
  id: "row",
  number: "1",
  name: { zh: "", en: "" },
  unit: null,
  category: null,
  partOf: null,
  attribute: "expected",
  kind: "flow",
  direction: "increase",
  baseline: null,
  target: null,
  result: null,
  publishedCompletion: null,
};

type Case = readonly [string, Partial<IndicatorTemplate>, string, TargetBasis];

const CASES: readonly Case[] = [
  ["Xuancheng 1, new jobs in brackets", {}, "【20】", "cumulative"],
  ["Quzhou 3, a flow without brackets", {}, "20", "cumulative"],
  ["Quzhou 1, 年均预期", { attribute: "annualAverage" }, "2", "annualAverage"],
  ["a yearly average in the text", {}, "年均2", "annualAverage"],
  ["Nanjing 8, brackets on a stock", { kind: "stock" }, "〔420〕", "endYear"],
  ["Xuancheng 2, a ceiling", { kind: "rate", direction: "decrease" }, "控制4.5%以内", "everyYear"],
  ["Quzhou 2, about", { kind: "rate", direction: "decrease" }, "5.5左右", "everyYear"],
  ["a range of a falling rate", { kind: "rate", direction: "decrease" }, "4.5-5", "everyYear"],
  ["a range of a rising rate", { kind: "rate" }, "90-95", "endYear"],
  ["a fall to be reached", { kind: "rate", direction: "decrease" }, "16", "endYear"],
  ["a level to be kept", { kind: "rate", direction: "maintain" }, "98", "everyYear"],
  ["a floor to be reached", { kind: "rate" }, "≥90", "endYear"],
  ["a composition", { kind: "composition" }, "14∶42∶44", "endYear"],
  ["words", { kind: "qualitative" }, "与经济增长基本同步", "endYear"],
  ["no target", {}, "——", "cumulative"],
  ["curated against the marks", { kind: "rate", basis: "everyYear" }, "≥90", "everyYear"],
];

test.each(CASES)("%s", (_name, template, printed, basis) => {
  const parsed = parseNotation(printed);
  if (!parsed.ok) throw new Error(printed);
  expect(resolveBasis({ ...row, ...template }, parsed.value)).toBe(basis);
});
