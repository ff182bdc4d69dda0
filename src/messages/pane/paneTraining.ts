import type { Catalogue } from "../format";

/** Texts of the pane's section on example data and mistakes to find. */
export const trainingMessages = {
  title: { zh: "示例数据与练习", en: "Example data and exercises" },
  what: {
    zh: "供培训用：按目标、基期和进度编出一套数，填进填报表。全是虚构，备注栏逐行写明；报告年度不足三年的改为第三年。",
    en: "For training: figures made up from targets, baselines and schedule fill the entry sheet. All are invented, and the remark of every row says so. A year reported on before the third becomes the third.",
  },
  fill: { zh: "填入示例数据", en: "Fill in example data" },
  filling: { zh: "正在填入，请勿编辑单元格…", en: "Filling in. Please do not edit cells…" },
  filled: { zh: "已填入示例数据（虚构）", en: "Example data (invented) are in" },
  filledWhat: {
    zh: "{rows} 个指标已填到 {year} 年。",
    en: "{rows, plural, one {# indicator is} other {# indicators are}} filled up to {year}.",
  },
  filledClean: { zh: "审核不会发现问题。", en: "The audit has nothing against them." },
  filledMistakes: {
    zh: "其中埋了 {count} 处差错：先审核，再对答案。",
    en: "{count, plural, one {# mistake is} other {# mistakes are}} planted: audit, then compare with the answers.",
  },
  impossible: { zh: "这个规划里埋不下：{names}。", en: "This plan has no row for: {names}." },
  mistakes: { zh: "埋入差错（{count}/{all}）", en: "Plant mistakes ({count} of {all})" },
  chooseAll: { zh: "全选", en: "All" },
  chooseNone: { zh: "全不选", en: "None" },
  merged: {
    zh: "这是合并了各地上报的工作簿，不填示例数据。请另开一个工作簿载入规划。",
    en: "This workbook merges what regions reported and takes no example data. Load a plan into another workbook.",
  },
  occupiedTitle: { zh: "替换已填数据？", en: "Replace the figures?" },
  occupied: {
    zh: "填报表里已有 {count} 个数，会被示例数据替换，不能撤销。备注保留。",
    en: "The entry sheet holds {count, plural, one {# figure} other {# figures}}. Example data replace them for good; remarks stay.",
  },
  replace: { zh: "替换", en: "Replace" },
  cancel: { zh: "取消", en: "Cancel" },
  audit: { zh: "审核数据", en: "Audit the figures" },
  showAnswers: { zh: "看答案", en: "Show the answers" },
  hideAnswers: { zh: "收起答案", en: "Hide the answers" },
  answers: { zh: "答案", en: "Answers" },
  answersOf: { zh: "答案：{plan}", en: "Answers: {plan}" },
  print: { zh: "打印答案", en: "Print the answers" },
  copy: { zh: "复制答案", en: "Copy the answers" },
  allRows: { zh: "所有指标，{year} 年", en: "All indicators, {year}" },
  at: { zh: "{name}（{cells}）", en: "{name} ({cells})" },
  typed: { zh: "填的是 {typed}，应为 {right}", en: "Typed {typed}, right {right}" },
  blank: { zh: "空白", en: "blank" },
} as const satisfies Catalogue;
