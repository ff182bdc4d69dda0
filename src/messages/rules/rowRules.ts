import type { SomeRuleTexts } from "./ruleTexts";

/** About rows of the plan and about the plan as a whole. */
export const rowRules = {
  "missing-elapsed-year": {
    name: { zh: "应填未填", en: "Elapsed year missing" },
    summary: { zh: "已过的年份没有填数。", en: "An elapsed year is blank." },
    sentences: {
      "missing-elapsed-year": {
        zh: "没有填数，累计数因此算不出来（空白不当作 0）。请补填；只有累计数时填“累计上报”列。",
        en: "No figure is reported, so the total cannot be computed (a blank is not 0). Fill it in, or give the total in “Reported total”.",
      },
      "missing-elapsed-year-whole-row": {
        zh: "截至 {asOf} 年一个数都没有填，无法计算完成情况。请补填；确实没有数据时在“备注”列说明。",
        en: "Nothing is reported up to {asOf}, so no completion can be computed. Fill it in, or say in the remark column why there are no data.",
      },
      "missing-elapsed-year-latest": {
        zh: "没有填报告年度的数，前面年份的数不能代替。请补填 {asOf} 年数。",
        en: "The year reported on is blank, and earlier years cannot stand in for it. Fill in {asOf}.",
      },
      "missing-elapsed-year-level": {
        zh: "{years} 年没有填数，这些年的变化无法核对。有数据请补填。",
        en: "No figure for {years}, so the changes of these years cannot be checked. Fill it in where it is known.",
      },
      "missing-elapsed-year-earlier": {
        zh: "{years} 年没有填数。这项目标每年都要达到，未填的年份没有参加判断。",
        en: "No figure for {years}. This target binds in every year; years without a figure were left out of the judgement.",
      },
    },
  },
  "total-not-sum": {
    name: { zh: "累计不等于各年之和", en: "Total differs from its years" },
    summary: { zh: "累计上报与各年之和不等。", en: "The reported total differs from the sum of the years." },
    sentences: {
      "total-not-sum": {
        zh: "累计上报 {value}，而 {years} 各年相加是 {expected}，相差 {difference}。请核对是哪一年或累计数填错。",
        en: "The reported total is {value}, but {years} add up to {expected} (difference {difference}). Find out which year, or the total, is wrong.",
      },
      "total-not-sum-rounding": {
        zh: "累计上报 {value}，而 {years} 各年相加是 {expected}，相差 {difference}，可能是各年四舍五入造成的。请改成一致，或在“备注”列说明。",
        en: "The reported total is {value}, but {years} add up to {expected} (difference {difference}), which rounding of the years may explain. Make them agree or explain it in the remark column.",
      },
    },
  },
  "total-below-sum": {
    name: { zh: "累计小于部分年份之和", en: "Total below some of its years" },
    summary: { zh: "累计上报小于已填年份之和。", en: "The reported total is below the years that are given." },
    sentences: {
      "total-below-sum": {
        zh: "累计上报 {value}，而仅 {years} 年就已有 {expected}，累计不可能更小。请核对累计数和各年数。",
        en: "The reported total is {value}, but {years} alone already make {expected}. Check the total and the years.",
      },
    },
  },
  "total-on-level": {
    name: { zh: "非累计指标填了累计", en: "Total of a level" },
    summary: { zh: "年末数、比率填了累计上报。", en: "A reported total for a level, rate or set of shares." },
    sentences: {
      "total-on-level": {
        zh: "“累计上报”填了 {value}，但这项是年末数或比率，各年不能相加，该数不会使用。请清空。",
        en: "“Reported total” holds {value}, but this is a year-end level or a rate: years do not add up and the figure is not used. Clear it.",
      },
    },
  },
  "ceiling-breached": {
    name: { zh: "超过上限", en: "Limit exceeded" },
    summary: { zh: "超过每年都要守住的上限。", en: "Above a limit that holds in every year." },
    sentences: {
      "ceiling-breached": {
        zh: "实际 {value}，超过了每年都要守住的上限“{target}”。请核对数据；属实的请说明原因。",
        en: "The figure {value} is above the limit “{target}”, which binds in every year. Check it; if it is right, explain why.",
      },
    },
  },
  "floor-missed": {
    name: { zh: "低于下限", en: "Below the floor" },
    summary: { zh: "低于每年都要保持的下限。", en: "Below a floor that holds in every year." },
    sentences: {
      "floor-missed": {
        zh: "实际 {value}，没有达到每年都要保持的“{target}”。请核对数据；属实的请说明原因。",
        en: "The figure {value} is below “{target}”, which is to be kept in every year. Check it; if it is right, explain why.",
      },
    },
  },
  "about-target-missed": {
    name: { zh: "偏离“左右”目标", en: "Outside an “about” target" },
    summary: { zh: "超出“左右”目标的允许偏差。", en: "Outside the tolerance of an “about” target." },
    sentences: {
      "about-target-missed": {
        zh: "实际 {value}，不在目标“{target}”允许的 {low}–{high} 之内。请核对数据；属实的请说明原因。",
        en: "The figure {value} lies outside {low}–{high}, the range allowed for “{target}”. Check it; if it is right, explain why.",
      },
      "about-target-missed-above": {
        zh: "实际 {value}，超过了目标“{target}”允许的最高值 {high}。请核对数据；属实的请说明原因。",
        en: "The figure {value} is above {high}, the most that “{target}” allows. Check it; if it is right, explain why.",
      },
      "about-target-missed-below": {
        zh: "实际 {value}，低于目标“{target}”允许的最低值 {low}。请核对数据；属实的请说明原因。",
        en: "The figure {value} is below {low}, the least that “{target}” allows. Check it; if it is right, explain why.",
      },
    },
  },
  "behind-schedule": {
    name: { zh: "落后于应达进度", en: "Behind schedule" },
    summary: { zh: "序时完成率低于判定线。", en: "The schedule ratio is below the limit." },
    sentences: {
      "behind-schedule": {
        zh: "到目前为 {value}，按进度应达 {expected}，序时完成率 {ratio, number, ::percent .####}，低于 {threshold, number, ::percent .####}。请核对数据，并说明赶上进度的安排。",
        en: "Stands at {value}; the schedule asks for {expected} by now. The schedule ratio of {ratio, number, ::percent .####} is below {threshold, number, ::percent .####}. Check the figures and say how it will catch up.",
      },
      "behind-schedule-near": {
        zh: "到目前为 {value}，按进度应达 {expected}，序时完成率 {ratio, number, ::percent .####}，略低于 {threshold, number, ::percent .####}。请留意。",
        en: "Stands at {value}; the schedule asks for {expected} by now. The schedule ratio of {ratio, number, ::percent .####} is just under {threshold, number, ::percent .####}. Keep an eye on it.",
      },
      "behind-schedule-unit": {
        zh: "到目前为 {value}，按进度应达 {expected}，差额不超过公布数末位的一个单位，按基本达到处理。请留意。",
        en: "Stands at {value}; the schedule asks for {expected} by now. That is no more than one unit of the last printed place, and counts as nearly. Keep an eye on it.",
      },
      "behind-schedule-limit": {
        zh: "到目前为 {value}，“{target}”须逐年保持，有的年份没有做到。上下限没有“基本达到”。请核对数据，并说明整改安排。",
        en: "Stands at {value}; “{target}” is to be kept in every year and was not. Nothing is near a limit. Check the figures and say what will be done.",
      },
    },
  },
  "target-missed": {
    name: { zh: "期末未达目标", en: "Target missed" },
    summary: { zh: "规划期末没有达到目标。", en: "The target is missed in the last year." },
    sentences: {
      "target-missed": {
        zh: "规划期末为 {value}，没有达到目标“{target}”，差 {gap}。请核对数据；属实的请在终期评估中说明原因。",
        en: "Ends the plan at {value}, short of the target “{target}” by {gap}. Check the figures; if they are right, explain it in the final evaluation.",
      },
    },
  },
  reversed: {
    name: { zh: "差于基期", en: "Worse than baseline" },
    summary: { zh: "比基期还差。", en: "Worse than the baseline." },
    sentences: {
      reversed: {
        zh: "实际 {value}，比基期“{baseline}”还差，与目标“{target}”方向相反。请核对口径和数据；属实的请说明原因。",
        en: "The figure {value} is worse than the baseline “{baseline}” and moves away from the target “{target}”. Check scope and figures; if they are right, explain why.",
      },
    },
  },
  "composition-gap": {
    name: { zh: "结构未达目标", en: "Shares off target" },
    summary: { zh: "结构比例没有达到目标。", en: "The shares are off the target." },
    sentences: {
      "composition-gap": {
        zh: "结构为 {value}，目标是 {target}，各部分相差 {gaps}。结构没有完成率，请逐项对照。",
        en: "The shares are {value}, the target is {target}; the parts differ by {gaps}. Shares have no completion rate: compare part by part.",
      },
    },
  },
  "newly-added-no-target": {
    name: { zh: "没有目标值", en: "No target" },
    summary: { zh: "原表注明新增、没有目标。", en: "Added during the plan, without a target." },
    sentences: {
      "newly-added-no-target": {
        zh: "目标栏印的是“{target}”，表示规划期间新增、没有目标，只报实际数，不算完成率。",
        en: "The plan prints “{target}”: the indicator was added during the plan and has no target. It is reported, but has no completion rate.",
      },
    },
  },
  "part-greater-than-whole": {
    name: { zh: "“其中”大于总数", en: "Part greater than whole" },
    summary: { zh: "“其中”数大于它的总数。", en: "A part is greater than its whole." },
    sentences: {
      "part-greater-than-whole": {
        zh: "“其中”数是 {value} {unit}，大于它所属的“{whole}” {expected} {wholeUnit}。请核对哪个数填错。",
        en: "This part is {value} ({unit}), more than the whole “{whole}”: {expected} ({wholeUnit}). Find out which of the two is wrong.",
      },
    },
  },
  "nothing-entered": {
    name: { zh: "尚未填报", en: "Nothing entered" },
    summary: { zh: "还没有填任何数。", en: "No figure has been entered." },
    sentences: {
      "nothing-entered": {
        zh: "还没有填任何数据。请从“指标填报”表的黄色单元格开始填，报告年度为 {asOf} 年。",
        en: "No figure has been entered yet. Start with the yellow cells of the entry sheet; the report runs to {asOf}.",
      },
    },
  },
  "only-final-results": {
    name: { zh: "只有期末结果", en: "Only final results" },
    summary: { zh: "只有期末结果，没有分年数。", en: "Only results of the last year, no yearly figures." },
    sentences: {
      "only-final-results": {
        zh: "只有 {year} 年的期末结果，没有分年数据；每年都要达到的目标只按期末判断。",
        en: "Only the outcome of {year} is on record, no yearly figures: targets that bind in every year are judged by that year alone.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
