import type { Catalogue } from "../format";

/** Text of `consolidate` on the command line. */
export const consolidateMessages = {
  badPolicy: {
    zh: "--policy 只能是 newest（最新的）、first（最早的）或 ask（逐个选定），而不是“{text}”。",
    en: "--policy takes newest, first or ask, not ''{text}''.",
  },
  badChoice: { zh: "--choose 应写成 地区=文件，而不是“{text}”。", en: "--choose takes REGION=FILE, not ''{text}''." },
  choiceUnknown: {
    zh: "--choose {region}={file}：该地区没有这个文件。可选：{files}",
    en: "--choose {region}={file}: the region returned no such file. It returned: {files}",
  },
  choiceUnneeded: {
    zh: "--choose {region}={file}：该地区没有重复报送。",
    en: "--choose {region}={file}: the region did not return several files.",
  },
  planWithoutRegions: {
    zh: "“{plan}”没有按地区分解，无从汇总。请先用 plan-indicators allocate 分解目标。",
    en: "''{plan}'' is not broken down by region, so there is nothing to merge. Spread a target with plan-indicators allocate first.",
  },
  nothingFound: { zh: "{places} 中没有 .xlsx 文件。", en: "There is no .xlsx file in {places}." },
  nothingReturned: {
    zh: "没有一个文件能读出规划，未生成汇总。可用 --plan 指定规划。",
    en: "No file tells its plan, so nothing was merged. Name the plan with --plan.",
  },
  skippedTemporary: {
    zh: "跳过 {file}：这是打开着的文件的临时副本，请让正在使用的人保存并关闭。",
    en: "Skipped {file}: a temporary copy of a file that somebody has open. Ask to save and close it.",
  },
  skippedOutput: { zh: "跳过 {file}：这是要写入的汇总文件。", en: "Skipped {file}: it is the file to be written." },
  skippedReturn: { zh: "跳过 {file}：这是要退回的文件。", en: "Skipped {file}: it is a file to be sent back." },
  reading: { zh: "读取 {done}/{total} {name}", en: "Reading {done}/{total} {name}" },
  stopped: {
    zh: "已停止：{total} 个文件读了 {done} 个，未生成汇总。",
    en: "Stopped: {done} of {total} files were read, nothing was merged.",
  },
  title: { zh: "{title}（截至 {asOf} 年）", en: "{title}, as of {asOf}" },
  counts: {
    zh: "读取 {read} 个文件：{taken} 个可汇总，{rejected} 个不可汇总。",
    en: "{read, plural, one {# file} other {# files}} read: {taken} can be merged, {rejected} cannot.",
  },
  heading: {
    zh: "地区\t状态\t应报\t已报\t错误\t警告\t已说明\t填表人\t日期\t轮次\t文件",
    en: "Region\tStatus\tDue\tReported\tErrors\tWarnings\tExplained\tReporter\tDate\tRound\tFile",
  },
  missing: { zh: "未报送（{count}）：{regions}", en: "Not returned ({count}): {regions}" },
  duplicate: {
    zh: "重复报送：{region}：{files}；采用 {chosen}",
    en: "Returned several times: {region}: {files}; {chosen} counts",
  },
  undecided: {
    zh: "重复报送，待选定：{region}：{files}。请用 --choose {region}=文件 选定",
    en: "Returned several times, none chosen: {region}: {files}. Choose with --choose {region}=FILE",
  },
  undated: {
    zh: "重复报送，日期分不出先后：{region}：{files}。请用 --choose {region}=文件 选定",
    en: "Returned several times, the dates do not say which is which: {region}: {files}. Choose with --choose {region}=FILE",
  },
  copies: {
    zh: "重复报送，内容相同：{region}：{files}",
    en: "Returned several times with the same content: {region}: {files}",
  },
  rejected: { zh: "不可汇总：{file}：{why}", en: "Cannot be merged: {file}: {why}" },
  warning: { zh: "注意：{file}：{what}", en: "Note: {file}: {what}" },
  moreFindings: {
    zh: "{region}：另有 {count} 个问题，请审核该文件。",
    en: "{region}: {count} more findings; audit the file.",
  },
  changed: {
    zh: "再次报送：{region}：{before} → {after}：{changes} 个数据有变，改正 {fixed} 个问题，新增 {made} 个问题",
    en: "Returned again: {region}: {before} → {after}: {changes, plural, one {# figure} other {# figures}} changed, {fixed} findings mended, {made} new",
  },
  totals: { zh: "表\t指标\t单位", en: "Table\tIndicator\tUnit" },
  total: { zh: "合计", en: "Total" },
  partial: {
    zh: "{value}（缺 {missing} 个地区）",
    en: "{value} ({missing, plural, one {# region} other {# regions}} missing)",
  },
  merged: {
    zh: "已生成 {file}：{values} 个数据，{regions} 个地区中 {complete} 个已报齐。",
    en: "Made {file}: {values} figures; {complete} of {regions} regions are complete.",
  },
  returning: { zh: "退回 {done}/{total} {name}", en: "Returning {done}/{total} {name}" },
  notReturned: { zh: "未能生成 {file} 的退回件：{why}", en: "No copy of {file} to send back: {why}" },
  returned: {
    zh: "已在 {folder} 生成 {count} 份退回件，问题已标出，数据未动。",
    en: "Wrote {count, plural, one {# workbook} other {# workbooks}} to send back to {folder}: findings marked, figures untouched.",
  },
  returningStopped: {
    zh: "已停止：生成了 {count} 份退回件。",
    en: "Stopped: {count, plural, one {# workbook} other {# workbooks}} to send back were written.",
  },
  notWritten: {
    zh: "--strict：不是每个地区都已报齐，没有写任何文件。",
    en: "--strict: not every region is complete, so nothing was written.",
  },
  csvWritten: { zh: "已生成 {file}：每个数据的来源。", en: "Made {file}: where every figure comes from." },
} as const satisfies Catalogue;
