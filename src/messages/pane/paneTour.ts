import type { Catalogue } from "../format";

/** Texts of the tour through the pane. */
export const tourMessages = {
  title: { zh: "导览", en: "Tour" },
  start: { zh: "开始导览", en: "Start the tour" },
  again: { zh: "继续导览（第 {step} 步）", en: "Go on with the tour (step {step})" },
  step: { zh: "导览 {step} / {all}", en: "Tour, {step} of {all}" },
  back: { zh: "上一步", en: "Back" },
  next: { zh: "下一步", en: "Next" },
  leave: { zh: "先到这里", en: "Leave" },
  finish: { zh: "完成", en: "Finish" },
  what: {
    zh: "{all} 步认识窗格，每一步指着真正的按钮；随时离开，下次接着走。",
    en: "{all} steps through the pane, each at a real control. Leave at any time and go on later.",
  },
  choose: {
    zh: "从这里开始：选一个规划并载入，工作簿里就有了填报表、汇总表和审核表。",
    en: "It starts here: choose a plan and load it. The workbook then holds the entry, summary and findings sheets.",
  },
  year: {
    zh: "报告年度决定哪些年份该有数、应达进度是多少。改了它，所有公式跟着变。",
    en: "The year reported on decides which years need figures and what is due. Change it and every formula follows.",
  },
  entry: {
    zh: "这里打开填报表。每年一列，只填当年的数；累计数、完成率和状态由公式算出。",
    en: "This opens the entry sheet. Each year has a column for its own figure; totals, rates and statuses are formulas.",
  },
  training: {
    zh: "练习用：填入虚构的示例数据，还可以埋进差错，再对答案。",
    en: "For practice: fill in invented figures, plant mistakes in them, and compare with the answers.",
  },
  audit: {
    zh: "审核逐格检查，每条发现说明哪个单元格、哪里不对、应是什么。",
    en: "The audit looks at every cell. Each finding says which cell, what is wrong and what was expected.",
  },
  finding: {
    zh: "点一条发现就转到单元格；警告可以写审核说明，错误要改数。",
    en: "Click a finding to go to its cell. A warning can be explained; an error wants another figure.",
  },
  regions: {
    zh: "三步走完一圈：目标分解到各地区，下发各自的工作簿，收回来核对、合并。",
    en: "Three steps make a round: allocate targets to regions, send out their workbooks, take them back and merge.",
  },
  summary: {
    zh: "汇总给出完成率、应达进度、快慢和状态；点一个指标看数是怎么来的。",
    en: "The summary gives completion, what is due, the lead and the status. Open an indicator to see how it was made.",
  },
  help: {
    zh: "状态、进度和地区往返的说明都在帮助里；导览也从这里重新开始。",
    en: "Help explains statuses, the schedule and the regions' round trip. The tour starts again from there.",
  },
} as const satisfies Catalogue;
