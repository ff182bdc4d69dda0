import type { Catalogue } from "../format";

/** Texts of the Regions screen: sending out. */
export const sendMessages = {
  regions: { zh: "下发给", en: "Send to" },
  rows: { zh: "{count, number} 项", en: "{count, plural, one {# row} other {# rows}}" },
  year: { zh: "报告年度", en: "Year reported on" },
  round: { zh: "第几次下发", en: "Round" },
  roundHint: { zh: "当年首次为 1", en: "1 for the first of a year" },
  roundWrong: { zh: "请填 1 到 99 的整数", en: "A whole number, 1 to 99" },
  due: { zh: "截止日期", en: "Due date" },
  returnTo: { zh: "报送给谁", en: "Return to" },
  returnToHint: { zh: "姓名、电话或邮箱，会写在填报说明里", en: "Name, phone or e-mail; shown on the guide sheet" },
  tooLong: { zh: "最多 {limit, number} 字", en: "{limit, number} characters at most" },
  language: {
    zh: "工作簿使用中文（随窗格语言），已填数据不受影响。",
    en: "The workbooks will be in English, like this pane. Your figures are not touched.",
  },
  make: {
    zh: "{count, plural, =0 {生成压缩包} other {生成 # 个工作簿（zip）}}",
    en: "{count, plural, =0 {Make the zip} one {Make # workbook (zip)} other {Make # workbooks (zip)}}",
  },
  making: { zh: "正在生成", en: "Making" },
  made: {
    zh: "{count, number} 个工作簿已打包",
    en: "{count, plural, one {# workbook is} other {# workbooks are}} in the zip",
  },
  madeNext: {
    zh: "解压后分别发给各地区；报送的文件到“上报汇集”读取。",
    en: "Unzip it and send each region its file. Returned files are read under Take back.",
  },
  files: { zh: "文件清单", en: "Files" },
  open: { zh: "在新工作簿中打开", en: "Open as a new workbook" },
  openHint: { zh: "只选一个地区时可用。", en: "For one region at a time." },
  opening: { zh: "正在打开…", en: "Opening…" },
  opened: {
    zh: "已在新窗口打开，请另存为“{region}”的文件后发出。",
    en: "Opened in a window of its own. Save it, then send it to {region}.",
  },
  goAllocate: { zh: "去分解", en: "Go to Allocate" },
} as const satisfies Catalogue;
