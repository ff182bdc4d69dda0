import type { Catalogue } from "../format";

/** Texts of the Audit screen about fixes, explanations and what changed since the last audit. */
export const ledgerMessages = {
  difference: {
    zh: "与上次审核相比：新增 {added, number}，仍有 {still, number}，已消除 {fixed, number}",
    en: "Since the last audit: {added, number} new, {still, number} still there, {fixed, number} fixed",
  },
  fixedList: { zh: "已消除的问题", en: "Fixed since the last audit" },
  fixedMore: { zh: "另有 {count, number} 个", en: "and {count, number} more" },
  new: { zh: "新增", en: "New" },
  explained: { zh: "已说明", en: "Explained" },
  expired: { zh: "说明已失效", en: "Explanation expired" },
  answered: { zh: "{state}：{text}", en: "{state}: {text}" },
  refused: { zh: "说明不计，错误须改正", en: "Explanation not counted, an error must be mended" },
  longer: { zh: "说明不计，超过 {limit, number} 字", en: "Explanation not counted, over {limit, number} characters" },
  notWritten: {
    zh: "已按改动重新核对，尚未写入“审核”工作表。",
    en: "Checked again after your changes; not yet written to the findings sheet.",
  },
  apply: { zh: "修正", en: "Apply" },
  applyLabel: { zh: "修正 {place}：{before} → {after}", en: "Apply at {place}: {before} → {after}" },
  applyAll: { zh: "修正全部可确定的（{count, number}）…", en: "Apply all certain fixes ({count, number})…" },
  applyThese: {
    zh: "修正这 {count, number} 个单元格",
    en: "{count, plural, one {Change this cell} other {Change these # cells}}",
  },
  certainTitle: {
    zh: "将改动 {count, number} 个单元格",
    en: "{count, plural, one {# cell} other {# cells}} will be changed",
  },
  certainHint: {
    zh: "只改写法，不改数字的含义；改后可撤销。",
    en: "The way of writing changes, not what the figures mean. It can be undone.",
  },
  certainList: { zh: "单元格：改前 → 改后", en: "Cell: before → after" },
  changeAt: { zh: "{place}：{before} → {after}", en: "{place}: {before} → {after}" },
  change: { zh: "{before} → {after}", en: "{before} → {after}" },
  blank: { zh: "空白", en: "blank" },
  applying: { zh: "正在修正…", en: "Applying…" },
  applied: { zh: "已改 {count, number} 个单元格", en: "{count, plural, one {# cell} other {# cells}} changed" },
  skipped: {
    zh: "{count, number} 处没有改：单元格内容已经变了，或行、列已不在。",
    en: "{count, plural, one {# was} other {# were}} left alone: the cell holds something else by now, or its row or column is gone.",
  },
  undo: { zh: "撤销", en: "Undo" },
  undone: { zh: "已恢复 {count, number} 个单元格", en: "{count, plural, one {# cell} other {# cells}} restored" },
  explain: { zh: "写审核说明", en: "Explain" },
  explainAgain: { zh: "修改说明", en: "Change explanation" },
  explanation: { zh: "审核说明", en: "Explanation" },
  explanationHint: {
    zh: "写明数据属实的原因，最多 {limit, number} 字。",
    en: "Why the figure is right, {limit, number} characters at most.",
  },
  tooLong: {
    zh: "现有 {count, number} 字，最多 {limit, number} 字。",
    en: "{count, number} characters; at most {limit, number}.",
  },
  save: { zh: "保存", en: "Save" },
  cancel: { zh: "取消", en: "Cancel" },
  saving: { zh: "正在保存…", en: "Saving…" },
  refusedTooLong: {
    zh: "审核说明超过 {limit, number} 字，没有保存。",
    en: "The explanation has more than {limit, number} characters and was not saved.",
  },
  refusedTooLongNext: { zh: "请缩短后再保存。", en: "Shorten it and save again." },
  refusedError: { zh: "错误不能用说明代替，没有保存。", en: "An error cannot be explained away; nothing was saved." },
  refusedErrorNext: { zh: "请改正数据后重新审核。", en: "Mend the figure and run the audit again." },
  refusedGone: { zh: "这个问题已经没有了，说明没有保存。", en: "This finding is gone; the explanation was not saved." },
  refusedGoneNext: { zh: "请重新审核，再看列表。", en: "Run the audit again and look at the list." },
} as const satisfies Catalogue;
