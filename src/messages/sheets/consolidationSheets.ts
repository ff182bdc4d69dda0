import type { DuplicatePolicy } from "../../domain/consolidation";
import type { LocalText } from "../../domain/shared/localText";
import type { Catalogue } from "../format";

/** How the merge settled regions with several files. */
export const policyMessages = {
  newest: { zh: "一个地区报多份的，以最新一份为准", en: "of several files of a region, the newest counts" },
  first: { zh: "一个地区报多份的，以最早一份为准", en: "of several files of a region, the first counts" },
  ask: { zh: "一个地区报多份的，由汇总人选定", en: "of several files of a region, the one that was chosen counts" },
} as const satisfies Readonly<Record<DuplicatePolicy, LocalText>>;

/** The sheet of what each region returned. Heads are used in structured references, so none of [ ] # ' @. */
export const submissionSheetTexts = {
  title: { zh: "{plan}　报送情况", en: "{plan}: submissions" },
  subtitle: {
    zh: "汇总于 {date}；{policy}。数据由地区填报，此处不改；有误的退回更正。",
    en: "Merged on {date}; {policy}. Figures are the regions'' own and are not edited here; a wrong one is sent back.",
  },
  region: { zh: "地区", en: "Region" },
  status: { zh: "状态", en: "Status" },
  files: { zh: "份数", en: "Files" },
  unusable: { zh: "不能用的", en: "Unusable" },
  tables: { zh: "分解表", en: "Tables" },
  due: { zh: "应报", en: "Due" },
  reported: { zh: "已报", en: "Reported" },
  errors: { zh: "错误", en: "Errors" },
  warnings: { zh: "警告", en: "Warnings" },
  explained: { zh: "已说明", en: "Explained" },
  reporter: { zh: "填表人", en: "Reporter" },
  contact: { zh: "联系方式", en: "Contact" },
  date: { zh: "填报日期", en: "Date" },
  round: { zh: "轮次", en: "Round" },
  returns: { zh: "退回次数", en: "Sent back" },
  file: { zh: "文件", en: "File" },
  regions: { zh: "地区数", en: "Regions" },
  goToSources: { zh: "转到该地区的数据", en: "Go to the figures of this region" },
  goToChanges: { zh: "转到两次报送的差别", en: "Go to what changed between the files" },
  duplicates: { zh: "重复报送", en: "Returned several times" },
  chosen: { zh: "{files}。采用：{chosen}", en: "{files}. Counts: {chosen}" },
  notChosen: { zh: "{files}。尚未选定，未计入", en: "{files}. None chosen yet, none counts" },
  notes: { zh: "各地区的备注、批注和审核说明", en: "Remarks, comments and explanations of the regions" },
  remark: { zh: "{row}：{text}", en: "{row}: {text}" },
  note: { zh: "{row}，{period}，审核说明：{text}", en: "{row}, {period}, explanation: {text}" },
  noteOnRow: { zh: "{row}，审核说明：{text}", en: "{row}, explanation: {text}" },
  comment: { zh: "{row}，{period}，批注：{text}", en: "{row}, {period}, comment: {text}" },
  commentOnRow: { zh: "{row}，批注：{text}", en: "{row}, comment: {text}" },
  commentAlone: { zh: "批注：{text}", en: "Comment: {text}" },
  noteAlone: { zh: "审核说明：{text}", en: "Explanation: {text}" },
  rejected: { zh: "不可汇总的文件", en: "Files that cannot be merged" },
  alike: { zh: "数据完全相同的地区", en: "Regions with exactly the same figures" },
  alikeLine: {
    zh: "与 {others} 的数据完全相同，请核对是否用错文件",
    en: "Exactly the figures of {others}; check for a file used twice",
  },
  undated: {
    zh: "{files}。日期分不出先后，未计入，请选定",
    en: "{files}. The dates do not say which is which; none counts, choose one",
  },
  warningsOfFiles: { zh: "文件提示", en: "Notes on files" },
} as const satisfies Catalogue;

/** The sheet that says where each merged value comes from. */
export const sourceSheetTexts = {
  title: { zh: "{plan}　数据来源", en: "{plan}: sources" },
  subtitle: {
    zh: "每个汇总数据来自哪个文件的哪个单元格、谁填的、何时填的。用筛选查找。",
    en: "File, cell, reporter and date of every merged figure. Use the filters to find one.",
  },
  table: { zh: "分解表", en: "Table" },
  indicator: { zh: "指标", en: "Indicator" },
  region: { zh: "地区", en: "Region" },
  period: { zh: "年度", en: "Year" },
  value: { zh: "数值", en: "Value" },
  typed: { zh: "填报原文", en: "As typed" },
  comment: { zh: "批注", en: "Comment" },
  unit: { zh: "单位", en: "Unit" },
  file: { zh: "文件", en: "File" },
  sheet: { zh: "工作表", en: "Sheet" },
  cell: { zh: "单元格", en: "Cell" },
  reporter: { zh: "填表人", en: "Reporter" },
  date: { zh: "填报日期", en: "Date" },
} as const satisfies Catalogue;

/** The sheet of what later files of a region changed. */
export const changeSheetTexts = {
  title: { zh: "{plan}　再次报送的变化", en: "{plan}: changes between submissions" },
  subtitle: {
    zh: "同一地区先后报送的文件逐格比较：改了哪些数，改正了哪些问题，又出现了哪些问题。",
    en: "Files of the same region compared cell by cell: figures changed, findings mended and findings made.",
  },
  region: { zh: "地区", en: "Region" },
  kind: { zh: "变化", en: "Change" },
  indicator: { zh: "指标", en: "Indicator" },
  period: { zh: "年度", en: "Year" },
  before: { zh: "原数", en: "Before" },
  after: { zh: "现数", en: "After" },
  finding: { zh: "问题", en: "Finding" },
  cell: { zh: "单元格", en: "Cell" },
  earlier: { zh: "前一份", en: "Earlier file" },
  later: { zh: "后一份", en: "Later file" },
  figure: { zh: "数据修改", en: "Figure changed" },
  fixed: { zh: "问题已改正", en: "Finding mended" },
  made: { zh: "新出现的问题", en: "New finding" },
  incomplete: { zh: "另有未列出的问题，请审核原文件", en: "More findings than are listed; audit the files" },
} as const satisfies Catalogue;
