import type { LessonMistake } from "../../domain/training/lessonKinds";
import type { LocalText } from "../../domain/shared/localText";

/** What a planted mistake is called, and what it teaches with its answer. */
interface MistakeTexts {
  readonly name: LocalText;
  readonly teaches: LocalText;
}

/** Mistakes of a lesson, as reviewers describe them. */
export const lessonMistakeTexts: Readonly<Record<LessonMistake, MistakeTexts>> = {
  tenfold: {
    name: { zh: "多打一位", en: "A digit too many" },
    teaches: {
      zh: "与其他年份、规划安排相差约 10 倍：核对小数点和位数，再改正。",
      en: "About ten times the other years and the plan: check the decimal point and the digits, then correct.",
    },
  },
  "other-unit": {
    name: { zh: "单位弄错（万倍）", en: "Wrong unit (10,000 times)" },
    teaches: {
      zh: "“人”填成“万人”，或反过来：先看单位栏，再换算。",
      en: "Persons typed for 10,000 persons, or the other way round: read the unit first, then convert.",
    },
  },
  "running-totals": {
    name: { zh: "分年填成累计", en: "Running totals typed for years" },
    teaches: {
      zh: "每年只填当年发生数；累计由表格相加。相邻两年相减就是当年数。",
      en: "Each year takes its own figure; the sheet adds them up. Subtract neighbouring years to get it.",
    },
  },
  "target-as-actual": {
    name: { zh: "目标填成实际", en: "Targets typed as actuals" },
    teaches: {
      zh: "实际数不会年年正好等于目标：回到统计台账取数。",
      en: "Actual figures do not equal the target year after year: go back to the records.",
    },
  },
  "zero-for-no-data": {
    name: { zh: "没有数据填 0", en: "Zero for no data" },
    teaches: {
      zh: "0 是“没有发生”，空白才是“还没有数”：没有数就留空并备注。",
      en: "Zero says that nothing happened, a blank that the figure is not known: leave it blank and remark why.",
    },
  },
  "text-number": {
    name: { zh: "数字带单位", en: "A number with its unit" },
    teaches: {
      zh: "带单位就成了文字，公式不计：只填数字。",
      en: "With its unit it is text, and formulas leave it out: type the number alone.",
    },
  },
  "swapped-digits": {
    name: { zh: "数字颠倒", en: "Swapped digits" },
    teaches: {
      zh: "相邻两位打反，数就跳了：与上年和原始报表对一遍。",
      en: "Two neighbouring digits changed places and the figure jumps: compare with last year and the source.",
    },
  },
  "column-copied": {
    name: { zh: "整列照抄上年", en: "Last year's column copied" },
    teaches: {
      zh: "几乎所有指标与上年相同，不是巧合：重新取当年数。",
      en: "Nearly every row equals last year's, which is no chance: get this year's figures.",
    },
  },
  "composition-reversed": {
    name: { zh: "比例次序颠倒", en: "Shares in reverse order" },
    teaches: {
      zh: "结构比按目标栏的次序填（高:中:初），倒过来意思全反。",
      en: "Shares follow the order of the target column; reversed they say the opposite.",
    },
  },
  "total-not-sum": {
    name: { zh: "累计不等于各年之和", en: "Total differs from its years" },
    teaches: {
      zh: "改了分年数或多了一年，累计没有跟着改：以各年相加为准。",
      en: "A year was added or changed and the total was not: the years add up to the right one.",
    },
  },
  "another-scope": {
    name: { zh: "换了口径", en: "Another scope" },
    teaches: {
      zh: "有一年按更窄的口径统计，与基期和其他年份不可比：按规划口径重报，或备注说明。",
      en: "One year counts a narrower scope than the baseline and the other years: report in the plan's scope, or explain.",
    },
  },
  "typed-formula": {
    name: { zh: "填报格写公式", en: "A formula in an entry cell" },
    teaches: {
      zh: "公式会随别处改动，交上去也看不出来源：改成数值。",
      en: "A formula changes with other cells and hides its source: make it a value.",
    },
  },
  "percent-in-count": {
    name: { zh: "数量格填百分数", en: "A percentage in a count" },
    teaches: {
      zh: "这一行要的是数量，不是完成率：填实际数。",
      en: "This row wants a count, not a completion rate: type the figure itself.",
    },
  },
  "fraction-for-percent": {
    name: { zh: "百分数填成小数", en: "A fraction for a percentage" },
    teaches: {
      zh: "单位是 %，95% 就填 95，不填 0.95。",
      en: "The unit is %, so 95 % is typed as 95, not 0.95.",
    },
  },
  "rate-over-100": {
    name: { zh: "比率漏小数点", en: "A rate without its decimal point" },
    teaches: {
      zh: "比率不会超过 100%：补上小数点，再核对分子分母。",
      en: "A share cannot pass 100 %: put the decimal point back, then check both numbers behind it.",
    },
  },
  "missing-year": {
    name: { zh: "漏填一年", en: "A year left out" },
    teaches: {
      zh: "空一年，累计就算不出来：补数，或备注为何没有。",
      en: "Without one year the total cannot be computed: add it, or remark why there is none.",
    },
  },
  "future-year": {
    name: { zh: "提前填了下年", en: "Next year typed in advance" },
    teaches: {
      zh: "报告年度之后的数还没有发生：清空，或先改报告年度。",
      en: "What comes after the year reported on has not happened: clear it, or change the year first.",
    },
  },
  negative: {
    name: { zh: "多了负号", en: "A minus too many" },
    teaches: {
      zh: "人数、金额不会小于 0：去掉负号，看是不是填成了增减量。",
      en: "Persons and sums are not below zero: remove the sign, and see whether a change was typed.",
    },
  },
  "composition-not-100": {
    name: { zh: "比例合计不是 100", en: "Shares do not add up to 100" },
    teaches: {
      zh: "各部分相加应为 100：找出算错的那一部分。",
      en: "The parts add up to 100: find the one that does not fit.",
    },
  },
};
