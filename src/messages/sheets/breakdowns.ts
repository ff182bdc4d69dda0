import type { Catalogue } from "../format";

/** Heads of the table of a break-down; used in structured references, so none of [ ] # ' @. Each occurs once in a table. */
export const breakdownHeaders = {
  region: { zh: "地区", en: "Region" },
  target: { zh: "{year}年目标", en: "Target {year}" },
  base: { zh: "{year}年基数", en: "Base {year}" },
  targetTotal: { zh: "目标合计", en: "Target total" },
  check: { zh: "各年之和", en: "Sum of years" },
  actual: { zh: "{year}年完成", en: "Actual {year}" },
  total: { zh: "累计上报", en: "Reported total" },
  toDate: { zh: "累计或最新", en: "To date" },
  completion: { zh: "完成率", en: "Completion" },
  expected: { zh: "应达数", en: "Expected" },
  dueRate: { zh: "应达进度", en: "Due" },
  leadPp: { zh: "快慢（百分点）", en: "Lead (points)" },
  scheduleRatio: { zh: "序时完成率", en: "Schedule ratio" },
  status: { zh: "状态", en: "Status" },
  rank: { zh: "名次", en: "Rank" },
  note: { zh: "计算说明", en: "Note" },
} as const satisfies Catalogue;

/** Text of the sheets of break-downs outside their tables. */
export const breakdownTexts = {
  subtitle: { zh: "表{number}　单位：{unit}", en: "Table {number}, unit: {unit}" },
  link: { zh: "对应指标：{indicator}（单位：{unit}）", en: "Indicator: {indicator} (unit: {unit})" },
  notAdditive: {
    zh: "对应指标：{indicator}。口径或单位不同，各地区之和不能折算为该指标。",
    en: "Indicator: {indicator}. It counts something else, so the regions do not add up to it.",
  },
  noIndicator: { zh: "规划主要指标表中没有对应指标", en: "No indicator of the plan's table corresponds" },
  hintFlow: {
    zh: "只填黄色单元格（红框：到期还没有填；灰色：还没有到期）：各地区当年完成数，按本表单位；只知道累计数的填“{total}”。没有数据留空，不要填 0：缺一个地区，合计就算不出来。名次按完成率，相同并列。",
    en: "Fill the yellow cells only (red frame: due and still missing; grey: not yet due): each region's figure of the year, in the unit of this table; where only a total is known, use “{total}”. Leave unknown figures blank, do not type 0: no total without every region. Ranked by completion, equal rates alike.",
  },
  hintStock: {
    zh: "只填黄色单元格（红框：到期还没有填；灰色：还没有到期）：各地区年末数，按本表单位。没有数据留空，不要填 0：缺一个地区，合计就算不出来。名次按完成率，相同并列。",
    en: "Fill the yellow cells only (red frame: due and still missing; grey: not yet due): each region's level at year end, in the unit of this table. Leave unknown figures blank, do not type 0: no total without every region. Ranked by completion, equal rates alike.",
  },
  targets: { zh: "目标（规划公布，不能改）", en: "Targets as published (locked)" },
  actuals: { zh: "完成（填报）", en: "Actual figures (to fill in)" },
  figures: { zh: "截至报告年度（公式计算）", en: "By the year reported to (computed)" },
  published: { zh: "公布合计", en: "Published total" },
  all: { zh: "各地区合计", en: "Sum of the regions" },
  difference: { zh: "相差", en: "Difference" },
  soFar: { zh: "已上报之和", en: "Reported so far" },
  reported: { zh: "已上报地区数", en: "Regions reported" },
  outOf: { zh: " / ", en: " of " },
  inUnit: { zh: "折合{unit}", en: "In {unit}" },
  entry: { zh: "“{sheet}”数", en: "On “{sheet}”" },
} as const satisfies Catalogue;

/** Prompts and refusals of the cells of a break-down. A prompt title holds at most 32 characters, its text 255. */
export const breakdownRules = {
  title: { zh: "地区完成数", en: "Figure of a region" },
  prompt: {
    zh: "按本表单位（{unit}）填不小于 0 的数字，不带单位；没有数据留空。",
    en: "A number of 0 or more in the unit of this table ({unit}), without the unit. Leave unknown figures blank.",
  },
  error: {
    zh: "请填不小于 0 的数字，按本表单位（{unit}），不带单位和文字；没有数据留空。",
    en: "Type a number of 0 or more in the unit of this table ({unit}), without unit or words, or leave the cell blank.",
  },
} as const satisfies Catalogue;
