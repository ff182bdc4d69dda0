import type { SomeRuleTexts } from "./ruleTexts";

/** About break-down tables and what regions report; the lead names table, region and column. */
export const breakdownRules = {
  "breakdown-region-twice": {
    name: { zh: "地区重复", en: "Region twice" },
    summary: { zh: "分解表里一个地区不止一行。", en: "A region has several rows in a break-down." },
    sentences: {
      "breakdown-region-twice": {
        zh: "地区“{value}”有不止一行，合计会重复计算。请合并或删除多余的行。",
        en: "The region “{value}” has more than one row and is counted twice. Merge the rows or delete the extra one.",
      },
    },
  },
  "breakdown-regions-total": {
    name: { zh: "地区之和不等于合计", en: "Regions do not add up" },
    summary: { zh: "各地区之和不等于公布合计。", en: "The regions do not add up to the printed total." },
    sentences: {
      "breakdown-regions-total": {
        zh: "合计印的是 {value}，各地区相加是 {expected}（单位：{unit}），相差 {difference}。请核对各地区数和合计。",
        en: "The printed total is {value}, but the regions add up to {expected} ({unit}), a difference of {difference}. Check the regions and the total.",
      },
      "breakdown-regions-total-repair": {
        zh: "合计印的是 {value}，各地区相加是 {expected}（单位：{unit}），相差 {difference}。最少的改法只有一种：{repairs}；改后全表平衡，请核对。",
        en: "The printed total is {value}, but the regions add up to {expected} ({unit}), a difference of {difference}. The only smallest change that closes the whole table: {repairs}. Check it.",
      },
      "undecidable-breakdown": {
        zh: "{columns} 列有空白，无法核对各地区合计。请补填。",
        en: "Column {columns} has blanks, so the regions cannot be checked against the total. Fill them in.",
      },
    },
  },
  "breakdown-years-total": {
    name: { zh: "各年之和不等于合计", en: "Years do not add up" },
    summary: { zh: "各年之和不等于公布合计。", en: "The years do not add up to the printed total." },
    sentences: {
      "breakdown-years-total": {
        zh: "合计印的是 {value}，各年相加是 {expected}（单位：{unit}），相差 {difference}。请核对各年数和合计。",
        en: "The printed total is {value}, but the years add up to {expected} ({unit}), a difference of {difference}. Check the years and the total.",
      },
      "breakdown-years-total-repair": {
        zh: "合计印的是 {value}，各年相加是 {expected}（单位：{unit}），相差 {difference}。最少的改法只有一种：{repairs}；改后全表平衡，请核对。",
        en: "The printed total is {value}, but the years add up to {expected} ({unit}), a difference of {difference}. The only smallest change that closes the whole table: {repairs}. Check it.",
      },
    },
  },
  "breakdown-target-falls": {
    name: { zh: "分解目标下降", en: "Yearly target falls" },
    summary: { zh: "应逐年增加的分解目标比上年少。", en: "A yearly target that is to grow falls." },
    sentences: {
      "breakdown-target-falls": {
        zh: "目标 {value}，比 {otherYear} 年的 {other} 少 {difference}（单位：{unit}），而这项指标要求逐年增加。请核对。",
        en: "The target {value} is {difference} below that of {otherYear}, {other} ({unit}), although the indicator is to grow. Check it.",
      },
    },
  },
  "breakdown-vs-target": {
    name: { zh: "分解与目标不一致", en: "Break-down differs from target" },
    summary: {
      zh: "分解合计换算后与规划目标不同。",
      en: "The break-down's total differs from the target after unit conversion.",
    },
    sentences: {
      "breakdown-vs-target": {
        zh: "分解合计 {value} {tableUnit}，折合 {converted} {unit}，而规划目标是“{target}”（{expected} {unit}），相差 {difference}。请核对分解数和目标。",
        en: "The break-down allots {value} ({tableUnit}), that is {converted} ({unit}), but the plan's target is “{target}”, {expected} ({unit}); they differ by {difference}. Check break-down and target.",
      },
    },
  },
  "breakdown-vs-baseline": {
    name: { zh: "分解与基期不一致", en: "Break-down differs from baseline" },
    summary: { zh: "分解表的基年合计与基期值不同。", en: "The break-down's base year differs from the baseline." },
    sentences: {
      "breakdown-vs-baseline": {
        zh: "分解表 {year} 年合计是 {value} {tableUnit}，而主要指标表的基期值是“{baseline}”。请核对两处。",
        en: "The break-down has {value} ({tableUnit}) for {year}, but the indicator table prints the baseline “{baseline}”. Check both places.",
      },
    },
  },
  "region-not-reported": {
    name: { zh: "地区未上报", en: "Region has not reported" },
    summary: { zh: "别的地区报了数，这个地区一个数都没有。", en: "Others reported; this region has no figure at all." },
    sentences: {
      "region-not-reported": {
        zh: "{region}一个数都没有上报，涉及 {tables} 张分解表，各地合计因此不全。请催报；确实没有数据的请说明原因。",
        en: "{region} has reported nothing; {tables, plural, one {# break-down waits} other {# break-downs wait}} for it, and sums over the regions stay open. Ask for it, or explain why there are no data.",
      },
    },
  },
  "region-sum-differs": {
    name: { zh: "各地上报合计与本级不符", en: "Regions' figures differ from the whole" },
    summary: {
      zh: "各地上报数换算后相加，与“指标填报”表的数不同；缺地区时不判断。",
      en: "The regions' figures, converted and added, differ from the entry sheet; left open while a region is missing.",
    },
    sentences: {
      "region-sum-differs": {
        zh: "各地上报合计 {value} {tableUnit}，折合 {converted} {unit}，而“指标填报”表填的是 {expected} {unit}，相差 {difference}。请核对各地区数和本级数。",
        en: "The regions report {value} ({tableUnit}), that is {converted} ({unit}), but the entry sheet has {expected}; they differ by {difference}. Check the regions and the entry.",
      },
      "region-sum-differs-rounding": {
        zh: "各地上报合计 {value} {tableUnit}，折合 {converted} {unit}，而“指标填报”表填的是 {expected} {unit}，相差 {difference}，可能是四舍五入造成的。请改成一致，或说明原因。",
        en: "The regions report {value} ({tableUnit}), that is {converted} ({unit}), but the entry sheet has {expected}; rounding may explain the difference of {difference}. Make them agree or explain it.",
      },
      "region-sum-differs-repair": {
        zh: "各地上报合计 {value} {tableUnit}，折合 {converted} {unit}，而“指标填报”表填的是 {expected} {unit}，相差 {difference}。最少的改法只有一种：{repairs}（单位：{tableUnit}）；改后各行各列都相符，请核对。",
        en: "The regions report {value} ({tableUnit}), that is {converted} ({unit}), but the entry sheet has {expected}; they differ by {difference}. The only smallest change that closes every sum: {repairs} ({tableUnit}). Check it.",
      },
      "region-sum-differs-likely": {
        zh: "各地上报合计 {value} {tableUnit}，折合 {converted} {unit}，而“指标填报”表填的是 {expected} {unit}，相差 {difference}。只有一处像是笔误：{repairs}（单位：{tableUnit}），改后相符，请核对。",
        en: "The regions report {value} ({tableUnit}), that is {converted} ({unit}), but the entry sheet has {expected}; they differ by {difference}. One figure alone looks like a slip of the keyboard: {repairs} ({tableUnit}). Check it.",
      },
      "region-sum-differs-exceeds": {
        zh: "{regions}等 {count} 个地区还没有数，已报的各地合计 {value} {tableUnit}（折合 {converted} {unit}）就已超过“指标填报”表的 {expected} {unit}。请核对各地区数和本级数。",
        en: "{regions} ({count} in all) have no figure yet, and the others already report {value} ({tableUnit}), that is {converted} ({unit}): more than the {expected} of the entry sheet. Check the regions and the entry.",
      },
      "undecidable-regions": {
        zh: "{regions}等 {count} 个地区没有确切数，各地合计无法与“指标填报”表核对。请催报后再核对。",
        en: "{regions} ({count} in all) have no exact figure, so the regions cannot be added up and held against the entry sheet. Ask for the figures first.",
      },
    },
  },
  "region-unknown": {
    name: { zh: "分解表没有的地区", en: "Region not in the break-down" },
    summary: {
      zh: "上报的地区不在分解表里，或写法不同。",
      en: "Figures of a region that the break-down does not name, or spells otherwise.",
    },
    sentences: {
      "region-unknown": {
        zh: "分解表里没有“{value}”这个地区，它报的数没有计入合计。请核对地区名称或文件来源。",
        en: "The break-down has no region “{value}”, so its figures are in no sum. Check the name or where the file comes from.",
      },
      "region-unknown-spelling": {
        zh: "分解表里没有“{value}”，可能是指“{expected}”；它报的数没有计入合计。请改成分解表的写法。",
        en: "The break-down has no region “{value}”; “{expected}” may be meant. Its figures are in no sum. Spell it as the break-down does.",
      },
    },
  },
  "region-reported-twice": {
    name: { zh: "地区重复上报", en: "Region reported twice" },
    summary: { zh: "同一地区用两种写法各报了一次。", en: "One region reported under two spellings." },
    sentences: {
      "region-reported-twice": {
        zh: "“{value}”和“{expected}”是同一地区，各报了一次；只计入了后者。请核对以哪次为准，删去另一次。",
        en: "“{value}” and “{expected}” are one region, reported twice; only the latter counts. Settle which one holds and delete the other.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
