import type { Catalogue } from "../format";

/** Texts of the pane's Help screen. */
export const aboutMessages = {
  whatTitle: { zh: "用途", en: "What it does" },
  whatLoad: {
    zh: "把已发布的五年规划指标表变成可以直接填报的 Excel 工作表。",
    en: "It turns the indicator table of a published five-year plan into Excel sheets ready to be filled.",
  },
  whatAudit: {
    zh: "逐格审核填报数据，说明哪里不对、应是什么。",
    en: "It audits every figure and says what is wrong and what was expected.",
  },
  whatSummary: {
    zh: "按目标和应达进度计算完成率，每个数都能说明算法。",
    en: "It computes completion against target and schedule, and every figure can say how it was made.",
  },
  privacyTitle: { zh: "数据安全", en: "Privacy" },
  privacy: {
    zh: "加载项不上传任何数据，全部内容只保存在当前工作簿中；没有加载项也能打开和填报。",
    en: "The add-in sends no data anywhere. Everything stays in this workbook, which also opens and works without the add-in.",
  },
  notationTitle: { zh: "目标的写法", en: "How targets are written" },
  notationSign: { zh: "写法", en: "Printed" },
  notationMeaning: { zh: "含义", en: "Means" },
  notationCumulative: { zh: "五年累计数", en: "Total over the five years" },
  notationUpper: { zh: "上限，不能超过", en: "Upper bound" },
  notationLower: { zh: "下限，不能低于", en: "Lower bound" },
  notationAbout: { zh: "大约，默认容差 10%", en: "About; default tolerance 10 %" },
  notationComposition: { zh: "构成比，各部分分别比较", en: "Composition; parts are compared one by one" },
  notationNone: { zh: "未给出", en: "Not given" },
  notationNew: { zh: "规划期内新增指标，无目标", en: "Added during the plan: no target" },
  typingTitle: { zh: "填数时", en: "When typing figures" },
  typingNumber: {
    zh: "只填数字，不写单位；百分数 95% 填 95。",
    en: "Type the number only, without its unit; 95 % is typed as 95.",
  },
  typingBlank: { zh: "没有数据就留空，不要填 0。", en: "Leave unknown figures blank; do not type 0." },
  typingComposition: { zh: "构成比照样填，如 13:41:46。", en: "Type a composition as printed, such as 13:41:46." },
  keysTitle: { zh: "键盘", en: "Keyboard" },
  keysTabs: { zh: "Tab 键换到下一项；← → 切换页签。", en: "Tab moves on; ← → switch between tabs." },
  keysFindings: {
    zh: "审核列表中 ↑ ↓ 选择，Enter 转到单元格。",
    en: "In the findings ↑ ↓ choose, Enter goes to the cell.",
  },
  version: { zh: "版本 {version}", en: "Version {version}" },
} as const satisfies Catalogue;
