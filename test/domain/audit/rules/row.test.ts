import type { Indicator, Plan } from "../../../../src/domain/plan";
import { audit, CLEAN_NANJING_14, found, PLANS, type Figures } from "../fixtures";

type PlanId = keyof typeof PLANS;

/** What some rules say about the rows that are filled. */
function rows(planId: PlanId, asOf: number, figures: Figures, ...rules: readonly string[]): readonly string[] {
  return found(PLANS[planId], audit(PLANS[planId], asOf, figures), ...rules);
}

/** The clean data set with one row replaced. */
function withRow(number: string, row: Figures[string]): Figures {
  return { ...CLEAN_NANJING_14, [number]: row };
}

describe("missing elapsed years", () => {
  test.each<[name: string, number: string, row: Figures[string], expected: readonly string[]]>([
    ["a flow without one year", "1", { 2021: 27.8, 2023: 26.9 }, ["warning missing-elapsed-year 1/2022"]],
    [
      "a flow without two years",
      "1",
      { 2022: 27.8 },
      ["warning missing-elapsed-year 1/2021", "warning missing-elapsed-year 1/2023"],
    ],
    ["a dash is a blank", "1", { 2021: 27, 2022: "—", 2023: 27 }, ["warning missing-elapsed-year 1/2022"]],
    ["a flow with its total only", "1", { total: 81.85 }, []],
    ["a flow with a total and some years", "1", { 2021: 27.8, total: 81.85 }, []],
    ["an empty row", "1", {}, ["warning missing-elapsed-year-whole-row 1/2023"]],
    [
      "a level without the year reported on",
      "8",
      { 2021: 395, 2022: 401 },
      ["warning missing-elapsed-year-latest 8/2023"],
    ],
    ["a level without earlier years", "8", { 2023: 408 }, ["info missing-elapsed-year-level 8/2021"]],
    ["a level without one earlier year", "8", { 2021: 395, 2023: 408 }, ["info missing-elapsed-year-level 8/2022"]],
    ["a target of each year without earlier years", "16", { 2023: 96 }, ["info missing-elapsed-year-earlier 16/2021"]],
    ["text is not a blank", "1", { 2021: 27, 2022: "暂无", 2023: 27 }, []],
  ])("%s", (_, number, row, expected) => {
    expect(rows("nanjing-14fyp", 2023, withRow(number, row), "missing-elapsed-year")).toEqual(expected);
  });

  test("nothing is missing before the first year, nor in the years to come", () => {
    expect(rows("nanjing-14fyp", 2020, CLEAN_NANJING_14, "missing-elapsed-year")).toEqual([]);
    expect(rows("nanjing-14fyp", 2023, CLEAN_NANJING_14, "missing-elapsed-year")).toEqual([]);
  });

  test("an empty workbook gets one note and no list of blanks", () => {
    expect(rows("nanjing-14fyp", 2023, {})).toEqual(["info nothing-entered"]);
    expect(rows("nanjing-14fyp", 2020, {})).toEqual([]);
  });
});

describe("reported totals (Nanjing 14th, row 1)", () => {
  test.each<[row: Figures[string], expected: readonly string[]]>([
    [{ 2021: 27.8, 2022: 27.15, 2023: 26.9, total: 81.85 }, []],
    [{ 2021: 0.1, 2022: 0.2, 2023: 0.3, total: 0.6 }, []],
    [{ 2021: 27.8, 2022: 27.15, 2023: 26.9, total: 91.85 }, ["error total-not-sum 1/total"]],
    [{ 2021: 27.8, 2022: 27.15, 2023: 26.9, total: 81.84 }, ["warning total-not-sum-rounding 1/total"]],
    [{ 2021: 27.8, 2022: 27.15, total: 50 }, ["error total-below-sum 1/total"]],
    [{ 2021: 27.8, 2022: 27.15, total: 54.95 }, []],
    [{ 2021: 27.8, 2022: 27.15, 2023: 26.9, 2024: 5, total: 81.85 }, []],
  ])("%p", (row, expected) => {
    expect(rows("nanjing-14fyp", 2023, withRow("1", row), "total-not-sum", "total-below-sum")).toEqual(expected);
  });
});

describe("targets of each year", () => {
  test.each<[planId: PlanId, number: string, row: Figures[string], expected: readonly string[]]>([
    [
      "nanjing-14fyp",
      "3",
      { 2021: 4.1, 2022: 3.9, 2023: 4.5 },
      ["warning ceiling-breached 3/2021", "warning ceiling-breached 3/2023"],
    ],
    ["nanjing-14fyp", "3", { 2021: 4, 2022: 4, 2023: "≤3" }, []],
    ["nanjing-14fyp", "3", { 2023: "≥3" }, ["info undecidable-bound 3/2023"]],
    ["shangluo-14fyp", "2", { 2021: 4.3 }, ["warning ceiling-breached 2/2021"]],
    ["shangluo-14fyp", "2", { 2021: 4.29 }, []],
    ["xuancheng-14fyp", "2", { 2021: 4.5, 2022: 4.6 }, ["warning ceiling-breached 2/2022"]],
    ["nanjing-14fyp", "16", { 2021: 92.9, 2022: 93, 2023: 95 }, ["warning floor-missed 16/2021"]],
    ["nanjing-14fyp", "11", { 2021: 89.9 }, ["warning floor-missed 11/2021"]],
    ["xuancheng-14fyp", "12", { 2021: 64, 2022: 66 }, ["warning floor-missed 12/2021"]],
    ["nanjing-14fyp", "2", { 2021: 5.5, 2022: 5.6 }, ["warning about-target-missed-above 2/2022"]],
    ["nanjing-14fyp", "2", { 2021: 4.2 }, []],
  ])("%s row %s: %p", (planId, number, row, expected) => {
    const kept = ["ceiling-breached", "floor-missed", "about-target-missed"];
    expect(rows(planId, 2023, { [number]: row }, ...kept)).toEqual(expected);
  });

  test("years to come are not judged", () => {
    expect(rows("nanjing-14fyp", 2021, { "3": { 2021: 3, 2022: 9 } }, "ceiling-breached")).toEqual([]);
  });
});

describe("schedule, end and baseline", () => {
  const STATE = ["behind-schedule", "target-missed", "reversed"];

  test.each<[planId: PlanId, asOf: number, number: string, row: Figures[string], expected: readonly string[]]>([
    // 130 over five years: 78 by 2023; 74.1 is 95 % of it.
    ["nanjing-14fyp", 2023, "1", { total: 78 }, []],
    ["nanjing-14fyp", 2023, "1", { total: 77.9 }, ["info behind-schedule-near 1/total"]],
    ["nanjing-14fyp", 2023, "1", { total: 74.1 }, ["info behind-schedule-near 1/total"]],
    ["nanjing-14fyp", 2023, "1", { total: 74 }, ["warning behind-schedule 1/total"]],
    ["nanjing-14fyp", 2023, "1", { 2021: 20, 2022: 20, 2023: 20 }, ["warning behind-schedule 1/2023"]],
    // Xuzhou's break-down asks for 88 万人 of unemployment insurance in 2021.
    ["xuzhou-14fyp", 2021, "7", { 2021: 88 }, []],
    ["xuzhou-14fyp", 2021, "7", { 2021: 86 }, ["warning behind-schedule 7/2021"]],
    ["xuzhou-14fyp", 2021, "7", { 2021: 84.8 }, ["warning reversed 7/2021"]],
    ["quzhou-14fyp", 2021, "4", { 2021: 201.8 }, []],
    ["quzhou-14fyp", 2024, "4", { 2024: 203 }, ["info behind-schedule-unit 4/2024"]],
    ["xuzhou-14fyp", 2022, "15", { 2021: 97.9, 2022: 97 }, []],
    ["quzhou-13fyp", 2018, "13", { 2018: 93.9 }, ["warning behind-schedule-limit 13/2018"]],
    ["xuzhou-14fyp", 2025, "7", { 2025: 84.8 }, ["error reversed 7/2025"]],
    // Milestone 2023: 88 %.
    ["xuzhou-14fyp", 2023, "9", { 2023: 88 }, []],
    ["xuzhou-14fyp", 2023, "9", { 2023: 86 }, ["warning behind-schedule 9/2023"]],
    ["xuzhou-14fyp", 2025, "7", { 2025: 99.9 }, ["error target-missed 7/2025"]],
    ["xuzhou-14fyp", 2026, "7", { 2025: 99.9 }, ["error target-missed 7/2025"]],
    ["xuzhou-14fyp", 2025, "11", { 2025: 795 }, ["warning target-missed 11/2025"]],
    ["xuzhou-14fyp", 2025, "1", { total: 37.4 }, ["warning target-missed 1/total"]],
    ["xuzhou-14fyp", 2025, "1", { total: 37.5 }, []],
    ["quzhou-14fyp", 2022, "10", { 2021: 8, 2022: 9 }, ["warning behind-schedule 10/2022"]],
  ])("%s as of %d, row %s: %p", (planId, asOf, number, row, expected) => {
    expect(rows(planId, asOf, { [number]: row }, ...STATE)).toEqual(expected);
  });

  test("a composition off its target is said part by part", () => {
    const findings = audit(PLANS["nanjing-13fyp"], 2020, { "18": { 2020: "13∶41∶46" } });
    const gap = findings.find(({ rule }) => rule === "composition-gap");
    expect(gap).toMatchObject({ severity: "warning", value: "13∶41∶46", params: { gaps: ["−1", "−1", "+2"] } });
    expect(rows("nanjing-13fyp", 2018, { "18": { 2018: "13∶41∶46" } }, "composition-gap")).toEqual([
      "info composition-gap 18/2018",
    ]);
  });
});

describe("rows without a target", () => {
  test.each<[PlanId, readonly string[]]>([
    ["nanjing-13fyp", ["info newly-added-no-target 8"]],
    ["shangluo-14fyp", []],
    ["nanjing-14fyp", []],
    ["xuancheng-14fyp", []],
  ])("%s", (planId, expected) => {
    expect(rows(planId, PLANS[planId].period.firstYear, {}, "newly-added-no-target")).toEqual(expected);
  });
});

describe("parts and wholes (其中)", () => {
  const PART = "part-greater-than-whole";

  test.each<[planId: PlanId, figures: Figures, expected: readonly string[]]>([
    ["quzhou-14fyp", { "7": { 2021: 15 }, "8": { 2021: 15.1 } }, [`error ${PART} 8/2021`]],
    ["quzhou-14fyp", { "7": { 2021: 14.81 }, "8": { 2021: 14.81 } }, []],
    [
      "quzhou-14fyp",
      { "13": { 2021: 1, total: 1 }, "14": { 2021: 2, total: 2 } },
      [`error ${PART} 14/2021`, `error ${PART} 14/total`],
    ],
    [
      "xuancheng-14fyp",
      { "3": { 2022: 4 }, "migrant-worker-training": { 2022: 4.5 } },
      [`error ${PART} migrant-worker-training/2022`],
    ],
    ["xuancheng-14fyp", { "15": { 2022: 30 }, "16": { 2022: 40 } }, []],
    ["quzhou-14fyp", { "7": {}, "8": { 2021: 15.1 } }, []],
    // 高技能人才占技能劳动者比例: the text declares row 12 a part of row 11.
    ["quzhou-14fyp", { "11": { 2021: 37.7, 2022: 38 }, "12": { 2021: 12.1, 2022: 38.1 } }, [`error ${PART} 12/2022`]],
  ])("%s %p", (planId, figures, expected) => {
    expect(rows(planId, 2023, figures, PART)).toEqual(expected);
  });
});

describe("rows that no published plan has", () => {
  /** Quzhou's 14th plan with one row changed. */
  function changed(number: string, change: Partial<Indicator>): Plan {
    const plan = PLANS["quzhou-14fyp"];
    return { ...plan, indicators: plan.indicators.map((row) => (row.number === number ? { ...row, ...change } : row)) };
  }

  test("a part in 人 is compared with its whole in 万人", () => {
    const plan = changed("8", { unit: "人" });
    const of = (figure: number) =>
      found(plan, audit(plan, 2021, { "7": { 2021: 14.81 }, "8": { 2021: figure } }), "part-greater-than-whole");
    expect([of(148_100), of(148_101)]).toEqual([[], ["error part-greater-than-whole 8/2021"]]);
  });

  test("growth may be negative and pass 100 %", () => {
    const plan = changed("15", { name: { zh: "居民收入增速", en: "Growth of income" } });
    const of = (figure: number) =>
      found(plan, audit(plan, 2021, { "15": { 2021: figure } }), "negative-value", "percentage-over-100");
    expect([of(-3.5), of(104)]).toEqual([[], []]);
  });

  test.each<[Indicator["direction"], readonly (readonly [figure: number, expected: string])[]]>([
    [
      "maintain",
      [
        [4.4, "about-target-missed"],
        [4.5, ""],
        [5, ""],
        [5.1, "about-target-missed"],
      ],
    ],
    [
      "decrease",
      [
        [4.4, ""],
        [5, ""],
        [5.1, "ceiling-breached"],
      ],
    ],
  ])("the range 4.5-5 binds a row to %s", (direction, cases) => {
    const targetValue = {
      form: "range",
      low: 4.5,
      high: 5,
      decimals: 1,
      cumulative: false,
      perYear: false,
      unit: null,
      remark: null,
      printed: "4.5-5",
    } as const;
    const plan = changed("2", { direction, target: "4.5-5", targetValue });
    const of = (figure: number) =>
      found(plan, audit(plan, 2021, { "2": { 2021: figure } }), "about-target-missed", "ceiling-breached");
    expect(cases.map(([figure]) => of(figure))).toEqual(
      cases.map(([, rule]) => (rule ? [`warning ${rule} 2/2021`] : [])),
    );
  });

  test.each<[Indicator["direction"], figure: number, expected: string]>([
    ["maintain", 6.1, "about-target-missed"],
    ["maintain", 4.9, "about-target-missed"],
    ["increase", 4.9, "about-target-missed-below"],
    ["decrease", 6.1, "about-target-missed-above"],
  ])("5.5左右 of a row to %s: %d", (direction, figure, expected) => {
    const plan = changed("2", { direction });
    const findings = found(plan, audit(plan, 2021, { "2": { 2021: figure } }), "about-target-missed");
    expect(findings).toEqual([`warning ${expected} 2/2021`]);
  });
});
