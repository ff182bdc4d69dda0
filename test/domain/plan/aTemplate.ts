import type { BreakdownTemplate, IndicatorTemplate, PlanTemplate } from "../../../src/domain/plan";

const text = (words: string) => ({ zh: words, en: words });

/** A plain stock row; name what the test is about. */
export function anIndicator(fields: Partial<IndicatorTemplate> = {}): IndicatorTemplate {
  return {
    id: "skilled-talent",
    number: "1",
    name: text("技能人才总量"),
    unit: "万人",
    category: null,
    partOf: null,
    attribute: "expected",
    kind: "stock",
    direction: "increase",
    baseline: "37",
    target: "40",
    result: null,
    publishedCompletion: null,
    ...fields,
  };
}

/** Two regions, two years and totals. */
export function aBreakdown(fields: Partial<BreakdownTemplate> = {}): BreakdownTemplate {
  return {
    id: "breakdown-1",
    number: "1",
    indicator: "skilled-talent",
    title: text("技能人才总量"),
    unit: "万人",
    kind: "flow",
    columns: ["2021", "2022", "合计"],
    rows: [
      { region: "丰县", values: ["0.30", "0.3", "0.60"] },
      { region: "沛县", values: ["1", null, "1"] },
    ],
    total: ["1.30", "0.3", "1.60"],
    ...fields,
  };
}

/** A template with one indicator and one break-down that loads. */
export function aTemplate(fields: Partial<PlanTemplate> = {}): PlanTemplate {
  return {
    id: "testville-14fyp",
    version: "1",
    title: text("试点市“十四五”主要指标"),
    region: { code: "990100", name: text("试点市") },
    period: { baseYear: 2020, firstYear: 2021, lastYear: 2025 },
    source: { title: text("规划"), documentNumber: null, table: text("表1") },
    notes: [],
    indicators: [anIndicator()],
    breakdowns: [aBreakdown()],
    ...fields,
  };
}
