import type { Catalogue } from "../format";

/** Sheet names. They must differ within a language and hold none of : \ / ? * [ ]. */
export const sheetNames = {
  guide: { zh: "填报说明", en: "Guide" },
  entry: { zh: "指标填报", en: "Entry" },
  targets: { zh: "年度目标", en: "Yearly targets" },
  summary: { zh: "汇总", en: "Summary" },
  findings: { zh: "审核", en: "Findings" },
  rules: { zh: "审核规则", en: "Audit rules" },
  breakdown: { zh: "分解{number}", en: "Breakdown {number}" },
  submissions: { zh: "报送情况", en: "Submissions" },
  changes: { zh: "再报变化", en: "Changes" },
  sources: { zh: "来源", en: "Sources" },
} as const satisfies Catalogue;

/** The sheet of a break-down by what is broken down. Beside the single sheets, Chinese tabs say that they belong together. */
export const namedBreakdown = { zh: "分解 {name}", en: "{name}" } as const;

/** Heads of the entry table; used in structured references, so none of [ ] # ' @. */
export const entryHeaders = {
  id: { zh: "标识", en: "Id" },
  number: { zh: "序号", en: "No." },
  category: { zh: "类别", en: "Category" },
  name: { zh: "指标", en: "Indicator" },
  unit: { zh: "单位", en: "Unit" },
  attribute: { zh: "属性", en: "Attribute" },
  baselinePrinted: { zh: "基期值", en: "Baseline" },
  targetPrinted: { zh: "规划目标", en: "Target" },
  target: { zh: "目标数值", en: "Target value" },
  year: { zh: "{year}年", en: "{year}" },
  total: { zh: "累计上报", en: "Reported total" },
  toDate: { zh: "累计或最新", en: "To date" },
  completion: { zh: "完成率", en: "Completion" },
  expected: { zh: "应达数", en: "Expected" },
  dueRate: { zh: "应达进度", en: "Due" },
  leadPp: { zh: "快慢（百分点）", en: "Lead (points)" },
  scheduleRatio: { zh: "序时完成率", en: "Schedule ratio" },
  progress: { zh: "较基期进度", en: "Progress from baseline" },
  status: { zh: "状态", en: "Status" },
  policy: { zh: "计算方法", en: "Policy" },
  note: { zh: "计算说明", en: "Note" },
  remark: { zh: "备注", en: "Remark" },
} as const satisfies Catalogue;

/** Text of the entry sheet outside its table. */
export const entryTexts = {
  form: { zh: "指标填报表", en: "Reporting form" },
  source: { zh: "来源：{source}　{table}", en: "Source: {source}, {table}" },
  asOf: { zh: "报告年度（截至年底）", en: "Reported to (end of year)" },
  aboutTolerance: { zh: "“左右”允许偏差", en: "Tolerance, “about”" },
  elapsed: { zh: "已过年数（共{years}年）", en: "Years elapsed of {years}" },
  hint: {
    zh: "只填黄色单元格（红框：到期还没有填；灰色：还没有到期）：每年填当年数，存量、比率填年末数；只知道累计数时填“累计上报”。没有数据请留空，不要填 0。其余单元格由公式计算。",
    en: "Fill the yellow cells only (red frame: due and still missing; grey: not yet due): the figure of each year, year-end levels for stocks and rates; where only a total is known, use “Reported total”. Leave unknown figures blank, do not type 0. All other cells are formulas.",
  },
  fromRegions: {
    zh: "没有底色的年度数是“分解”各表地区数的合计，缺一个地区就留空，请到分解表补填。",
    en: " Figures without a colour add up the regions on the break-down sheets and stay blank while a region is missing: fill it in there.",
  },
} as const satisfies Catalogue;

/** Prompts and refusals of entry cells. A prompt title holds at most 32 characters, its text 255. */
export const entryRules = {
  valueTitle: { zh: "填报数值", en: "Reported figure" },
  valuePrompt: {
    zh: "按本行单位填数字，不带单位；比率填 98 表示 98%，在 0 到 100 之间；只知道不低于某数时填 ≥98；结构比例填 13:41:46；没有数据留空或填 -。",
    en: "A number in the row's unit, without the unit; 98 means 98 %, from 0 to 100. Bounds such as ≥98 and shares such as 13:41:46 are allowed. Leave unknown figures blank, or type -.",
  },
  valuePromptMerged: {
    zh: "没有底色的数由各地区合计得出，不用填。",
    en: " Figures without a colour add up the regions: nothing to type there.",
  },
  valueErrorTitle: { zh: "不能识别的数值", en: "Not a figure" },
  valueError: {
    zh: "请填不小于 0 的数字，比率不超过 100；只有范围时填 ≥98，结构比例按目标的部分数填 13:41:46。不带单位和文字，说明请写在“备注”列。",
    en: "Type a number of 0 or more, a percentage up to 100, a bound like ≥98, or shares like 13:41:46 with as many parts as the target. No unit, no words: use the remark column for explanations.",
  },
  asOfTitle: { zh: "报告年度", en: "Reported to" },
  asOfPrompt: {
    zh: "从列表中选择规划期内的一年；所有公式随之重算。",
    en: "Pick a year of the plan; every formula follows.",
  },
  asOfError: { zh: "请选择规划期内的年份：{first}–{last}。", en: "Pick a year of the plan: {first}–{last}." },
  toleranceTitle: { zh: "允许偏差", en: "Tolerance" },
  tolerancePrompt: { zh: "占目标的比例，0%–50%。", en: "Share of the target, 0 %–50 %." },
  toleranceError: { zh: "请填 0%–50% 之间的比例。", en: "Type a share from 0 % to 50 %." },
  remarkTitle: { zh: "备注", en: "Remark" },
  remarkPrompt: {
    zh: "口径变化、数据来源等，最多 500 字。",
    en: "Changes of scope, sources and the like, 500 characters at most.",
  },
  remarkError: { zh: "最多 500 字。", en: "At most 500 characters." },
} as const satisfies Catalogue;

/** Pieces of the note of a row: how its value was made, and why a figure is blank. Formulas choose among them. */
export const noteTexts = {
  completion: { zh: "完成率：{reason}", en: "Completion: {reason}" },
  ratios: { zh: "完成率、序时完成率：{reason}", en: "Completion, schedule ratio: {reason}" },
  schedule: { zh: "应达数、序时完成率：{reason}", en: "Expected, schedule ratio: {reason}" },
  progress: { zh: "较基期进度：{reason}", en: "Progress from baseline: {reason}" },
  fromRegions: {
    zh: "各地区之和，有地区未报就留空，已报之和见分解表",
    en: "Sum of the regions, blank while one is missing; the sum so far stands in the break-down",
  },
  missingYears: { zh: "有年度没有填数", en: "a year has no figure" },
  notComputed: { zh: "不计算", en: "Not computed" },
  colon: { zh: "：", en: ": " },
  separator: { zh: "；", en: "; " },
  listSeparator: { zh: "、", en: ", " },
  noAttribute: { zh: "—", en: "—" },
} as const satisfies Catalogue;

/** The summary sheet. */
export const summaryTexts = {
  title: { zh: "{plan}　执行情况汇总", en: "{plan}: summary" },
  asOf: { zh: "报告年度", en: "Reported to" },
  threshold: { zh: "“{status}”：序时完成率不低于", en: "“{status}”: schedule ratio at least" },
  thresholdMeaning: {
    zh: "序时完成率达到这个比例，状态列即显示该词。",
    en: "From this share of the schedule on, the status column says so.",
  },
  thresholdHint: {
    zh: "状态判定线没有全国统一标准，由本单位设定；改这里，全表随之重算。",
    en: "No public standard sets these limits; they are yours to set. Change them here and every status follows.",
  },
  precisionHint: {
    zh: "水平类指标按公布的位数比较：与应达数相同为达到序时，差一个末位单位为基本达到；上下限只有做到或没做到。",
    en: "Levels are compared as printed: equal to the schedule is on track, one unit short is nearly; a limit is kept or not.",
  },
  openErrors: {
    zh: "尚有 {count} 个错误未处理，涉及 {list}：这些行已标出，数字可能有误，不计入平均（以上次审核为准）。",
    en: "Errors still open: {count}, in {list}. These rows are marked; their figures may be wrong and are left out of means (as of the last audit).",
  },
  openErrorsElsewhere: {
    zh: "尚有 {count} 个错误未处理（以上次审核为准），见审核结果。",
    en: "Errors still open: {count} (as of the last audit); see the findings.",
  },
  openErrorsLine: { zh: "未处理的错误", en: "Errors still open" },
  openErrorsNote: { zh: "有错误未处理；", en: "Errors still open; " },
  listSeparator: { zh: "、", en: ", " },
  byIndicator: { zh: "一、各指标", en: "1. By indicator" },
  byStatus: { zh: "二、各状态指标数", en: "2. Number of indicators by status" },
  byCategory: { zh: "三、各类别", en: "3. By category" },
  charts: { zh: "各指标完成率", en: "Completion by indicator" },
  all: { zh: "全部", en: "All" },
  total: { zh: "合计", en: "Total" },
  indicators: { zh: "指标数", en: "Indicators" },
  achieved: { zh: "其中：{status}", en: "of which: {status}" },
  averaged: { zh: "计入平均", en: "In the mean" },
  meanCompletion: { zh: "平均完成率", en: "Mean completion" },
  meanHint: {
    zh: "平均完成率是简单平均，每项最高按 100% 计；没有完成率的、有错误未处理的不计入。不代表规划总得分。",
    en: "Mean completion is the plain mean of rates, each taken as 100 % at most, without rows that have none or have open errors. It is no score of the plan.",
  },
  statusChart: { zh: "各状态指标数", en: "Indicators by status" },
  thresholdTitle: { zh: "状态判定线", en: "Limits of the statuses" },
  thresholdPrompt: {
    zh: "序时完成率的百分数，如 110%。从高到低：快于、达到、基本达到。",
    en: "A share of the schedule, e.g. 110 %. From high to low.",
  },
  thresholdError: { zh: "请填 0%–1000% 之间的比例。", en: "Type a share from 0 % to 1000 %." },
} as const satisfies Catalogue;

/** The findings sheet. */
export const findingsTexts = {
  title: { zh: "审核结果", en: "Findings" },
  audited: {
    zh: "审核日期：{date}　审核规则 {rules} 条，规则集 {version}（{fingerprint}）",
    en: "Audited on {date}, {rules} rules, rule set {version} ({fingerprint})",
  },
  notAudited: { zh: "尚未审核。在任务窗格中点“审核”。", en: "Not audited yet. Choose “Audit” in the task pane." },
  none: { zh: "没有发现问题。", en: "No findings." },
  hint: {
    zh: "核实后属实的，在“审核说明”写明原因；数据不变，说明一直有效。",
    en: "Where a figure is right after all, say why in “Explanation”; it holds as long as the figure stays the same.",
  },
  notAllListed: {
    zh: "共 {count, number} 个问题，本表只列前 {listed, number} 个，其余见任务窗格；改正后重新审核，会列出后面的。",
    en: "{count, number} findings in all, of which this sheet lists the first {listed, number}; the others are in the task pane, and are listed when these are mended and the audit is run again.",
  },
  severity: { zh: "级别", en: "Severity" },
  rule: { zh: "规则", en: "Rule" },
  sheet: { zh: "工作表", en: "Sheet" },
  cell: { zh: "单元格", en: "Cell" },
  indicator: { zh: "指标", en: "Indicator" },
  period: { zh: "时期", en: "Period" },
  value: { zh: "数值", en: "Value" },
  expected: { zh: "应为", en: "Expected" },
  message: { zh: "问题与建议", en: "What is wrong, and what to do" },
  explanation: { zh: "审核说明", en: "Explanation" },
  state: { zh: "处理", en: "State" },
  open: { zh: "待处理", en: "Open" },
  explained: { zh: "已说明", en: "Explained" },
  expired: { zh: "已失效", en: "Expired" },
  mend: { zh: "须改正", en: "To be mended" },
  /** Begins with `mend`, by which the entry rule of the explanation knows it. */
  refused: { zh: "须改正，说明不计", en: "To be mended, explanation not counted" },
  tooLong: { zh: "说明超过 500 字，不计", en: "Over 500 characters, not counted" },
  gone: { zh: "问题已消除", en: "Resolved" },
  goneHint: {
    zh: "原来的问题已经没有了，说明留在这里；同样的问题再出现时继续有效，不需要可删去文字。",
    en: "The finding is gone; the explanation stays here and holds again if the same finding returns. Clear the text if it is not needed.",
  },
  goTo: { zh: "转到该单元格", en: "Go to the cell" },
  explanationTitle: { zh: "审核说明", en: "Explanation" },
  explanationPrompt: {
    zh: "写明数据属实的原因，最多 500 字。“须改正”的不能用说明代替。",
    en: "Why the figure is right, 500 characters at most. What is “To be mended” cannot be explained away.",
  },
  explanationError: {
    zh: "“须改正”的问题要改数据，不能用说明代替；其他说明最多 500 字。",
    en: "What is “To be mended” needs another figure, not an explanation. Explanations have 500 characters at most.",
  },
} as const satisfies Catalogue;

/** The guide sheet. */
export const guideTexts = {
  title: { zh: "{plan}　填报说明", en: "{plan}: guide" },
  steps: { zh: "怎么填", en: "How to fill it in" },
  step1: {
    zh: "在“{entry}”选择报告年度，只填黄色单元格：每个指标填当年数；存量和比率填年末数。",
    en: "On “{entry}”, pick the year reported to and fill the yellow cells only: one figure per indicator and year; levels and rates as of year end.",
  },
  step2: {
    zh: "没有数据就留空，不要填 0。缺一年，累计指标就算不出来；只知道累计数时，填“{total}”。",
    en: "Leave unknown figures blank, do not type 0. A cumulative indicator cannot be computed with a year missing; where only the total is known, use “{total}”.",
  },
  oneSheet: { zh: "“{first}”", en: "“{first}”" },
  severalSheets: { zh: "“{first}”至“{last}”", en: "“{first}” to “{last}”" },
  stepBreakdowns: {
    zh: "{sheets}是规划的分地区、分年度任务，一张表一项：黄色单元格填各地区完成数，按该表单位；完成率、状态、名次自动计算。表下各行核对各地区合计与公布合计、与“{entry}”是否一致。",
    en: "{sheets}: targets by region and year, one table a sheet. Fill in what each region achieved in the yellow cells, in the unit of that table; completion, status and rank are formulas. The lines below compare the sum of the regions with the published total and with “{entry}”.",
  },
  step3: {
    zh: "审核发现的问题列在“{findings}”，属实的写审核说明。",
    en: "Problems found by an audit are listed on “{findings}”; explain those that are right after all.",
  },
  step4: {
    zh: "“{summary}”自动汇总，可直接打印（A4）。完成率等都是公式，没有加载项也会重算。",
    en: "“{summary}” adds everything up and prints on A4. Rates are formulas; no add-in is needed.",
  },
  legend: { zh: "颜色", en: "Colours" },
  legendEntry: { zh: "黄色：要填的单元格", en: "Yellow: cells to fill in" },
  legendMissing: { zh: "红框：到期还没有填", en: "Red frame: due and still missing" },
  legendFuture: {
    zh: "灰色：还没有到期（报告年度以后），不填",
    en: "Grey: not yet due (after the year reported to), leave blank",
  },
  legendLocked: { zh: "没有底色：公式计算，锁定", en: "No colour: computed, locked" },
  notation: { zh: "数值写法", en: "How to write figures" },
  notation1: {
    zh: "按“单位”列的单位填数字，不带单位；98% 填 98。不低于某数可填 ≥98。",
    en: "Numbers in the unit of the row, without the unit; 98 % is typed as 98. A bound may be typed as ≥98.",
  },
  notation2: {
    zh: "结构比例按高、中、初级填 13:41:46，单元格是文本格式，请勿改。",
    en: "Shares go from the highest grade down, 13:41:46; those cells hold text, keep them so.",
  },
  notation3: {
    zh: "规划目标一列照原文：〔〕【】[]表示五年累计，“以内”“≤”是上限，“以上”“≥”是下限，“左右”允许偏差见“{entry}”。",
    en: "Targets are printed as published: 〔〕【】[] mark totals of the five years, 以内 ≤ upper bounds, 以上 ≥ lower bounds, 左右 means about, with the tolerance on “{entry}”.",
  },
  method: { zh: "怎么算", en: "How it is computed" },
  method1: {
    zh: "完成率 = 到目前的值 ÷ 目标；上限类指标不超过即 100%。“计算方法”列写明每行用哪条：达标即 100%（比率、结构、上限）或按实际比例（不封顶）。",
    en: "Completion = value to date ÷ target; within an upper bound it is 100 %. The policy column says which rule a row follows: met is 100 % (rates, shares, ceilings), or the actual ratio, not capped.",
  },
  method2: {
    zh: "应达数 = 到报告年度末按进度应达到的值：有分解表按合计，有阶段目标按阶段目标，否则累计类按年均分、存量和比率从基期匀速推进。应达进度 = 应达数占目标的比率（如五年过了三年为 60%）；快慢 = 完成率 − 应达进度，单位是百分点。",
    en: "Expected = what should be there by the end of the year: break-down totals or milestones where the plan has them, else even yearly shares, or a straight line from the baseline. Due = expected as a rate of the target (60 % after three of five years); lead = completion − due, in percentage points.",
  },
  method3: {
    zh: "序时完成率 = 实际 ÷ 应达数（存量、比率比较从基期走过的路）；每年都要达标的，各年都达标为 100%，否则取最差一年。状态由它按“{limits}”的判定线得出。",
    en: "Schedule ratio = actual ÷ expected (for levels: the way covered from the baseline); where every year counts, 100 % if every year meets it, else the worst year. The status follows from it by the limits on “{limits}”.",
  },
  method4: {
    zh: "算不出来的留空，原因写在同一行“{note}”列。",
    en: "What cannot be computed is left blank, with the reason in the “{note}” column of the same row.",
  },
  source: { zh: "来源", en: "Source" },
  document: { zh: "文件：{title}", en: "Document: {title}" },
  documentNumber: { zh: "文号：{number}", en: "Number: {number}" },
  table: { zh: "表：{table}", en: "Table: {table}" },
  notes: { zh: "原表附注", en: "Notes of the published table" },
  contents: { zh: "工作表", en: "Sheets" },
  limits: { zh: "审核界限", en: "Limits of the audit" },
  limitsHint: {
    zh: "这些界限没有统一标准，黄色的数可以改，下次审核时生效；审核所用的界限印在“{findings}”。序时完成率的判定线在“{summary}”，“左右”允许偏差在“{entry}”。",
    en: "No public standard sets these limits. The yellow figures may be changed and count at the next audit; those used are printed on “{findings}”. The limits of the statuses are on “{summary}”, the tolerance of “about” is on “{entry}”.",
  },
  regionLimitsHint: {
    zh: "状态判定线和审核界限由下发单位设定，各地区相同。“左右”允许偏差在“{entry}”。",
    en: "The limits of the statuses and of the audit are set by the sender, the same for every region. The tolerance of “about” is on “{entry}”.",
  },
  rules: { zh: "审核规则（共 {count} 条）", en: "Rules of the audit ({count})" },
  rulesHint: {
    zh: "规则集 {version}。错误须改正；警告须改正或写审核说明；提示供参考。约束性指标未达标的，级别提高一级；无法判断的，列为提示。",
    en: "Rule set {version}. Errors must be mended, warnings mended or explained, notes are worth knowing. A binding target that is missed weighs one step more; what cannot be decided is a note.",
  },
  toFindings: { zh: "审核结果见“{findings}”", en: "Results are on “{findings}”" },
  toRules: { zh: "全部规则见“{rules}”", en: "All rules are on “{rules}”" },
  rulesAtSender: {
    zh: "全部规则列在上级规划工作簿的“{rules}”；审核结果的每一条都写明所用的规则。",
    en: "All rules are listed on “{rules}” of the plan's own workbook; each result names the rule it comes from.",
  },
  ruleText: { zh: "查什么", en: "What it looks for" },
  ruleGroup: { zh: "{scope}（{count} 条）", en: "{scope} ({count})" },
  version: {
    zh: "模板 {template} 第 {version} 版；工作簿格式 {contract}；生成于 {date}。",
    en: "Template {template}, version {version}; workbook contract {contract}; made on {date}.",
  },
} as const satisfies Catalogue;
