import type { Catalogue } from "./format";

/** Sentences about break-down tables; the lead names table, region and column. */
export const breakdownFindings = {
  "breakdown-regions-total": {
    zh: "合计印的是 {value}，各地区相加是 {expected}（单位：{unit}），相差 {difference}。请核对各地区数和合计。",
    en: "The printed total is {value}, but the regions add up to {expected} ({unit}), a difference of {difference}. Check the regions and the total.",
  },
  "breakdown-years-total": {
    zh: "合计印的是 {value}，各年相加是 {expected}（单位：{unit}），相差 {difference}。请核对各年数和合计。",
    en: "The printed total is {value}, but the years add up to {expected} ({unit}), a difference of {difference}. Check the years and the total.",
  },
  "breakdown-vs-target": {
    zh: "分解合计 {value} {tableUnit}，折合 {converted} {unit}，而规划目标是“{target}”（{expected} {unit}），相差 {difference}。请核对分解数和目标。",
    en: "The break-down allots {value} ({tableUnit}), that is {converted} ({unit}), but the plan's target is “{target}”, {expected} ({unit}); they differ by {difference}. Check break-down and target.",
  },
  "breakdown-vs-baseline": {
    zh: "分解表 {year} 年合计是 {value} {tableUnit}，而主要指标表的基期值是“{baseline}”。请核对两处。",
    en: "The break-down has {value} ({tableUnit}) for {year}, but the indicator table prints the baseline “{baseline}”. Check both places.",
  },
  "undecidable-breakdown": {
    zh: "{columns} 列有空白，无法核对各地区合计。请补填。",
    en: "Column {columns} has blanks, so the regions cannot be checked against the total. Fill them in.",
  },
} as const satisfies Catalogue;
