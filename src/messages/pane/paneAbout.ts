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
  statusTitle: { zh: "状态怎么定", en: "How a status is decided" },
  statusReached: {
    zh: "已完成：期末目标已经达到，可以提前；年均的和每年都要守住的，到期末才算。",
    en: "Achieved: the target of the plan is reached, be it early; yearly means and what is to be held every year only at the end.",
  },
  statusRatio: {
    zh: "快于序时、达到序时、基本达到、滞后：按序时完成率分档，通常是 110%、100%、95%，以汇总表上印的为准。",
    en: "Ahead, on track, nearly on track, behind: by the schedule ratio, usually from 110 %, 100 % and 95 %; the summary sheet prints the limits.",
  },
  statusReversed: {
    zh: "倒退：比基期还差，方向与目标相反。",
    en: "Worse than baseline: it moved away from its target.",
  },
  statusMissing: {
    zh: "未填报：还没有数；不可计算：没有目标，或目标不是数。",
    en: "Not reported: there is no figure yet. Not computable: there is no target, or it is no number.",
  },
  scheduleTitle: { zh: "应达进度怎么算", en: "How what is due is computed" },
  scheduleDue: {
    zh: "有分年目标的按分年目标；没有的，累计指标每年平均，期末指标从基期匀速走到目标；每年都要守住的，每年都按目标。",
    en: "By the targets of each year where there are any. Otherwise totals are spread evenly, levels move evenly from baseline to target, and what holds every year is due every year.",
  },
  scheduleLead: {
    zh: "快慢 = 完成率 − 应达进度，用百分点表示。",
    en: "Lead = completion − what is due, in percentage points.",
  },
  scheduleRatio: {
    zh: "序时完成率 = 实际 ÷ 应达数；有基期的期末指标按从基期走过的路程算。状态按它分档。",
    en: "Schedule ratio = value to date ÷ what is due; for levels with a baseline, of the way from there. The status goes by it.",
  },
  roundTitle: { zh: "地区往返", en: "The regions' round trip" },
  roundOut: {
    zh: "下发：每个地区一个工作簿，只有自己的指标和目标。",
    en: "Send out: a workbook for each region, with its own rows and targets alone.",
  },
  roundFill: {
    zh: "填报：地区不用装加载项，填好报送回来。",
    en: "Fill in: regions need no add-in; they fill the workbook and send it back.",
  },
  roundBack: {
    zh: "上报汇集：一次放入所有文件，先看谁没报、哪里有错，再合并；每个数都注明出处。",
    en: "Take back: all files at once. See who is missing and what is wrong, then merge; every figure names its source.",
  },
  roundMend: {
    zh: "退回：有错的把地区自己的文件连同审核发现退回，改好再报，只认最后一份。",
    en: "Return: a region gets its own file with the findings, mends it and sends it again; the latest one counts.",
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
