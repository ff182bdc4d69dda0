import * as fc from "fast-check";
import {
  compareFindings,
  explanationBasis,
  identityOf,
  isExplainable,
  matchExplanations,
  printedValue,
  rules,
  type Explanation,
  type Finding,
} from "../../../src/domain/audit";
import { planOf } from "../../workbook/fixtures";

const PLAN = planOf("nanjing-14fyp");
const RATE = "registered-unemployment-rate";

function finding(value: Finding["value"], extra: Partial<Finding> = {}): Finding {
  return {
    rule: "ceiling-breached",
    severity: "warning",
    message: "ceiling-breached",
    params: {},
    value,
    expected: 4,
    fix: null,
    undecidable: false,
    place: { indicatorId: RATE, period: "2022" },
    ...extra,
  };
}

const explained = (given: Finding, text = "口径调整"): Explanation => ({
  ...identityOf(given),
  value: printedValue(given.value),
  basis: explanationBasis(given, PLAN),
  text,
});
const stateOf = (now: Finding, given: Explanation, plan: Pick<typeof PLAN, "indicators" | "breakdowns"> = PLAN) =>
  matchExplanations([now], [given], plan).answers[0]?.state ?? null;

const OTHER_TARGET = {
  ...PLAN,
  indicators: PLAN.indicators.map((row) => (row.id === RATE ? { ...row, target: "5以内" } : row)),
};
const GIVEN = explained(finding(4.4));
const OLD: Explanation = { ...GIVEN, basis: undefined };

test.each<readonly [string, Finding, Explanation, string | null]>([
  ["the same", finding(4.4), GIVEN, "holds"],
  ["another value", finding(4.5), GIVEN, "expired"],
  ["a blank value", finding(null), GIVEN, "expired"],
  ["another sentence of the rule", finding(4.4, { message: "ceiling-breached-much" }), GIVEN, "holds"],
  ["another year", finding(4.4, { place: { indicatorId: RATE, period: "2023" } }), GIVEN, null],
  ["another rule", finding(4.4, { rule: "reversed" }), GIVEN, null],
  [
    "another region",
    finding(4.4, { place: { indicatorId: RATE, period: "2022", breakdownId: "t1", region: "市直" } }),
    GIVEN,
    null,
  ],
  ["an error", finding(4.4, { severity: "error" }), GIVEN, "refused"],
  ["an error whose rule allows it", finding(4.4, { severity: "error", explainable: true }), GIVEN, "holds"],
  ["a warning whose rule forbids it", finding(4.4, { explainable: false }), GIVEN, "refused"],
  ["a workbook made before the basis was kept", finding(4.4), OLD, "holds"],
  ["the same workbook, another value", finding(4.5), OLD, "expired"],
  ["an older version of the rule", finding(4.4), { ...GIVEN, basis: '["4.4","4以内",0]' }, "expired"],
  ["a value as long as a cell", finding("9".repeat(32_767)), explained(finding("9".repeat(32_767))), "holds"],
  ["that value with one more", finding("9".repeat(32_766)), explained(finding("9".repeat(32_767))), "expired"],
])("%s", (_, now, given, state) => {
  expect(stateOf(now, given)).toBe(state);
});

test("another target lets an explanation expire", () => {
  expect(stateOf(finding(4.4), GIVEN, OTHER_TARGET)).toBe("expired");
});

test("a basis fits a cell, whatever somebody typed", () => {
  expect(explanationBasis(finding('\u0001"'.repeat(16_000)), PLAN).length).toBeLessThan(2_000);
});

test("errors cannot be explained unless their rule says so", () => {
  const wrong = rules.filter((rule) => isExplainable(rule) !== (rule.explainable ?? rule.severity !== "error"));
  expect(wrong).toEqual([]);
  expect(rules.some((rule) => !isExplainable(rule)) && rules.some(isExplainable)).toBe(true);
});

test("findings of one identity take the explanations that hold first, each once", () => {
  const both = [finding(1), finding(2)];
  const { answers, unused } = matchExplanations(
    both,
    [explained(finding(2), "乙"), explained(finding(3), "丙"), explained(finding(4), "丁")],
    PLAN,
  );
  expect(answers.map((answer) => [answer?.given.text, answer?.state])).toEqual([
    ["丙", "expired"],
    ["乙", "holds"],
  ]);
  expect(unused.map(({ text }) => text)).toEqual(["丁"]);
});

test("no explanation is lost or doubled, in whatever order, and 10,000 are matched at once", () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    finding(index, { place: { indicatorId: `row-${index % 500}`, period: String(index % 20) } }),
  );
  const { answers, unused } = matchExplanations(
    many,
    many.map((each) => explained(each, String(each.value))),
    PLAN,
  );
  expect(answers.every((answer, index) => answer?.state === "holds" && answer.given.text === String(index))).toBe(true);
  expect(unused).toEqual([]);
  const values = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(values, values, (found, given) => {
      const texts = given.map((value, index) => explained(finding(value), String(index)));
      const ledger = matchExplanations(
        found.map((value) => finding(value)),
        texts,
        PLAN,
      );
      const kept = [
        ...ledger.answers.flatMap((answer) => (answer ? [answer.given.text] : [])),
        ...ledger.unused.map(({ text }) => text),
      ];
      expect(kept.sort()).toEqual(texts.map(({ text }) => text).sort());
      expect(ledger.answers.filter((answer) => answer !== null)).toHaveLength(Math.min(found.length, given.length));
    }),
  );
});

test("the difference counts equal findings off one by one; the value does not make a finding new", () => {
  const before = [finding(1), finding(2), finding(1, { rule: "reversed" })].map(identityOf);
  expect(compareFindings(before, [finding(9)])).toEqual({ seen: ["still"], fixed: before.slice(1) });
  expect(compareFindings(before, [finding(1), finding(2), finding(3)])).toEqual({
    seen: ["still", "still", "new"],
    fixed: before.slice(2),
  });
  expect(compareFindings([], [finding(1)])).toEqual({ seen: ["new"], fixed: [] });
});
