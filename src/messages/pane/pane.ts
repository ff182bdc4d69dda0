import type { Catalogue } from "../format";

/** Texts of the pane's frame, of errors and of what several screens share. */
export const paneMessages = {
  productName: { zh: "规划指标", en: "Plan Indicators" },
  screens: { zh: "功能", en: "Screens" },
  tabPlan: { zh: "规划", en: "Plan" },
  tabAudit: { zh: "审核", en: "Audit" },
  tabRegions: { zh: "地区", en: "Regions" },
  tabSummary: { zh: "汇总", en: "Summary" },
  tabHelp: { zh: "帮助", en: "Help" },
  switchLanguage: { zh: "Switch to English", en: "切换为中文" },
  otherLanguage: { zh: "EN", en: "中" },
  loadingScreen: { zh: "正在打开…", en: "Opening…" },
  planName: {
    zh: "{ordinal, select, 12 {十二五} 13 {十三五} 14 {十四五} 15 {十五五} 16 {十六五} other {第{ordinal}个五年规划}}",
    en: "{ordinal}th Plan",
  },
  planShort: {
    zh: "{ordinal, select, 12 {十二五} 13 {十三五} 14 {十四五} 15 {十五五} 16 {十六五} other {第{ordinal}个}}",
    en: "{ordinal}th",
  },
  indicatorCount: {
    zh: "{count} 项指标",
    en: "{count, plural, one {# indicator} other {# indicators}}",
  },
  year: { zh: "{year, number, ::group-off} 年", en: "{year, number, ::group-off}" },
  asOfShort: { zh: "报告年度 {year, number, ::group-off}", en: "As of {year, number, ::group-off}" },
  noPlanTitle: { zh: "工作簿中还没有规划", en: "No plan in this workbook yet" },
  noPlanNext: {
    zh: "请先在“规划”页选择一个规划并载入工作表。",
    en: "First choose a plan on the Plan tab and load it into the workbook.",
  },
  choosePlan: { zh: "去选择规划", en: "Choose a plan" },
  copyDetails: { zh: "复制详情", en: "Copy details" },
  copied: { zh: "已复制", en: "Copied" },
  copyFailed: { zh: "无法复制，请手动选取下列文字：", en: "Copying is blocked here. Select this text instead:" },
  errorPlanExists: {
    zh: "工作簿中已有规划，未作任何改动。",
    en: "A plan is in this workbook already. Nothing was changed.",
  },
  errorPlanExistsNext: {
    zh: "可再次载入并确认替换，或换一个空白工作簿。",
    en: "Load again and agree to replace it, or use an empty workbook.",
  },
  errorTemplateUnknown: { zh: "找不到规划模板 {id}。", en: "The plan template {id} was not found." },
  errorTemplateUnknownNext: { zh: "请从列表中另选一个规划。", en: "Choose another plan from the list." },
  errorTemplateBroken: {
    zh: "规划模板 {id} 的内容有问题，未载入。",
    en: "The plan template {id} is damaged and was not loaded.",
  },
  errorTemplateBrokenNext: {
    zh: "请复制详情，发给加载项的维护人员。",
    en: "Copy the details and send them to whoever maintains the add-in.",
  },
  errorNoPlan: { zh: "没有找到规划工作表。", en: "No plan sheets were found." },
  errorBroken: {
    zh: "工作簿结构有 {count} 处问题，暂时无法使用。",
    en: "The workbook has {count, plural, one {# structural problem} other {# structural problems}} and cannot be used as it is.",
  },
  errorBrokenNext: {
    zh: "数据未被改动。请到“审核”页查看每处问题和处理办法。",
    en: "No data was changed. The Audit tab lists each problem and what to do.",
  },
  openAudit: { zh: "去审核页", en: "Open Audit" },
  errorUnexpected: { zh: "操作没有完成。", en: "The operation did not finish." },
  errorUnexpectedNext: {
    zh: "数据未丢失。请重试；若再次出现，请重新打开窗格并复制详情。",
    en: "Your data is safe. Try again; if it happens again, reopen the pane and copy the details.",
  },
  crashTitle: { zh: "窗格遇到问题，需要重新加载", en: "The pane ran into a problem and must reload" },
  crashNext: { zh: "工作簿中的数据不受影响。", en: "The data in your workbook is not affected." },
  reload: { zh: "重新加载窗格", en: "Reload the pane" },
  notInExcel: { zh: "请在 Excel 中打开", en: "Please open this in Excel" },
  notInExcelNext: {
    zh: "“规划指标”是 Excel 加载项，不能单独在浏览器中使用。",
    en: "Plan Indicators is an Excel add-in and does not work in a browser by itself.",
  },
  leaveCell: {
    zh: "正在等待 Excel。如有单元格正在编辑，请在单元格中按 Enter 或 Esc。",
    en: "Waiting for Excel. If a cell is being edited, press Enter or Esc in the cell.",
  },
  withoutPages: {
    zh: "打印页面或冻结窗格未能设置，多因本机没有打印机；数据不受影响。需要打印时请在“页面布局”中选 A4 横向。",
    en: "Printed pages or frozen panes could not be set up, mostly for want of a printer. Figures are not affected. To print, choose A4 and landscape under Page Layout.",
  },
  officeLate: {
    zh: "Office 一直没有应答，“规划指标”还不能启动。",
    en: "Office does not answer, so Plan Indicators cannot start yet.",
  },
  officeLateNext: {
    zh: "请检查网络，并确认防火墙没有拦截微软的 Office.js，然后关闭窗格再打开。",
    en: "Check the network and that no firewall blocks Microsoft’s Office.js, then close the pane and open it again.",
  },
} as const satisfies Catalogue;
