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
      "unit-slip-too-small": {
        zh: "填了 {value}，只有参照数 {reference} 的约 {times, number} 分之一。如果本意是 {expected}，请改填；否则请核对单位（本行为{unit}）。",
        en: "The figure {value} is about one {times, number}th of its reference {reference}. If {expected} is meant, type that; else check the unit (the row is in {unit}).",
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
