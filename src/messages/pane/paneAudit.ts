import type { Catalogue } from "../format";

/** Texts of the pane's Audit screen. */
export const auditScreenMessages = {
  run: { zh: "开始审核", en: "Run audit" },
  runAgain: { zh: "重新审核", en: "Run again" },
  running: { zh: "正在审核…", en: "Auditing…" },
  notYet: { zh: "尚未审核", en: "Not audited yet" },
  notYetNext: {
    zh: "审核会逐格检查已填数据，列出问题，并写入“审核”工作表。不会改动填报数据。",
    en: "The audit checks every figure, lists what it finds and writes it to the findings sheet. It never changes your figures.",
  },
  cleanTitle: { zh: "没有发现问题", en: "Nothing found" },
  checked: { zh: "已检查 {count, number} 个单元格", en: "{count, plural, one {# cell} other {# cells}} checked" },
  found: { zh: "发现 {count, number} 个问题", en: "{count, plural, one {# finding} other {# findings}}" },
  foundWithDocument: {
    zh: "发现 {count, number} 个问题，其中公布文件自身的 {documents, number} 条",
    en: "{count, plural, one {# finding} other {# findings}}, {documents, number} of them about the published document",
  },
  documentSwitch: {
    zh: "公布文件自身的问题 {count, number} 条",
    en: "Notes on the published document ({count, number})",
  },
  documentHeading: { zh: "公布文件自身的问题", en: "Notes on the published document" },
  documentHint: {
    zh: "规划文本、表格、附注之间对不上的地方，填报单位无法改正，供核对参考。",
    en: "Where text, table and notes of the plan disagree. Not for you to mend; to be checked with whoever published it.",
  },
  noneOwn: { zh: "填报的数据没有发现问题。", en: "Nothing found in the reported figures." },
  ruleFault: {
    zh: "规则“{rule}”执行时出错，这里没有核对；其他规则不受影响，数据没有改动。这是程序问题：请复制详情，发给维护人员。",
    en: "The rule “{rule}” broke down, so this was not checked. Other rules and your figures are not affected. It is a fault of the program: please copy the details and send them to whoever maintains it.",
  },
  changed: {
    zh: "审核后数据有改动，结果可能已过时。",
    en: "Figures changed since this audit. The list may be out of date.",
  },
  filter: { zh: "按程度筛选", en: "Filter by severity" },
  filterChip: { zh: "{name} {count, number}", en: "{name} {count, number}" },
  noneShown: {
    zh: "所选程度没有问题。点上方按钮可显示其他程度。",
    en: "No finding of the chosen severities. Use the buttons above to show others.",
  },
  list: { zh: "问题列表", en: "Findings" },
  previous: { zh: "上一个", en: "Previous" },
  next: { zh: "下一个", en: "Next" },
  position: { zh: "第 {at, number} / {count, number} 个", en: "{at, number} of {count, number}" },
  positionNone: { zh: "共 {count, number} 个", en: "{count, number} shown" },
  pages: { zh: "分页", en: "Pages" },
  previousPage: { zh: "上一页", en: "Previous page" },
  nextPage: { zh: "下一页", en: "Next page" },
  page: { zh: "{at, number}–{to, number}，共 {count, number}", en: "{at, number}–{to, number} of {count, number}" },
  valueExpected: { zh: "填 {value}，对照值 {expected}", en: "{value}, compared with {expected}" },
  valueOnly: { zh: "填 {value}", en: "Value {value}" },
  expectedOnly: { zh: "对照值 {expected}", en: "Compared with {expected}" },
  printedExpected: { zh: "原文 {value}，对照值 {expected}", en: "Printed {value}, compared with {expected}" },
  printedOnly: { zh: "原文 {value}", en: "Printed {value}" },
  undecidable: { zh: "无法判断", en: "Undecided" },
  goHint: { zh: "转到 {sheet}!{address}", en: "Go to {sheet}!{address}" },
  noCell: { zh: "没有对应单元格", en: "No cell" },
  openSheet: { zh: "打开审核工作表", en: "Open findings sheet" },
} as const satisfies Catalogue;
