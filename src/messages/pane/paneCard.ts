import type { Catalogue } from "../format";

/** Texts of the card of one indicator. */
export const cardMessages = {
  title: { zh: "所选指标", en: "Selected indicator" },
  hint: {
    zh: "在“{sheet}”表中选中一行的任一单元格，这里显示该项指标的目标、进程、问题和各数的算法。",
    en: "Select any cell of a row on “{sheet}” and its target, course, findings and how each figure was made are shown here.",
  },
  browse: { zh: "列出各项指标", en: "List the indicators" },
  reading: { zh: "正在读取…", en: "Reading…" },
  choose: { zh: "指标（选择后转到表中该行）", en: "Indicator (choosing one goes to its row)" },
  none: { zh: "未选", en: "None selected" },
  gone: { zh: "该行已不在表中，无法转到。", en: "Its row is not on the sheet any more." },
  goToRow: { zh: "转到表中该行", en: "Go to its row" },
  course: { zh: "历年进程", en: "Course over the years" },
  courseText: { zh: "{title}：{points}", en: "{title}: {points}" },
  courseYear: { zh: "{year, number, ::group-off} 年{parts}", en: "{year, number, ::group-off} {parts}" },
  actual: { zh: "实际", en: "Actual" },
  due: { zh: "应达", en: "Due" },
  target: { zh: "目标", en: "Target" },
  part: { zh: "{name} {value}", en: "{name} {value}" },
  findings: { zh: "审核问题", en: "Findings" },
  noFindings: { zh: "没有发现问题。", en: "Nothing found." },
  moreFindings: { zh: "另有 {count, number} 个，见审核。", en: "{count, number} more; see the audit." },
  figures: { zh: "各数及算法", en: "Figures and how they were made" },
  remark: { zh: "备注：{text}", en: "Remark: {text}" },
} as const satisfies Catalogue;
