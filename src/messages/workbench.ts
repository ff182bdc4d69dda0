import type { Catalogue } from "./format";

/** Text of the page around the pane. */
export const workbenchMessages = {
  title: { zh: "规划指标工作台", en: "Plan Indicators workbench" },
  tagline: {
    zh: "演示工作台：表格和任务窗格都是真实的，不需要 Excel；关闭页面后内容不保留。F6 在表格和窗格间切换。",
    en: "Workbench: a real grid and the real task pane, no Excel needed. Nothing is kept when the page closes. F6 moves between grid and pane.",
  },
  newWorkbook: { zh: "新建空白工作簿", en: "New workbook" },
  newWorkbookAgain: { zh: "再按一次，放弃当前内容", en: "Press again to discard this one" },
  opening: { zh: "正在打开表格…", en: "Opening the spreadsheet…" },
  openFailed: {
    zh: "表格没有打开。请刷新页面；仍不行时请换用较新的 Edge 或 Chrome。",
    en: "The spreadsheet did not open. Reload the page; if that does not help, use a recent Edge or Chrome.",
  },
  grid: { zh: "电子表格", en: "Spreadsheet" },
  pane: { zh: "规划指标任务窗格", en: "Plan Indicators task pane" },
  divider: { zh: "调整窗格宽度（左右方向键）", en: "Width of the pane (left and right arrow keys)" },
  language: { zh: "语言 Language", en: "Language 语言" },
  theme: { zh: "主题", en: "Theme" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  /** Name of a file that Excel would open in a window of its own. */
  newFile: { zh: "新工作簿{number}.xlsx", en: "New workbook {number}.xlsx" },
  fileOpened: {
    zh: "Excel 会在新窗口打开这个工作簿；演示工作台把它存成了文件 {name}。",
    en: "Excel opens this workbook in a new window; the workbench saved it as the file {name}.",
  },
  locked: {
    zh: "这个单元格受保护，不能修改。请在黄色单元格中填数；其余由公式计算。",
    en: "This cell is protected and was not changed. Type in the yellow cells; formulas fill in the rest.",
  },
} as const satisfies Catalogue;

/** Texts of the grid that its own packages lack. */
export const gridMessages = {
  analyzing: { zh: "正在分析公式", en: "Analysing formulas" },
  calculating: { zh: "正在计算公式", en: "Calculating formulas" },
  calculated: { zh: "计算完成", en: "Calculated" },
  filterOneRow: { zh: "选中的区域只有一行，无法筛选", en: "The selection has one row only and cannot be filtered" },
  filterHeader: { zh: "无法移动筛选的标题行", en: "The header row of a filter cannot be moved" },
} as const satisfies Catalogue;
