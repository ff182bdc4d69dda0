import type { Catalogue } from "../format";

/** What the rules about the plan's own document look for, in one short sentence each. */
export const documentRuleSummaries = {
  "text-differs-from-table": { zh: "正文的数与主要指标表不同。", en: "The text gives another figure than the table." },
  "places-disagree": { zh: "正文两处的数对不上。", en: "Two places of the text disagree." },
  "named-otherwise": {
    zh: "正文用另一个名称写同一行的数。",
    en: "The text gives the figure of a row under another name.",
  },
  "breakdown-without-row": {
    zh: "分解到地区的指标，主要指标表没有。",
    en: "A break-down of something the table does not list.",
  },
  "region-names-vary": {
    zh: "各分解表里两个名称像是同一地区。",
    en: "Two region names of the break-downs may be one region.",
  },
  "target-below-text-result": {
    zh: "目标低于正文所说的上期完成数。",
    en: "A target below what the text says was achieved before.",
  },
  "goal-without-row": { zh: "正文里的目标，表里没有这一行。", en: "A goal of the text has no row in the table." },
  "yearly-pace-differs": {
    zh: "正文的每年数推不出目标。",
    en: "The yearly pace in the text does not give the target.",
  },
  "declared-sum-differs": {
    zh: "正文的合计与表中各行之和不符。",
    en: "A sum in the text differs from the rows of the table.",
  },
  "declared-ratio-differs": {
    zh: "正文的占比与表中两行算出的不符。",
    en: "A ratio in the text differs from the rows of the table.",
  },
  "all-targets-met-claimed": {
    zh: "正文称全部完成，表里有没完成的。",
    en: "The text claims all targets met, the table does not.",
  },
  "baseline-equals-previous-target": {
    zh: "基期正好是上期目标，不是上期完成数。",
    en: "The baseline is the old plan's target, not its result.",
  },
  "baseline-differs-from-previous-result": {
    zh: "基期与上期完成数不同。",
    en: "The baseline differs from the old plan's result.",
  },
  "baseline-is-a-bound": { zh: "基期只是一个范围。", en: "The baseline is only a bound." },
  "target-missing": { zh: "表中没有印目标值。", en: "The table prints no target." },
  "target-worse-than-baseline": { zh: "目标比基期还差。", en: "The target is worse than the baseline." },
  "pace-below-baseline": { zh: "目标的年均数低于基期年。", en: "The target's yearly share is below the base year." },
  "target-below-previous-result": {
    zh: "目标低于上期已完成的数。",
    en: "The target is below what the old plan reached.",
  },
  "scope-changed": { zh: "两期的名称或口径不同。", en: "Name or scope changed from plan to plan." },
  "unit-differs-from-previous-plan": { zh: "两期的单位不同。", en: "The unit changed from plan to plan." },
  "unit-implausible": { zh: "单位与指标名称说的对象不符。", en: "The unit does not fit the indicator's name." },
  "part-in-another-unit": { zh: "“其中”与总数的单位不同。", en: "A part has another unit than its whole." },
  "cumulative-mark-on-stock": { zh: "年末数或比率带了累计标记。", en: "A level or rate carries the mark of totals." },
  "cumulative-mark-missing": { zh: "五年累计数没有累计标记。", en: "A total of five years carries no mark." },
  "note-bracket-differs": {
    zh: "附注说明的括号，表里没有用。",
    en: "The note explains brackets that the table does not use.",
  },
  "attribute-missing": { zh: "没有印预期性还是约束性。", en: "Neither expected nor binding is printed." },
  "section-numbered-twice": { zh: "同一序号用了两次。", en: "A section number is used twice." },
  "paragraph-repeated": { zh: "同样的文字出现两次。", en: "A paragraph appears twice." },
  "published-completion-differs": {
    zh: "公布的完成率与按表计算的不同。",
    en: "A published rate differs from what the table gives.",
  },
} as const satisfies Catalogue;
