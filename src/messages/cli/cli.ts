import type { Catalogue } from "../format";

/** Text of the command line. */
export const cliMessages = {
  usage: { zh: "用法：plan-indicators <命令>", en: "Usage: plan-indicators <command>" },
  exitCodes: {
    zh: "返回码：0 正常；1 审核发现错误，或汇总时有地区未报齐、有文件不可汇总；2 用法错误；3 无法读取输入；130 被 Ctrl-C 停止",
    en: "Exit codes: 0 fine; 1 audit errors found, or a region not complete or a file not merged; 2 wrong usage;\n3 input unreadable; 130 stopped by Ctrl-C",
  },
  noCommand: {
    zh: "缺少命令。请用 plan-indicators help 查看用法。",
    en: "No command given. See plan-indicators help.",
  },
  unknownCommand: {
    zh: "没有“{text}”这个命令。请用 plan-indicators help 查看用法。",
    en: "There is no command ''{text}''. See plan-indicators help.",
  },
  badOption: {
    zh: "选项有误：{text}。请用 plan-indicators help 查看用法。",
    en: "Wrong option: {text}. See plan-indicators help.",
  },
  missingArgument: {
    zh: "缺少 {text}。请用 plan-indicators help 查看用法。",
    en: "{text} is missing. See plan-indicators help.",
  },
  extraArgument: {
    zh: "多出了“{text}”。请用 plan-indicators help 查看用法。",
    en: "''{text}'' is one word too many. See plan-indicators help.",
  },
  badYear: { zh: "--as-of 应为四位年份，而不是“{text}”。", en: "--as-of takes a year such as 2023, not ''{text}''." },
  yearOutsidePlan: {
    zh: "--as-of {year} 不在规划期 {first}—{last} 年内。",
    en: "--as-of {year} is outside the plan''s years {first}–{last}.",
  },
  badLanguage: { zh: "--lang 只能是 zh 或 en，而不是“{text}”。", en: "--lang takes zh or en, not ''{text}''." },
  badMethod: {
    zh: "--by 只能是 equal（平均）、base（按基数）或 weights（按权重），而不是“{text}”。",
    en: "--by takes equal, base or weights, not ''{text}''.",
  },
  badDecimals: {
    zh: "--decimals 应为 0 到 6 的整数，而不是“{text}”。",
    en: "--decimals takes a whole number from 0 to 6, not ''{text}''.",
  },
  badRound: {
    zh: "--round 应为 1 到 99 的整数，而不是“{text}”。",
    en: "--round takes a whole number from 1 to 99, not ''{text}''.",
  },
  badDate: {
    zh: "--due 应为日期，如 2024-03-31，而不是“{text}”。",
    en: "--due takes a date such as 2024-03-31, not ''{text}''.",
  },
  dueInPast: { zh: "注意：--due {due} 早于今天（{today}）。", en: "Note: --due {due} is before today ({today})." },
  sendRefused: { zh: "未能下发：{what}{next}", en: "Not sent out: {what} {next}" },
  allocateFirst: { zh: "用 plan-indicators allocate 可以分解。", en: "plan-indicators allocate does that." },
  sending: { zh: "{done}/{total} {region}", en: "{done}/{total} {region}" },
  sendingStopped: {
    zh: "已停止；此前生成的 {count} 个工作簿保留。",
    en: "Stopped; {count, plural, =0 {no workbook was made} one {the workbook made so far is kept} other {the # workbooks made so far are kept}}.",
  },
  sentOut: {
    zh: "已在 {folder} 生成 {count} 个工作簿，截至 {asOf} 年，第 {round} 次下发（{title}）。",
    en: "Made {count, plural, one {# workbook} other {# workbooks}} in {folder}, as of {asOf}, round {round} ({title}).",
  },
  regionsNoHeading: {
    zh: "{file} 第 1 行应有列名 region（地区），而不是“{text}”。",
    en: "Line 1 of {file} must name a column region, not ''{text}''.",
  },
  regionsBadFigure: {
    zh: "{file} 第 {line} 行：“{text}”不是非负数。",
    en: "Line {line} of {file}: ''{text}'' is not a number of at least 0.",
  },
  allocationRefused: { zh: "未能分解：{problem}", en: "Not spread: {problem}" },
  breakdownExists: {
    zh: "规划中已有该指标的分解表（表{number}）。确要替换请加 --replace。",
    en: "The plan has a break-down of this indicator already (table {number}). Add --replace to replace it.",
  },
  allocated: { zh: "已生成 {file}：分解表为表{number}。", en: "Made {file}: the break-down is table {number}." },
  region: { zh: "地区", en: "Region" },
  allRegions: { zh: "合计", en: "Total" },
  besidePublished: {
    zh: "与公布的分解表比较：{compared} 个数据中 {different} 个不同。",
    en: "Beside the published break-down: {different} of {compared} figures differ.",
  },
  templateUnknown: { zh: "没有模板“{id}”。可用的模板：{ids}", en: "There is no template ''{id}''. Templates: {ids}" },
  templateBroken: { zh: "模板“{id}”有误：{problem}", en: "Template ''{id}'' is broken: {problem}" },
  fileMissing: { zh: "找不到文件 {file}。", en: "There is no file {file}." },
  fileUnreadable: { zh: "无法读取文件 {file}（{detail}）。", en: "Cannot read {file} ({detail})." },
  fileUnwritable: {
    zh: "无法写入 {file}（{detail}）。请检查文件夹是否存在、文件是否正被打开。",
    en: "Cannot write {file} ({detail}). Check that the folder exists and the file is not open elsewhere.",
  },
  earlierKept: {
    zh: "{file} 原已存在，内容不同，已保留为 {kept}。",
    en: "{file} existed with other content; it was kept as {kept}.",
  },
  noPlan: {
    zh: "其中没有规划工作表。请用 plan-indicators create 生成的工作簿，或在窗格中载入规划的工作簿。",
    en: "It holds no plan. Give a workbook made by plan-indicators create, or one into which the pane loaded a plan.",
  },
  fileProblem: { zh: "{file}：{problem}", en: "{file}: {problem}" },
  valuesNotUtf8: {
    zh: "{file} 不是 UTF-8 编码。请在表格软件中另存为“CSV UTF-8”。",
    en: "{file} is not UTF-8. Save it as “CSV UTF-8”.",
  },
  valuesBadHeader: {
    zh: "{file} 第 1 行应为 indicator,period,value，而不是“{text}”。",
    en: "Line 1 of {file} must be indicator,period,value, not ''{text}''.",
  },
  valuesOpenQuote: {
    zh: "{file} 第 {line} 行有一个引号没有成对：“{text}”。",
    en: "A quote in line {line} of {file} is not closed: ''{text}''.",
  },
  valuesTooLong: {
    zh: "{file} 第 {line} 行的值超过单元格能容纳的 32767 个字符：“{text}…”。",
    en: "The value in line {line} of {file} is longer than the 32,767 characters that a cell holds: ''{text}…''.",
  },
  valuesBadLine: {
    zh: "{file} 第 {line} 行应有三列：“{text}”。",
    en: "Line {line} of {file} must have three columns: ''{text}''.",
  },
  valuesUnknownIndicator: {
    zh: "{file} 第 {line} 行：规划中没有指标“{text}”。请填指标代码或序号。",
    en: "Line {line} of {file}: the plan has no indicator ''{text}''. Give its id or number.",
  },
  valuesUnknownPeriod: {
    zh: "{file} 第 {line} 行：“{text}”不是规划期内的年份，也不是 total。",
    en: "Line {line} of {file}: ''{text}'' is neither a year of the plan nor total.",
  },
  valuesGivenTwice: {
    zh: "{file} 第 {line} 行重复给出了同一指标同一时期的值：“{text}”。",
    en: "Line {line} of {file} gives a value for the same indicator and period again: ''{text}''.",
  },
  created: {
    zh: "已生成 {file}：{title}，{count} 项指标，截至 {asOf} 年。",
    en: "Made {file}: {title}, {count} indicators, as of {asOf}.",
  },
  auditCounts: {
    zh: "{plan}（截至 {asOf} 年）：{errors} 个错误，{warnings} 个警告，{infos} 条提示，{explained} 条已说明，{expired} 条说明已失效",
    en: "{plan} (as of {asOf}): {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {infos, plural, one {# note} other {# notes}}, {explained} explained, {expired} expired",
  },
  mendedCell: { zh: "已修正", en: "Mended" },
  mended: {
    zh: "已修正 {count, number} 个单元格，存为 {file}，其余内容不变。以下为副本的审核结果。",
    en: "{count, plural, one {# cell} other {# cells}} mended in {file}; everything else is as it was. What follows is its audit.",
  },
  nothingToMend: {
    zh: "{file} 没有可确定的修正，未另存。",
    en: "Nothing in {file} can be mended for certain; no copy was written.",
  },
  thresholds: {
    zh: "判定标准：快于序时 ≥{ahead}%，达到序时 ≥{onTrack}%，基本达到 ≥{near}%",
    en: "Thresholds: ahead ≥{ahead} %, on track ≥{onTrack} %, nearly ≥{near} %",
  },
  templateHeading: {
    zh: "代码\t序号\t指标\t单位\t基期值\t目标\t结果",
    en: "Id\tNumber\tIndicator\tUnit\tBaseline\tTarget\tResult",
  },
  openErrors: {
    zh: "尚有 {count} 个错误未处理，涉及 {list}：数字可能有误，不计入平均",
    en: "Errors still open: {count}, in {list}: these figures may be wrong and are left out of means",
  },
  openErrorsElsewhere: { zh: "尚有 {count} 个错误未处理，见 audit", en: "Errors still open: {count}, see audit" },
  openErrorsMark: { zh: "有错误未处理", en: "errors still open" },
  summaryTitle: { zh: "{title}（截至 {asOf} 年）", en: "{title}, as of {asOf}" },
  heading: {
    zh: "指标\t单位\t累计或最新\t目标\t完成率\t应达进度\t快慢（百分点）\t序时完成率\t状态\t说明",
    en: "Indicator\tUnit\tTo date\tTarget\tCompletion\tDue\tLead (points)\tSchedule ratio\tStatus\tNote",
  },
  differs: { zh: "公布为 {published}", en: "published as {published}" },
  unexpected: {
    zh: "程序出现意外错误（{detail}）。输入文件未被改动，请报告此问题。",
    en: "Unexpected error ({detail}). No input was changed; please report it.",
  },
} as const satisfies Catalogue;
