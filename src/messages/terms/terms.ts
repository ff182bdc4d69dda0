import type { RuleScope, Severity } from "../../domain/audit";
import type { ScheduleMethod, ValueMethod } from "../../domain/completion/types";
import type { CompletionPolicy } from "../../domain/plan/settings";
import type { IndicatorAttribute } from "../../domain/plan/types";
import type { Catalogue } from "../format";

/** How bad a finding is. */
export const severityMessages = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  info: { zh: "提示", en: "Note" },
} as const satisfies Catalogue<Severity>;

/** What a rule looks at. */
export const scopeMessages = {
  cell: { zh: "单元格", en: "Cell" },
  indicator: { zh: "指标", en: "Indicator" },
  plan: { zh: "指标之间", en: "Across indicators" },
  breakdown: { zh: "分解表", en: "Break-down" },
  workbook: { zh: "工作簿", en: "Workbook" },
  document: { zh: "规划文本", en: "Document" },
} as const satisfies Catalogue<RuleScope>;

/** Attribute as printed in the plans. */
export const attributeMessages = {
  expected: { zh: "预期性", en: "Expected" },
  binding: { zh: "约束性", en: "Binding" },
  annualAverage: { zh: "年均预期", en: "Expected, yearly average" },
} as const satisfies Catalogue<IndicatorAttribute>;

/** When 100 % is shown. */
export const policyMessages = {
  metIsFull: { zh: "达标即 100%", en: "Met is 100 %" },
  uncapped: { zh: "按实际比例", en: "Actual ratio" },
} as const satisfies Catalogue<CompletionPolicy>;

/** How the value to date was made. */
export const valueMethodMessages = {
  sumOfYears: { zh: "各年相加", en: "Sum of the years" },
  reportedTotal: { zh: "累计上报数", en: "Reported total" },
  meanOfYears: { zh: "各年平均", en: "Mean of the years" },
  meanOfReportedTotal: { zh: "累计上报数按年平均", en: "Reported total per year" },
  asOfYear: { zh: "报告年度数", en: "Year reported on" },
} as const satisfies Catalogue<ValueMethod>;

/** What else there is to know of a status. */
export const statusNotes = {
  byPrecision: { zh: "状态按公布数的小数位数比较", en: "Status compared at the decimals as printed" },
} as const satisfies Catalogue;

/** How the expected value was made. */
export const scheduleMethodMessages = {
  breakdownTotals: { zh: "按分解表合计", en: "Totals of the break-down" },
  milestones: { zh: "按阶段目标", en: "Milestones" },
  evenFlow: { zh: "按年均分", en: "Even share per year" },
  linearFromBaseline: { zh: "从基期匀速推进", en: "Straight line from baseline" },
  annualAverage: { zh: "按年均目标", en: "Yearly average" },
  everyYear: { zh: "每年按目标", en: "Target in every year" },
  finalTarget: { zh: "按期末目标", en: "Target of the last year" },
} as const satisfies Catalogue<ScheduleMethod>;
