import type { Catalogue } from "./format";

/** Text of the page around the pane. */
export const workbenchMessages = {
  title: { zh: "规划指标工作台", en: "Plan Indicators workbench" },
  tagline: {
    zh: "演示工作台：表格和任务窗格都是真实的，不需要 Excel；关闭页面前请保存。F6 在表格和窗格间切换。",
    en: "Workbench: a real grid and the real task pane, no Excel needed. Save before you close the page. F6 moves between grid and pane.",
  },
  startEmpty: { zh: "新建", en: "New" },
  startEmptyAgain: { zh: "再按一次，放弃当前内容", en: "Press again to discard this one" },
  open: { zh: "打开…", en: "Open…" },
  save: { zh: "保存", en: "Save" },
  mark: { zh: "设为起点", en: "Mark start" },
  reset: { zh: "回到起点", en: "Back to start" },
  discard: {
    zh: "当前工作簿有未保存的内容，继续会丢失。要继续吗？",
    en: "This workbook has changes that were not saved; they will be lost. Go on?",
  },
  opened: { zh: "已打开工作簿；“回到起点”会回到这里。", en: "The workbook is open; “Back to start” comes back here." },
  saved: { zh: "已保存为 {name}。", en: "Saved as {name}." },
  marked: {
    zh: "已记住现在的工作簿；“回到起点”会回到这里。",
    en: "Marked; “Back to start” comes back to the workbook as it is now.",
  },
  leftOut: {
    zh: "不属于规划的工作表没有带上：{sheets}。",
    en: " Sheets that are not the plan's were left out: {sheets}.",
  },
  notAPlan: {
    zh: "这里没有规划的工作表。工作台只打开和保存本插件建的工作簿。",
    en: "There are no sheets of a plan. The workbench opens and saves workbooks of this add-in only.",
  },
  fileFailed: {
    zh: "没有成功。请按 Enter 或 Esc 退出单元格编辑，再试一次。",
    en: "That did not work. Leave the cell with Enter or Esc and try again.",
  },
  notKept: {
    zh: "浏览器没有保留这个工作簿（可能太大，或不允许网页存储）。",
    en: "The browser did not keep this workbook: it may be too large, or pages may not store anything.",
  },
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
