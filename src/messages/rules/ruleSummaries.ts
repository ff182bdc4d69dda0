import type { WorkbookRuleId } from "../../domain/audit";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { documentRuleSummaries } from "./documentRuleSummaries";
import type { Catalogue } from "../format";

const workbookRuleSummaries = {
  "sheet-missing": { zh: "填报表或汇总表不见了。", en: "The entry or summary sheet is gone." },
  "table-missing": { zh: "表格被删除或转成了普通区域。", en: "A table was deleted or turned into a range." },
  "column-missing": { zh: "填报表缺一列。", en: "A column of the entry table is gone." },
  "column-duplicated": { zh: "填报表同名的列不止一个。", en: "A column appears more than once." },
  "header-renamed": { zh: "列标题被改，仍按原列读取。", en: "A header was changed; the column is still read." },
  "row-missing": { zh: "填报表缺一个指标的行。", en: "The row of an indicator is gone." },
  "row-duplicated": { zh: "一个指标不止一行，只读第一行。", en: "An indicator has several rows; the first is read." },
  "row-unknown": { zh: "填报表里有不属于规划的行。", en: "A row is no indicator of the plan." },
  "formula-overwritten": {
    zh: "公式单元格被改成了数或别的公式。",
    en: "A formula was replaced by a value or another formula.",
  },
  "published-text-edited": {
    zh: "指标名称、单位、基期、目标等与规划原文不同。",
    en: "A name, unit, baseline or target differs from what the plan prints.",
  },
  "setting-invalid": {
    zh: "报告年度、判定线或界限的值无法使用。",
    en: "The year reported to or a limit has an unusable value.",
  },
  "submission-unsigned": {
    zh: "下发的填报表没有填填表人或日期。",
    en: "A workbook that was sent out names no reporter or date.",
  },
  "settings-missing": {
    zh: "放审核界限的单元格不见了，按默认值审核。",
    en: "The cells of the audit limits are gone; the defaults are used.",
  },
  "metadata-missing": { zh: "隐藏的元数据表不见了。", en: "The hidden metadata sheet is gone." },
  "metadata-damaged": { zh: "隐藏的元数据有一部分读不出来。", en: "A part of the hidden metadata cannot be read." },
  "target-differs-from-plan": {
    zh: "地区填报表的目标或名称与现行规划分解不一致。",
    en: "Targets or names in the workbook of a region are no longer those of the plan.",
  },
  "older-template": { zh: "工作簿用的是旧版模板。", en: "The workbook was made from an older template." },
  "newer-workbook": { zh: "工作簿由更新的版本生成。", en: "The workbook was made by a newer version." },
  "template-unknown": { zh: "不认识工作簿所属的规划。", en: "The plan of the workbook is unknown." },
  "external-link": { zh: "工作簿有指向外部的链接。", en: "The workbook links to the outside." },
} as const satisfies Catalogue<WorkbookRuleId>;

/** What each rule looks for, in one short sentence for the guide sheet. */
export const ruleSummaries: Catalogue = {
  "not-a-number": {
    zh: "应填数字的格里是文字、日期、单位、错误值，公式不会计入。",
    en: "Words, a date, a unit or an error value where a number belongs; formulas leave it out.",
  },
  "bounded-reading": {
    zh: "只填了“≥98”这样的范围，没有确切数。",
    en: "Only a bound such as ≥98, not the exact figure.",
  },
  "negative-value": {
    zh: "人数、金额、比率小于 0；增速除外。",
    en: "A count, amount or share below 0; growth rates may be.",
  },
  "percentage-over-100": { zh: "比率大于 100；增速除外。", en: "A percentage above 100; growth rates may be." },
  "fraction-typed-for-percent": {
    zh: "按百分数填报的行填了 0.98 这样的小数。",
    en: "A fraction such as 0.98 in a row of percentages.",
  },
  "composition-became-time": {
    zh: "13:41:46 被表格软件当成了时间。",
    en: "Shares such as 13:41:46 turned into a time of day.",
  },
  "not-a-composition": {
    zh: "结构比例的写法或部分个数不对。",
    en: "Shares typed in another form, or too few or many parts.",
  },
  "composition-not-100": { zh: "各部分合计不是 100。", en: "The parts do not add up to 100." },
  "formula-in-entry-cell": { zh: "填报格里是公式或外部链接。", en: "A formula or an outside link in an entry cell." },
  "future-year-filled": { zh: "报告年度以后的年份填了数。", en: "A year after the one reported to is filled in." },
  "missing-elapsed-year": { zh: "已过的年份没有填数。", en: "An elapsed year is blank." },
  "total-not-sum": { zh: "累计上报与各年之和不等。", en: "The reported total differs from the sum of the years." },
  "total-below-sum": { zh: "累计上报小于已填年份之和。", en: "The reported total is below the years that are given." },
  "total-on-level": { zh: "年末数、比率填了累计上报。", en: "A reported total for a level, rate or set of shares." },
  "running-total-in-years": { zh: "各年填的像是逐年累计数。", en: "The years look like running totals." },
  "unit-slip": {
    zh: "与基期、目标或往年数相差百倍、千倍、万倍，像单位填错。",
    en: "A figure 100, 1,000 or 10,000 times off baseline, target or other years.",
  },
  jump: { zh: "年度变化与本行往年大不相同。", en: "A yearly change quite unlike the row's other changes." },
  "stock-falling": { zh: "要求增加的年末数比上年减少。", en: "A level that is to grow falls." },
  "repeated-value": {
    zh: "连续多年同一个数，像沿用上年。",
    en: "One figure in several years running, as if carried over.",
  },
  "suspicious-round": { zh: "别的年份带小数，这一年是整十数。", en: "A multiple of ten among figures with decimals." },
  "more-decimals-than-printed": {
    zh: "小数位数比原表多，或单位不允许。",
    en: "More decimals than the plan prints or the unit can have.",
  },
  "ceiling-breached": { zh: "超过每年都要守住的上限。", en: "Above a limit that holds in every year." },
  "floor-missed": { zh: "低于每年都要保持的下限。", en: "Below a floor that holds in every year." },
  "about-target-missed": { zh: "超出“左右”目标的允许偏差。", en: "Outside the tolerance of an “about” target." },
  "behind-schedule": { zh: "序时进度低于判定线。", en: "The schedule ratio is below the limit." },
  "target-missed": { zh: "规划期末没有达到目标。", en: "The target is missed in the last year." },
  reversed: { zh: "比基期还差。", en: "Worse than the baseline." },
  "composition-gap": { zh: "结构比例没有达到目标。", en: "The shares are off the target." },
  "newly-added-no-target": { zh: "原表注明新增、没有目标。", en: "Added during the plan, without a target." },
  "part-greater-than-whole": { zh: "“其中”数大于它的总数。", en: "A part is greater than its whole." },
  "parts-do-not-close": {
    zh: "规划写明的分项之和不等于总数。",
    en: "Parts that the plan declares do not add up to their whole.",
  },
  "nothing-entered": { zh: "还没有填任何数。", en: "No figure has been entered." },
  "only-final-results": { zh: "只有期末结果，没有分年数。", en: "Only results of the last year, no yearly figures." },
  "breakdown-region-twice": { zh: "分解表里一个地区不止一行。", en: "A region has several rows in a break-down." },
  "breakdown-regions-total": {
    zh: "各地区之和不等于公布合计。",
    en: "The regions do not add up to the printed total.",
  },
  "breakdown-years-total": { zh: "各年之和不等于公布合计。", en: "The years do not add up to the printed total." },
  "breakdown-target-falls": { zh: "应逐年增加的分解目标比上年少。", en: "A yearly target that is to grow falls." },
  "breakdown-vs-target": {
    zh: "分解合计换算后与规划目标不同。",
    en: "The break-down's total differs from the target after unit conversion.",
  },
  "region-not-reported": {
    zh: "别的地区报了数，这个地区一个数都没有。",
    en: "Others reported; this region has no figure at all.",
  },
  "region-sum-differs": {
    zh: "各地上报数换算后相加，与“指标填报”表的数不同；缺地区时不判断。",
    en: "The regions' figures, converted and added, differ from the entry sheet; left open while a region is missing.",
  },
  "region-unknown": {
    zh: "上报的地区不在分解表里，或写法不同。",
    en: "Figures of a region that the break-down does not name, or spells otherwise.",
  },
  "region-reported-twice": { zh: "同一地区用两种写法各报了一次。", en: "One region reported under two spellings." },
  "breakdown-vs-baseline": {
    zh: "分解表的基年合计与基期值不同。",
    en: "The break-down's base year differs from the baseline.",
  },
  ...documentRuleSummaries,
  ...workbookRuleSummaries,
  "rule-fault": { zh: "一条规则执行出错，其他规则不受影响。", en: "A rule broke down; the others are not affected." },
};

/** The short sentence of a rule; "" for one without. */
export function ruleSummary(id: string, language: Language): string {
  const summary = ruleSummaries[id];
  return summary ? inLanguage(summary, language) : "";
}
