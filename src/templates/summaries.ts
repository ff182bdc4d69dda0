import type { PlanTemplate } from "../domain/plan/types";

/** What a list of plans shows before any of them is loaded. */
export interface TemplateSummary extends Pick<PlanTemplate, "id" | "title" | "region" | "period"> {
  /** Rows of the indicator table. */
  readonly indicatorCount: number;
  readonly breakdownCount: number;
}

interface City {
  readonly slug: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Rows of the 13th and of the 14th plan's table. */
  readonly rows: readonly [number, number];
  /** Break-down tables of the 14th plan. */
  readonly breakdowns: number;
}

const CITIES: readonly City[] = [
  { slug: "nanjing", code: "320100", zh: "南京市", en: "Nanjing", rows: [27, 20], breakdowns: 0 },
  { slug: "xuzhou", code: "320300", zh: "徐州市", en: "Xuzhou", rows: [20, 19], breakdowns: 9 },
  { slug: "quzhou", code: "330800", zh: "衢州市", en: "Quzhou", rows: [14, 19], breakdowns: 0 },
  { slug: "xuancheng", code: "341800", zh: "宣城市", en: "Xuancheng", rows: [15, 17], breakdowns: 0 },
  { slug: "shangluo", code: "611000", zh: "商洛市", en: "Shangluo", rows: [12, 16], breakdowns: 0 },
];

/** The five-year plans, the current one first. */
const PLANS = [
  { suffix: "14fyp", zh: "十四五", en: "14th", baseYear: 2020, column: 1 },
  { suffix: "13fyp", zh: "十三五", en: "13th", baseYear: 2015, column: 0 },
] as const;

/** Every template in short, in the order of a pick list: by plan, then by region code. */
export const templateSummaries: readonly TemplateSummary[] = PLANS.flatMap((plan) =>
  CITIES.map((city) => ({
    id: `${city.slug}-${plan.suffix}`,
    title: {
      zh: `${city.zh}“${plan.zh}”人力资源和社会保障主要指标`,
      en: `${city.en}: main human resources and social security indicators, ${plan.en} Five-Year Plan`,
    },
    region: { code: city.code, name: { zh: city.zh, en: city.en } },
    period: { baseYear: plan.baseYear, firstYear: plan.baseYear + 1, lastYear: plan.baseYear + 5 },
    indicatorCount: city.rows[plan.column],
    breakdownCount: plan.column === 1 ? city.breakdowns : 0,
  })),
);
