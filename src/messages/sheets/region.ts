import type { Catalogue } from "../format";

/** Text of a workbook that was sent to a region: its guide, its entry sheet, its yearly targets. */
export const regionTexts = {
  task: { zh: "下发填报", en: "What is asked" },
  who: {
    zh: "本表下发给{region}，{asOf} 年第 {round} 次下发（{sentOn}），只含{region}承担分解任务的 {rows} 项指标。",
    en: "This workbook goes to {region}: round {round} for {asOf}, sent on {sentOn}. It holds only the {rows, plural, one {# indicator} other {# indicators}} broken down to {region}.",
  },
  due: { zh: "请于 {due} 前报送。", en: "Send it back by {due}." },
  dueUnknown: { zh: "报送时间以下发通知为准。", en: "Send it back by the date in the covering letter." },
  returnTo: { zh: "报送：{to}。", en: "Send it back to: {to}." },
  returnToSender: { zh: "报送：下发本表的单位（{city}）。", en: "Send it back to the office that sent it ({city})." },
  filled: {
    zh: "{region}此前报送的数据已经填好，请核对，再补填或更正。",
    en: "What {region} reported before is filled in: check it, then add to it or correct it.",
  },
  before: {
    zh: "报出前：在“{entry}”上方填好填表人、联系电话和报出日期，保存为 .xlsx，文件名可以改。",
    en: "Before sending back: fill in reporter, contact and date at the head of “{entry}” and save as .xlsx; the file may be renamed.",
  },
  keep: {
    zh: "不要删工作表、不要改指标名称和目标；目标有误请另行说明，由下发单位更正后重新下发。",
    en: "Delete no sheet and change no name or target; report a wrong target separately, and the sender will correct it and send again.",
  },
  targetsLine: {
    zh: "各年目标见“{targets}”，实际数填好后自动对照。",
    en: "The targets of each year are on “{targets}”, with what was reported beside them.",
  },
  unit: {
    zh: "注意单位：{number} {name}，本表按“{unit}”填，{city}规划用的是“{cityUnit}”。",
    en: "Mind the unit of {number} {name}: this workbook takes {unit}; the plan of {city} uses {cityUnit}.",
  },
  unitHint: {
    zh: "蓝底的单位与上级规划表不同，请按本表单位填。",
    en: "Units on blue differ from the plan''s own table: use the unit given here.",
  },
  unitDiffers: { zh: "{unit}\n（上级规划：{cityUnit}）", en: "{unit}\n(plan: {cityUnit})" },
  title: { zh: "{plan}　年度目标", en: "{plan}: yearly targets" },
  subtitle: {
    zh: "目标为规划分解表公布数；实际取自“{entry}”，报告年度以后不显示；完成率 = 实际 ÷ 目标。",
    en: "Targets as published in the plan''s break-downs; actuals from “{entry}”, up to the year reported to; completion = actual ÷ target.",
  },
  item: { zh: "项目", en: "Item" },
  target: { zh: "目标", en: "Target" },
  actual: { zh: "实际", en: "Actual" },
  completion: { zh: "完成率", en: "Completion" },
  total: { zh: "合计", en: "Total" },
} as const satisfies Catalogue;
