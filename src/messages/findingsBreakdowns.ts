import type { Catalogue } from "./format";

/** Sentences about break-down tables; the lead names table, region and column. */
export const breakdownFindings = {
  "breakdown-regions-total": {
    zh: "合计印的是 {value}，各地区相加是 {expected}（单位：{unit}），相差 {difference}。请核对各地区数和合计。",
    en: "The printed total is {value}, but the regions add up to {expected} ({unit}), a difference of {difference}. Check the regions and the total.",
  },
  "breakdown-regions-total-repair": {
    zh: "合计印的是 {value}，各地区相加是 {expected}（单位：{unit}），相差 {difference}。最少的改法只有一种：{repairs}；改后全表平衡，请核对。",
    en: "The printed total is {value}, but the regions add up to {expected} ({unit}), a difference of {difference}. The only smallest change that closes the whole table: {repairs}. Check it.",
  },
  "breakdown-years-total": {
    zh: "合计印的是 {value}，各年相加是 {expected}（单位：{unit}），相差 {difference}。请核对各年数和合计。",
    en: "The printed total is {value}, but the years add up to {expected} ({unit}), a difference of {difference}. Check the years and the total.",
  },
  "breakdown-years-total-repair": {
    zh: "合计印的是 {value}，各年相加是 {expected}（单位：{unit}），相差 {difference}。最少的改法只有一种：{repairs}；改后全表平衡，请核对。",
    en: "The printed total is {value}, but the years add up to {expected} ({unit}), a difference of {difference}. The only smallest change that closes the whole table: {repairs}. Check it.",
  },
  "breakdown-region-twice": {
    zh: "地区“{value}”有不止一行，合计会重复计算。请合并或删除多余的行。",
    en: "The region “{value}” has more than one row and is counted twice. Merge the rows or delete the extra one.",
  },
  "breakdown-target-falls": {
    zh: "目标 {value}，比 {otherYear} 年的 {other} 少 {difference}（单位：{unit}），而这项指标要求逐年增加。请核对。",
    en: "The target {value} is {difference} below that of {otherYear}, {other} ({unit}), although the indicator is to grow. Check it.",
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
