import type { LocalText } from "../../domain/shared/localText";
import { formatText } from "../format";
import type { Catalogue, Params } from "../format";

/** Why a file cannot be read, one text per error code of the file reader; each says what to do. */
export const FILE_ERRORS = {
  "empty-file": {
    zh: "文件是空的，请让填报单位重新发送。",
    en: "The file is empty. Ask the reporting unit to send it again.",
  },
  "not-a-workbook-file": {
    zh: "这不是 Excel 工作簿（.xlsx）。请选择填报返回的 .xlsx 文件。",
    en: "This is not an Excel workbook (.xlsx). Choose the .xlsx file that was returned.",
  },
  "old-excel-format": {
    zh: "这是旧版 Excel 或 WPS 文件（.xls、.et）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再导入。",
    en: "This is an old Excel file (.xls) or one of WPS (.et). Open it in Excel or WPS, save it as “Excel workbook (*.xlsx)” and try again.",
  },
  "password-protected": {
    zh: "文件设有打开密码。请先在 Excel 中取消密码并保存，再导入。",
    en: "The file needs a password to open. Remove the password in Excel, save it and try again.",
  },
  "rights-managed": {
    zh: "文件设有权限保护（IRM），只有指定的人能打开。请有权限的人在 Excel 中取消限制访问，另存为 .xlsx 后再发回。",
    en: "The file is rights-managed: only certain people may open it. Somebody who may should lift the restriction in Excel, save it as .xlsx and return it.",
  },
  "security-wrapped": {
    zh: "文件内容不是工作簿，多半是被单位的安全（加密）软件加密了。请让填报单位在装有该软件的电脑上解密或办理外发，再发回 .xlsx 文件。",
    en: "The contents are not those of a workbook; most likely security software of the office encrypted the file. Ask the unit to decrypt or release it on a computer with that software, and to return the .xlsx file.",
  },
  archive: {
    zh: "这是压缩包（zip、rar、7z 等），不是工作簿。请先解压，再选择其中的 .xlsx 文件。",
    en: "This is a packed file (zip, rar, 7z), not a workbook. Unpack it first, then choose the .xlsx files in it.",
  },
  "open-document": {
    zh: "这是 OpenDocument 表格（.ods）。请在 LibreOffice、Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再导入。",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, Excel or WPS, save it as “Excel workbook (*.xlsx)” and try again.",
  },
  "web-format": {
    zh: "这是网页或 XML 格式的表格（系统导出的 .xls 常是这种）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再导入。",
    en: "This is a table as a web page or XML, which many systems export as .xls. Open it in Excel or WPS, save it as “Excel workbook (*.xlsx)” and try again.",
  },
  "other-document": {
    zh: "这是 {kind} 文件，不是工作簿。请让填报单位发回填好的 .xlsx 填报表。",
    en: "This is a file of another kind ({kind}), not a workbook. Ask the unit to return the .xlsx workbook it filled in.",
  },
  "binary-workbook": {
    zh: "这是二进制工作簿（.xlsb）。请另存为 .xlsx 后再导入。",
    en: "This is a binary workbook (.xlsb). Save it as .xlsx and try again.",
  },
  "no-workbook": {
    zh: "文件里没有工作簿，可能是压缩包或其他文档改了扩展名。",
    en: "There is no workbook in the file. It may be an archive or another document with a changed extension.",
  },
  truncated: {
    zh: "文件不完整，可能没有下载或复制完。请重新获取。",
    en: "The file is incomplete; it may not have been downloaded or copied to the end. Get it again.",
  },
  damaged: {
    zh: "文件已损坏（{part}）。请让填报单位重新发送。",
    en: "The file is damaged ({part}). Ask the reporting unit to send it again.",
  },
  "too-many-parts": {
    zh: "文件包含 {count} 个部件，超过上限 {limit}，不像填报工作簿，未读取。",
    en: "The file has {count} parts, more than the limit of {limit}. It does not look like a returned workbook and was not read.",
  },
  "too-large": {
    zh: "文件太大：{part} 为 {sizeMb} MB，上限 {limitMb} MB。请删除无关的工作表和图片后重试。",
    en: "The file is too large: {part} has {sizeMb} MB, the limit is {limitMb} MB. Delete unrelated sheets and pictures and try again.",
  },
  "suspicious-compression": {
    zh: "文件的压缩比异常（{part}，{ratio} 倍，上限 {limit} 倍），可能是恶意文件，未读取。",
    en: "The file is compressed suspiciously ({part}, {ratio} times, the limit is {limit}). It may be malicious and was not read.",
  },
  "ambiguous-parts": {
    zh: "文件中有重名、互相重叠或被多处占用的部件（{part}），不同软件会读出不同内容，可能是恶意文件，未读取。请在 Excel 中打开核实，另存后重试。",
    en: "Parts of the file have the same name, lie over each other or belong to several sheets ({part}), so that programs would read different things. It may be malicious and was not read. Check it in Excel, save it anew and retry.",
  },
  "false-size": {
    zh: "文件声明的大小与内容不符（{part}），可能损坏或是恶意文件，未读取。",
    en: "The file states a size that its contents do not have ({part}). It may be damaged or malicious and was not read.",
  },
  "forbidden-xml": {
    zh: "文件包含不允许的定义（{part} 中的 DOCTYPE 或 ENTITY），可能是恶意文件，未读取。",
    en: "The file contains a forbidden definition (DOCTYPE or ENTITY in {part}). It may be malicious and was not read.",
  },
  "broken-xml": {
    zh: "文件内容有误（{part}），无法读取。请在 Excel 中打开并重新保存后再试。",
    en: "The contents of the file are broken ({part}). Open it in Excel, save it again and retry.",
  },
  "unknown-encoding": {
    zh: "文件中的 {part} 用了不支持的文字编码，无法读取。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。",
    en: "{part} in the file is written in an unsupported encoding. Open the file in Excel or WPS, save it as .xlsx and try again.",
  },
  "missing-part": {
    zh: "文件缺少部件 {part}，无法读取。请在 Excel 中打开并重新保存后再试。",
    en: "The file lacks the part {part}. Open it in Excel, save it again and retry.",
  },
  "ambiguous-cells": {
    zh: "工作表“{sheet}”的单元格 {cell}（或它所在的行）在文件中写了两次，内容不同，不同软件会显示不同的数，未读取。请在 Excel 或 WPS 中打开（如提示修复则同意），核对该处后另存为 .xlsx 再试。",
    en: "Cell {cell} of sheet “{sheet}”, or its row, is written twice in the file with different contents, so programs would show different figures, and the file was not read. Open it in Excel or WPS (agree to a repair), check that place, save it as .xlsx and try again.",
  },
  "too-many-cells": {
    zh: "工作表“{sheet}”的单元格太多（上限 {limit}）。请删除与填报无关的数据后重试。",
    en: "The sheet “{sheet}” has too many cells (limit {limit}). Delete data that does not belong to the report and try again.",
  },
} as const satisfies Catalogue;

/** What to know about a file that was read all the same, one text per warning code of the file reader. */
export const FILE_WARNINGS = {
  "external-link": {
    zh: "文件链接到其他工作簿：{target}。链接未更新，按文件中保存的数值读取。",
    en: "The file links to another workbook: {target}. The link was not followed; the stored values were read.",
  },
  "dde-link": {
    zh: "文件含有指向其他程序的动态链接：{target}。请勿在 Excel 中启用，并核实文件来源。",
    en: "The file has a live link to another program: {target}. Do not enable it in Excel, and check where the file came from.",
  },
  "dde-formula": {
    zh: "工作表“{sheet}”{cell} 的公式会调用其他程序。请勿在 Excel 中启用，并核实文件来源。",
    en: "The formula in {cell} of sheet “{sheet}” calls another program. Do not enable it in Excel, and check where the file came from.",
  },
  "data-connection": {
    zh: "文件含有外部数据连接，未读取其数据。",
    en: "The file has external data connections; their data was not fetched.",
  },
  "cells-not-shown": {
    zh: "工作表“{sheet}”在表格软件不显示的位置（{cell} 等）存有内容，未读取。请在 Excel 或 WPS 中打开，核对看到的数后重新保存。",
    en: "Sheet “{sheet}” holds contents where spreadsheet programs show none ({cell} and perhaps more); they were not read. Open the file in Excel or WPS, check the figures that you see and save it again.",
  },
  macros: {
    zh: "文件含有宏，未运行。",
    en: "The file contains macros; they were not run.",
  },
  "far-cells": {
    zh: "工作表“{sheet}”离表格很远的 {cell} 处有内容，没有读取。如是误填，请清除；如是要报的数，请填到表格里。",
    en: "The sheet “{sheet}” has something far from its table, at {cell}, which was not read. Clear it, or type it into the table if it is to be reported.",
  },
  "sheet-too-wide": {
    zh: "工作表“{sheet}”的内容太分散（{cell} 等处），只读取了该表中的表格。请清除表格以外的内容。",
    en: "The contents of sheet “{sheet}” lie too far apart ({cell} and others); only its tables were read. Clear what lies outside the tables.",
  },
} as const satisfies Catalogue;

/** A coded error or warning with the facts of its sentence beside the code. */
interface Coded<Code extends string> {
  readonly code: Code;
}

/** The sentence for an error of the file reader, in both languages. */
export function fileErrorText(error: Coded<keyof typeof FILE_ERRORS>): LocalText {
  return inBoth(FILE_ERRORS[error.code], error);
}

/** The sentence for a warning of the file reader, in both languages. */
export function fileWarningText(warning: Coded<keyof typeof FILE_WARNINGS>): LocalText {
  return inBoth(FILE_WARNINGS[warning.code], warning);
}

function inBoth(text: LocalText, facts: Coded<string>): LocalText {
  const params: Params = Object.fromEntries(Object.entries(facts));
  return { zh: formatText(text, "zh-CN", params), en: formatText(text, "en", params) };
}
