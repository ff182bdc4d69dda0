import type { Catalogue } from "./format";

/** Text of the page around the pane. */
export const workbenchMessages = {
  tagline: {
    zh: "演示工作台：表格和任务窗格都是真实的，不需要 Excel；关闭页面后内容不保留。",
    en: "Workbench: a real grid and the real task pane, no Excel needed. Nothing is kept when the page closes.",
  },
  newWorkbook: { zh: "新建空白工作簿", en: "New workbook" },
  newWorkbookAgain: { zh: "再按一次，放弃当前内容", en: "Press again to discard this one" },
  grid: { zh: "电子表格", en: "Spreadsheet" },
  pane: { zh: "规划指标任务窗格", en: "Plan Indicators task pane" },
  divider: { zh: "调整窗格宽度（左右方向键）", en: "Width of the pane (left and right arrow keys)" },
  language: { zh: "语言 Language", en: "Language 语言" },
  theme: { zh: "主题 Theme", en: "Theme 主题" },
} as const satisfies Catalogue;
