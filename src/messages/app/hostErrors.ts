import type { LocalText } from "../../domain/shared/localText";
import type { Catalogue } from "../format";

/** What is said about an error of the host: what happened, and what to do next. */
export interface HostErrorText {
  readonly title: LocalText;
  /** One next step. */
  readonly advice: LocalText;
}

/** By error code. No placeholders: sheets and steps are named by the frame texts below. */
export const hostErrorTexts = {
  "item-not-found": {
    title: { zh: "找不到要用的工作表、表格或名称", en: "A sheet, table or name that is needed is not there" },
    advice: {
      zh: "它可能已被删除或改名。按 Ctrl+Z 撤销后重试；撤销不了，请重新载入规划。",
      en: "It may have been deleted or renamed. Undo with Ctrl+Z and try again; if that is not possible, load the plan again.",
    },
  },
  "invalid-argument": {
    title: { zh: "Excel 不接受这次写入的内容", en: "Excel did not accept what was to be written" },
    advice: {
      zh: "请检查是否有同名的工作表、表格或名称，然后重试；仍不行，请复制详情发给维护人员。",
      en: "Check for a sheet, table or name with the same name and try again; if it fails again, copy the details for support.",
    },
  },
  "access-denied": {
    title: { zh: "工作表或工作簿受保护，不能写入", en: "The sheet or workbook is protected and cannot be changed" },
    advice: {
      zh: "请在“审阅”选项卡中撤消保护（需要密码时向设置密码的人索取），再重试。",
      en: "Remove the protection on the Review tab (ask whoever set the password, if there is one), then try again.",
    },
  },
  "formulas-changed": {
    title: {
      zh: "Excel 改动了写入的公式，数据不可用",
      en: "Excel changed formulas that were written; the figures cannot be used",
    },
    advice: {
      zh: "请在“选项—校对—自动更正选项—键入时自动套用格式”中取消“在表格中填充公式以创建计算列”，然后再做一次。",
      en: "Under Options, Proofing, AutoCorrect Options, AutoFormat As You Type, clear “Fill formulas in tables to create calculated columns”, then do it again.",
    },
  },
  "request-aborted": {
    title: { zh: "Excel 中断了这次操作", en: "Excel stopped the operation" },
    advice: {
      zh: "Excel 可能正忙，或有人在同时编辑。请稍候几秒后重试。",
      en: "Excel may be busy, or someone is editing at the same time. Wait a few seconds and try again.",
    },
  },
  "request-too-large": {
    title: { zh: "一次写入的数据太多", en: "Too much data for one write" },
    advice: {
      zh: "网页版 Excel 有大小限制。请用桌面版 Excel 打开此工作簿后重试。",
      en: "Excel on the web limits the size. Open the workbook in desktop Excel and try again.",
    },
  },
  "response-too-large": {
    title: { zh: "一次读取的数据太多", en: "Too much data for one read" },
    advice: {
      zh: "请删除填报区以外多余的内容（按 Ctrl+End 可找到最远的单元格），再重试。",
      en: "Delete content far outside the sheets' tables (Ctrl+End shows the last cell), then try again.",
    },
  },
  "cell-edit-mode": {
    title: { zh: "单元格正在编辑", en: "A cell is being edited" },
    advice: { zh: "请按 Enter 或 Esc 结束编辑后重试。", en: "Press Enter or Esc to finish editing, then try again." },
  },
  "connection-lost": {
    title: { zh: "与 Excel 的连接已中断", en: "The connection to Excel was lost" },
    advice: {
      zh: "请检查网络，关闭并重新打开任务窗格，再看工作簿是否写完整。",
      en: "Check the network, close and reopen the task pane, then check whether the workbook is complete.",
    },
  },
  "not-supported": {
    title: { zh: "此版本的 Excel 不支持该功能", en: "This version of Excel does not support this" },
    advice: {
      zh: "请改用 Excel 2021 或更新版本、Microsoft 365 或网页版 Excel。",
      en: "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    },
  },
  general: {
    title: { zh: "Excel 报告了错误", en: "Excel reported an error" },
    advice: {
      zh: "请保存工作簿后重试；仍不行，请复制详情发给维护人员。",
      en: "Save the workbook and try again; if it fails again, copy the details for support.",
    },
  },
} as const satisfies Readonly<Record<string, HostErrorText>>;

/** What is said around an error: what had been changed already. */
export const hostErrorFrames = {
  unchanged: { zh: "工作簿没有改动。", en: "The workbook was not changed." },
  written: {
    zh: "以下工作表可能只写了一部分：{sheets}。再做一次即可补全。",
    en: "These sheets may be only partly written: {sheets}. Doing it again completes them.",
  },
  step: { zh: "出错步骤：{step}", en: "Failed at: {step}" },
} as const satisfies Catalogue;
