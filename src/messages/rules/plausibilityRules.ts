import type { SomeRuleTexts } from "./ruleTexts";

/** About figures that can be typed but hardly be true. Thresholds are those of the settings. */
export const plausibilityRules = {
  "running-total-in-years": {
    name: { zh: "分年填成了累计", en: "Running totals typed for years" },
    summary: { zh: "各年填的像是逐年累计数。", en: "The years look like running totals." },
    sentences: {
      "running-total-in-years": {
        zh: "各年数像是逐年累计数（到这一年为 {value}），相加会重复计算。如果是，各年应为 {years}；累计数填“累计上报”列。",
        en: "The years look like running totals (up to {value} here), which count years twice when added. If so, the years are {years}, and the total belongs in “Reported total”.",
      },
      "running-total-in-years-as-total": {
        zh: "各年数像是逐年累计数，而且累计上报正好等于这一年的 {value}，相加会重复计算。各年应为 {years}，请改填当年数。",
        en: "The years look like running totals, and the reported total equals this year's {value}; adding them counts years twice. The years should be {years}: type each year's own figure.",
      },
    },
  },
  "unit-slip": {
    name: { zh: "数量级不符", en: "Wrong order of magnitude" },
    summary: {
      zh: "与基期、目标或往年数相差百倍、千倍、万倍，像单位填错。",
      en: "A figure 100, 1,000 or 10,000 times off baseline, target or other years.",
    },
    sentences: {
      "unit-slip": {
        zh: "填了 {value}，与参照数 {reference} 相差约 {times, number} 倍。如果本意是 {expected}，请改填；否则请核对单位（本行为{unit}）。",
        en: "The figure {value} is about {times, number} times its reference {reference}. If {expected} is meant, type that; else check the unit (the row is in {unit}).",
      },
      "unit-slip-typed-unit": {
        zh: "填了 {value}，像是按“{otherUnit}”填的；本行单位是{unit}，应为 {expected}（参照数 {reference}，相差约 {times, number} 倍）。请改填 {expected}。",
        en: "The figure {value} looks like {otherUnit}; the row is in {unit}, which makes it {expected} (reference {reference}, about {times, number}-fold off). Type {expected}.",
      },
      "unit-slip-increment": {
        zh: "填了 {value}，只有参照数 {reference} 的约 {times, number} 分之一，而这项是年末数：看来填的是当年增加数，或小数点错位。请改填年末总数；如果本意是 {expected}，请改填。",
        en: "The figure {value} is about one {times, number}th of its reference {reference}, but the row takes the level at year end: this looks like the year's increase, or a misplaced point. Type the level; if {expected} is meant, type that.",
      },
      "unit-slip-too-small": {
        zh: "填了 {value}，只有参照数 {reference} 的约 {times, number} 分之一。如果本意是 {expected}，请改填；否则请核对单位（本行为{unit}）。",
        en: "The figure {value} is about one {times, number}th of its reference {reference}. If {expected} is meant, type that; else check the unit (the row is in {unit}).",
      },
    },
  },
  "zero-for-no-data": {
    name: { zh: "没有数据填成 0", en: "Zero for no data" },
    summary: {
      zh: "基期、目标或其他年份大于 0，这一年却是 0。",
      en: "A nought where baseline, target or other years are above 0.",
    },
    sentences: {
      "zero-for-no-data": {
        zh: "填了 0，而本行的参照数（其他年份、目标或基期）是 {reference}。没有数据请清空（空白不当作 0）；确实是 0 的请说明原因。",
        en: "The figure is 0, while other years, target or baseline are about {reference}. Clear the cell if there are no data (a blank is not 0); if it is 0, explain why.",
      },
    },
  },
  "far-from-plan": {
    name: { zh: "远离规划", en: "Far from the plan" },
    summary: {
      zh: "远高于或远低于规划安排，或与本行其他年份相差太多，像多打、少打或打错一位数字。",
      en: "Far beyond or below what was planned or the other years, as by a digit too many, too few or exchanged.",
    },
    sentences: {
      "far-from-plan-above": {
        zh: "填了 {value}，远高于参照数 {reference}（规划安排或基期；界限：{limit}）。请核对数字和单位；属实的请说明原因。",
        en: "The figure {value} is far above {reference}, as planned or at the baseline (limit: {limit}). Check digits and unit; if it is right, explain why.",
      },
      "far-from-plan-below": {
        zh: "填了 {value}，远低于参照数 {reference}（规划安排或基期；界限：{limit}）。请核对数字和单位；属实的请说明原因。",
        en: "The figure {value} is far below {reference}, as planned or at the baseline (limit: {limit}). Check digits and unit; if it is right, explain why.",
      },
      "far-from-plan-meant": {
        zh: "填了 {value}，与参照数 {reference} 相差太多（界限：{limit}），像是多打、少打或打错一位数字。如果本意是 {expected}，请改填；属实的请说明原因。",
        en: "The figure {value} is too far from {reference} (limit: {limit}), as by a digit too many, too few or exchanged. If {expected} is meant, type that; if it is right, explain why.",
      },
      "far-from-plan-years": {
        zh: "填了 {value}，与参照数 {reference} 相差太多，{years} 年都是如此，可能是数量级或单位填错。请核对；属实的请说明原因。",
        en: "The figure {value} is too far from {reference}, and so are all of {years}: the order of magnitude or the unit may be wrong. Check them; if they are right, explain why.",
      },
      "far-from-plan-whole-target": {
        zh: "一年就填了 {value}，超过整个规划期的目标“{target}”（每年约 {reference}）。请核对数字和单位；属实的请说明原因。",
        en: "One year alone has {value}, more than the target of the whole plan, “{target}” (about {reference} a year). Check digits and unit; if it is right, explain why.",
      },
      "far-from-plan-increment": {
        zh: "填了 {value}，而这项是年末数，参照数是 {reference}。看来填的是当年增加数，请改填年末总数；属实的请说明原因。",
        en: "The figure is {value}, but the row takes the level at year end, about {reference}. This looks like the year's increase: type the level; if it is right, explain why.",
      },
      "far-from-plan-other-years": {
        zh: "填了 {value}，与本行其他年份（约 {reference}）相差太多（界限：{limit}）。请核对；属实的请说明原因。",
        en: "The figure {value} is too far from the row's other years, about {reference} (limit: {limit}). Check it; if it is right, explain why.",
      },
      "far-from-plan-total": {
        zh: "累计上报 {value}，而按规划到这一年约为 {reference}，相差太多（界限：{limit}）。请核对数字和单位；属实的请说明原因。",
        en: "The reported total is {value}, while the plan asks for about {reference} by now (limit: {limit}). Check digits and unit; if it is right, explain why.",
      },
    },
  },
  "target-typed-as-actual": {
    name: { zh: "目标填成实际", en: "Targets typed as actuals" },
    summary: { zh: "填的数正好是目标，像是抄了规划。", en: "The figures are the targets themselves, as if copied." },
    sentences: {
      "target-typed-as-actual": {
        zh: "{years} 年填的都是目标数 {value}，像是抄了规划目标。请填实际完成数；属实的请说明原因。",
        en: "The target itself, {value}, stands in {years}, as if copied from the plan. Type the outcome; if it is right, explain why.",
      },
      "target-typed-as-actual-yearly": {
        zh: "{years} 年填的正好都是各年的计划数（{value} 起），像是抄了分年目标。请填实际完成数；属实的请说明原因。",
        en: "The figures of {years} (from {value} on) are exactly the targets of these years, as if copied. Type the outcome; if they are right, explain why.",
      },
      "target-typed-as-actual-many": {
        zh: "{years} 年填的 {value} 正好是计划数，共有 {count} 个指标都是这样，像是整表抄了目标。请填实际完成数；属实的请说明原因。",
        en: "The figures of {years} ({value}) are exactly the targets, and so are those of {count} rows in all, as if the form was filled from the plan. Type the outcome; if it is right, explain why.",
      },
      "target-typed-as-actual-whole": {
        zh: "一年填了 {value}，正好是整个规划期的目标“{target}”。请填当年实际数；属实的请说明原因。",
        en: "One year has {value}, exactly the target of the whole plan, “{target}”. Type the year's own figure; if it is right, explain why.",
      },
    },
  },
  "column-copied": {
    name: { zh: "整列照抄上年", en: "Whole column copied" },
    summary: { zh: "一年的数几乎都与上年相同。", en: "Nearly all figures of a year are last year's." },
    sentences: {
      "column-copied": {
        zh: "{year} 年可比的 {all} 个指标中有 {count} 个与 {otherYear} 年完全相同，像是照抄了上年的整列。请填 {year} 年的数；属实的请说明原因。",
        en: "Of {all} rows with figures in both years, {count} have in {year} exactly what they had in {otherYear}, as if the column was copied. Type the figures of {year}; if they are right, explain why.",
      },
    },
  },
  "composition-reversed": {
    name: { zh: "比例次序颠倒", en: "Shares in reverse order" },
    summary: { zh: "各部分的次序与目标相反。", en: "Shares from the lowest grade to the highest." },
    sentences: {
      "composition-reversed": {
        zh: "填了“{value}”，次序像是颠倒了：目标“{target}”从高到低排列。如果本意是 {expected}，请改填；属实的请说明原因。",
        en: "“{value}” seems to be in reverse order: the target “{target}” goes from the highest grade to the lowest. If {expected} is meant, type that; if it is right, explain why.",
      },
    },
  },
  "composition-moved": {
    name: { zh: "比例变化过大", en: "Shares move too far" },
    summary: { zh: "某一部分一年变动太多。", en: "A part moves by more than a stated number of points." },
    sentences: {
      "composition-moved": {
        zh: "填了“{value}”，第 {part} 部分与“{other}”相差 {points} 个百分点（界限：一年 {limit} 个百分点）。请核对各部分；属实的请说明原因。",
        en: "In “{value}” part {part} is {points} points from “{other}” (limit: {limit} points a year). Check each part; if it is right, explain why.",
      },
    },
  },
  jump: {
    name: { zh: "变化异常", en: "Unusual change" },
    summary: { zh: "年度变化与本行往年大不相同。", en: "A yearly change quite unlike the row's other changes." },
    sentences: {
      jump: {
        zh: "填了 {value}，与 {otherYear} 年的 {other} 相比每年变化 {change, number, ::percent .##}，本行其他年份一般为 {usual, number, ::percent .##}，偏离超过 {threshold} 倍离散度。请核对；属实的请说明原因。",
        en: "The figure {value} against {other} in {otherYear} is a yearly change of {change, number, ::percent .##}; this row usually changes by {usual, number, ::percent .##}, and {threshold} robust deviations are the limit. Check it; if it is right, explain why.",
      },
      "jump-points": {
        zh: "填了 {value}，与 {otherYear} 年的 {other} 相比每年变化 {change} 个百分点，本行其他年份一般为 {usual} 个，偏离超过 {threshold} 倍离散度。请核对；属实的请说明原因。",
        en: "The figure {value} against {other} in {otherYear} is a yearly change of {change} points; this row usually changes by {usual}, and {threshold} robust deviations are the limit. Check it; if it is right, explain why.",
      },
    },
  },
  "stock-falling": {
    name: { zh: "年末数下降", en: "Level falls" },
    summary: { zh: "要求增加的年末数比上年减少。", en: "A level that is to grow falls." },
    sentences: {
      "stock-falling": {
        zh: "填了 {value}，比 {otherYear} 年的 {other} 减少 {difference}，而规划要求这项增加。请核对口径和数据；属实的请说明原因。",
        en: "The figure {value} is {difference} below {other} in {otherYear}, although the plan wants it to grow. Check scope and figures; if they are right, explain why.",
      },
      "stock-falling-running-count": {
        zh: "填了 {value}，比 {otherYear} 年的 {other} 减少 {difference}；这项是累计数，只会增加。请核对是哪一年填错。",
        en: "The figure {value} is {difference} below {other} in {otherYear}, but this is a running count, which cannot fall. Find out which year is wrong.",
      },
      "stock-falling-peak": {
        zh: "填了 {value}，比 {otherYear} 年的 {other} 和 {nextYear} 年的 {next} 都高出很多，像是这一年填错了。请核对；属实的请说明原因。",
        en: "The figure {value} stands out above {other} in {otherYear} and {next} in {nextYear}, as if this year was mistyped. Check it; if it is right, explain why.",
      },
    },
  },
  "repeated-value": {
    name: { zh: "多年数据相同", en: "Same figure year after year" },
    summary: { zh: "连续多年同一个数，像沿用上年。", en: "One figure in several years running, as if carried over." },
    sentences: {
      "repeated-value": {
        zh: "{years} 年连续 {count} 年都是 {value}，像是沿用了上年数。请核对；属实的请说明原因。",
        en: "The figure {value} stands in {count} years running ({years}), as if carried over. Check it; if it is right, explain why.",
      },
    },
  },
  "suspicious-round": {
    name: { zh: "疑似估计数", en: "Suspiciously round figure" },
    summary: { zh: "别的年份带小数，这一年是整十数。", en: "A multiple of ten among figures with decimals." },
    sentences: {
      "suspicious-round": {
        zh: "填了整数 {value}，而 {years} 年的数都带小数，可能是估计数。有确切数时请改填。",
        en: "The figure {value} is round, while {years} have decimals: it may be an estimate. Replace it when the exact figure is known.",
      },
    },
  },
  "parts-do-not-close": {
    name: { zh: "分项之和不等于总数", en: "Parts do not add up" },
    summary: { zh: "规划写明的分项之和不等于总数。", en: "Parts that the plan declares do not add up to their whole." },
    sentences: {
      "parts-do-not-close": {
        zh: "填了 {value}，而 {parts} 相加是 {expected}，相差 {difference}（单位：{unit}）。请核对是哪个数填错。",
        en: "The figure is {value}, but {parts} add up to {expected}, a difference of {difference} ({unit}). Find out which one is wrong.",
      },
      "parts-do-not-close-rounding": {
        zh: "填了 {value}，而 {parts} 相加是 {expected}，相差 {difference}，可能是四舍五入造成的。",
        en: "The figure is {value}, but {parts} add up to {expected}; rounding may explain the difference of {difference}.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
