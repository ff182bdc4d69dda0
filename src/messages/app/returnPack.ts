import type { Catalogue } from "../format";

/** What a workbook says that is returned to its region to be mended, and what its file is called. */
export const returnTexts = {
  title: {
    zh: "审核结果　{asOf} 年第 {round} 次下发，第 {times} 次退回",
    en: "Findings: {asOf}, round {round}, {times, plural, one {returned} other {returned # times}}",
  },
  titleOnly: {
    zh: "审核结果　第 {times} 次退回",
    en: "Findings: {times, plural, one {returned} other {returned # times}}",
  },
  hint: {
    zh: "已退回，请处理：红色单元格须改正；橙色单元格请改正，或在“审核说明”写明原因。改后更新报出日期，报送：{to}。颜色不必清除，报送后重新审核。",
    en: "Returned to be mended: correct the red cells; correct the orange ones, or say why they are right in “Explanation”. Then update the date and send back to: {to}. Leave the colours; they go with the next audit.",
  },
  sender: { zh: "下发单位", en: "the office that sent it" },
  fileMark: { zh: "退回", en: "returned" },
  nothing: { zh: "没有需要退回的文件。", en: "There is nothing to return." },
  nothingNext: { zh: "各地区的文件都没有未说明的错误或警告。", en: "No file has an error or an unexplained warning." },
  noneMade: {
    zh: "{count} 个应退回的文件都没有生成。",
    en: "{count, plural, one {The file to return could not be made.} other {None of the # files to return could be made.}}",
  },
  noneMadeNext: {
    zh: "原因见详情；请重新汇总后再退回。",
    en: "The details say why; take the files back again, then return them.",
  },
  gone: {
    zh: "再次读取时与汇总时不同（文件被改动、移走或换成了别的文件）。请重新汇总后再退回。",
    en: "It is no longer the file that was taken back (changed, moved or replaced). Take the files back again, then return them.",
  },
} as const satisfies Catalogue;
