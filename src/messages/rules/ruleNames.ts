import type { WorkbookRuleId } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { documentRuleNames } from "./documentRuleNames";
import { formatText, type Catalogue } from "../format";

const workbookRuleNames = {
  "sheet-missing": { zh: "缺工作表", en: "Sheet missing" },
  "table-missing": { zh: "缺表格", en: "Table missing" },
  "column-missing": { zh: "缺列", en: "Column missing" },
  "column-duplicated": { zh: "列重复", en: "Column repeated" },
  "header-renamed": { zh: "列标题被改", en: "Header renamed" },
  "row-missing": { zh: "缺指标行", en: "Row missing" },
  "row-duplicated": { zh: "指标行重复", en: "Row repeated" },
  "row-unknown": { zh: "多出的行", en: "Unknown row" },
  "formula-overwritten": { zh: "公式被改", en: "Formula overwritten" },
  "published-text-edited": { zh: "规划原文被改", en: "Published text edited" },
  "setting-invalid": { zh: "设置无效", en: "Invalid setting" },
  "settings-missing": { zh: "缺审核界限", en: "Limits of the audit missing" },
  "submission-unsigned": { zh: "未填填表人或日期", en: "Not signed" },
  "metadata-missing": { zh: "缺元数据", en: "Metadata missing" },
  "metadata-damaged": { zh: "元数据损坏", en: "Metadata damaged" },
  "target-differs-from-plan": { zh: "目标与规划不一致", en: "Target differs from the plan" },
  "older-template": { zh: "模板版本较旧", en: "Older template" },
  "newer-workbook": { zh: "工作簿版本较新", en: "Newer workbook" },
  "template-unknown": { zh: "未知规划", en: "Unknown plan" },
  "external-link": { zh: "外部链接", en: "External link" },
} as const satisfies Catalogue<WorkbookRuleId>;

/** Rules in a few words, for the findings sheet and the list of rules. */
export const ruleNames: Catalogue = {
  "not-a-number": { zh: "不是数字", en: "Not a number" },
  "bounded-reading": { zh: "只填了范围", en: "Bound instead of a figure" },
  "negative-value": { zh: "负数", en: "Negative value" },
  "percentage-over-100": { zh: "比率超过 100%", en: "Percentage over 100" },
  "fraction-typed-for-percent": { zh: "百分数填成小数", en: "Fraction typed for a percentage" },
  "composition-became-time": { zh: "比例变成时间", en: "Shares turned into a time" },
  "not-a-composition": { zh: "不是比例", en: "Not a set of shares" },
  "composition-not-100": { zh: "比例合计不为 100", en: "Shares do not add up to 100" },
  "more-decimals-than-printed": { zh: "小数位过多", en: "Too many decimals" },
  "formula-in-entry-cell": { zh: "填报格含公式", en: "Formula in an entry cell" },
  "future-year-filled": { zh: "填了未来年份", en: "Future year filled" },
  "missing-elapsed-year": { zh: "应填未填", en: "Elapsed year missing" },
  "total-not-sum": { zh: "累计不等于各年之和", en: "Total differs from its years" },
  "total-below-sum": { zh: "累计小于部分年份之和", en: "Total below some of its years" },
  "total-on-level": { zh: "非累计指标填了累计", en: "Total of a level" },
  "running-total-in-years": { zh: "分年填成了累计", en: "Running totals typed for years" },
  "unit-slip": { zh: "数量级不符", en: "Wrong order of magnitude" },
  jump: { zh: "变化异常", en: "Unusual change" },
  "stock-falling": { zh: "年末数下降", en: "Level falls" },
  "repeated-value": { zh: "多年数据相同", en: "Same figure year after year" },
  "suspicious-round": { zh: "疑似估计数", en: "Suspiciously round figure" },
  "ceiling-breached": { zh: "超过上限", en: "Limit exceeded" },
  "floor-missed": { zh: "低于下限", en: "Below the floor" },
  "about-target-missed": { zh: "偏离“左右”目标", en: "Outside an “about” target" },
  "behind-schedule": { zh: "落后于序时进度", en: "Behind schedule" },
  "target-missed": { zh: "期末未达目标", en: "Target missed" },
  reversed: { zh: "差于基期", en: "Worse than baseline" },
  "composition-gap": { zh: "结构未达目标", en: "Shares off target" },
  "newly-added-no-target": { zh: "没有目标值", en: "No target" },
  "part-greater-than-whole": { zh: "“其中”大于总数", en: "Part greater than whole" },
  "parts-do-not-close": { zh: "分项之和不等于总数", en: "Parts do not add up" },
  "nothing-entered": { zh: "尚未填报", en: "Nothing entered" },
  "only-final-results": { zh: "只有期末结果", en: "Only final results" },
  "breakdown-region-twice": { zh: "地区重复", en: "Region twice" },
  "breakdown-target-falls": { zh: "分解目标下降", en: "Yearly target falls" },
  "breakdown-regions-total": { zh: "地区之和不等于合计", en: "Regions do not add up" },
  "breakdown-years-total": { zh: "各年之和不等于合计", en: "Years do not add up" },
  "breakdown-vs-target": { zh: "分解与目标不一致", en: "Break-down differs from target" },
  "breakdown-vs-baseline": { zh: "分解与基期不一致", en: "Break-down differs from baseline" },
  "region-not-reported": { zh: "地区未上报", en: "Region has not reported" },
  "region-sum-differs": { zh: "各地上报合计与本级不符", en: "Regions' figures differ from the whole" },
  "region-unknown": { zh: "分解表没有的地区", en: "Region not in the break-down" },
  "region-reported-twice": { zh: "地区重复上报", en: "Region reported twice" },
  ...documentRuleNames,
  ...workbookRuleNames,
  "rule-fault": { zh: "规则执行出错", en: "Rule broke down" },
};

/** Name of a rule; an id without a name stands for itself. */
export function ruleName(id: string, language: Language): string {
  const name = ruleNames[id];
  return name ? formatText(name, language) : id;
}
