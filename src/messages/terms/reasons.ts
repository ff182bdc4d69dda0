import type { Reason, ReasonCode } from "../../domain/completion/types";
import type { Language } from "../../domain/shared/localText";
import { formatText, listed, type Catalogue } from "../format";

/** Why a figure is blank, as a sentence; {years}, {gaps} and {text} come from the reason. */
export const reasonMessages = {
  "no-entries": { zh: "还没有填报任何数据。", en: "Nothing has been reported yet." },
  "missing-years": {
    zh: "{years} 年没有填数；空白不当作 0，所以算不出来。",
    en: "No figure for {years}; a blank is not taken as 0, so this cannot be computed.",
  },
  "unreadable-entry": {
    zh: "填写的“{text}”不是数字，请先改正。",
    en: "The entry “{text}” is not a figure. Correct it first.",
  },
  "bounded-reading": {
    zh: "填报的只是范围（如“≥98”），不足以计算。",
    en: "Only a bound is reported (such as ≥98), which is not enough to compute this.",
  },
  "before-first-year": { zh: "报告年度早于规划第一年。", en: "The year reported on is before the plan's first year." },
  "no-target": { zh: "规划没有给出目标值。", en: "The plan gives no target." },
  "qualitative-target": { zh: "目标是文字表述，不能计算。", en: "The target is in words and cannot be computed." },
  "zero-target": { zh: "目标值为 0，不能作除数。", en: "The target is 0, which nothing can be divided by." },
  "composition-has-no-ratio": {
    zh: "结构比例没有完成率，只能逐项对照。",
    en: "Shares of a whole have no completion rate; they are compared part by part.",
  },
  "composition-gap": {
    zh: "结构还没有达到目标，各部分相差 {gaps}。",
    en: "The shares do not reach the target yet; the parts differ by {gaps}.",
  },
  "no-baseline": { zh: "规划没有给出基期值。", en: "The plan gives no baseline." },
  "no-planned-change": {
    zh: "目标与基期值相同，没有需要完成的变化量。",
    en: "Target and baseline are the same, so there is no change to measure.",
  },
  "target-worse-than-baseline": {
    zh: "目标低于基期水平，是底线（或上限），不是要完成的变化量。",
    en: "The target is worse than the baseline: it is a floor or a ceiling, not a change to make.",
  },
  "not-applicable-to-flow": { zh: "这类指标不适用。", en: "Does not apply to this kind of indicator." },
  "plan-finished": { zh: "规划期已结束。", en: "The plan has ended." },
} as const satisfies Catalogue<ReasonCode>;

/** The same in a few words, for a cell. */
export const reasonShortMessages = {
  "no-entries": { zh: "未填报", en: "not reported" },
  "missing-years": { zh: "缺 {years} 年", en: "{years} missing" },
  "unreadable-entry": { zh: "填写有误", en: "unreadable entry" },
  "bounded-reading": { zh: "只有范围", en: "bound only" },
  "before-first-year": { zh: "尚未开始", en: "not started" },
  "no-target": { zh: "无目标值", en: "no target" },
  "qualitative-target": { zh: "文字目标", en: "target in words" },
  "zero-target": { zh: "目标为 0", en: "target is 0" },
  "composition-has-no-ratio": { zh: "结构不算完成率", en: "shares have no rate" },
  "composition-gap": { zh: "结构未达目标", en: "shares off target" },
  "no-baseline": { zh: "无基期值", en: "no baseline" },
  "no-planned-change": { zh: "目标同基期", en: "target equals baseline" },
  "target-worse-than-baseline": { zh: "目标低于基期", en: "target below baseline level" },
  "not-applicable-to-flow": { zh: "不适用", en: "not applicable" },
  "plan-finished": { zh: "规划已结束", en: "plan ended" },
} as const satisfies Catalogue<ReasonCode>;

function paramsOf({ years = [], gaps = [], text = "" }: Reason, language: Language) {
  return { years: listed(years, language), gaps: listed(gaps, language), text };
}

/** A reason as a sentence. */
export function reasonText(reason: Reason, language: Language): string {
  return formatText(reasonMessages[reason.code], language, paramsOf(reason, language));
}

/** A reason in a few words. */
export function reasonShortText(reason: Reason, language: Language): string {
  return formatText(reasonShortMessages[reason.code], language, paramsOf(reason, language));
}
