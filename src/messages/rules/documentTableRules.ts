import type { SomeRuleTexts } from "./ruleTexts";

/** About the table of the published document and the plan before it; quotes are verbatim, each with its place. */
export const documentTableRules = {
  "baseline-equals-previous-target": {
    name: { zh: "基期用了上期目标", en: "Baseline is the old target" },
    summary: {
      zh: "基期正好是上期目标，不是上期完成数。",
      en: "The baseline is the old plan's target, not its result.",
    },
    sentences: {
      "baseline-equals-previous-target": {
        zh: "基期“{baseline}”正好是上一规划的目标“{previousTarget}”，而不是完成数，可能抄错了列。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。从基期算的进度会失真，请核实。",
        en: "The baseline “{baseline}” is the target “{previousTarget}” of the plan before, not its outcome: perhaps the wrong column was copied. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Progress from this baseline is distorted; check it.",
      },
      "baseline-equals-previous-target-yearly": {
        zh: "基期“{baseline}”正好是上一规划目标“{previousTarget}”的一年份，而不是实际完成的年均 {yearly}，可能用了计划数。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。请核实。",
        en: "The baseline “{baseline}” is a year's share of the old target “{previousTarget}”, not of its outcome, {yearly} a year: perhaps the planned figure was copied. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Check it.",
      },
    },
  },
  "baseline-differs-from-previous-result": {
    name: { zh: "基期与上期完成数不符", en: "Baseline differs from old outcome" },
    summary: { zh: "基期与上期完成数不同。", en: "The baseline differs from the old plan's result." },
    sentences: {
      "baseline-differs-from-previous-result": {
        zh: "基期“{baseline}”与上一规划印的完成数不同。{otherPlace}“{otherRow}”完成数：“{otherQuote}”（目标“{previousTarget}”）。请核实基期。",
        en: "The baseline “{baseline}” is not the outcome that the plan before prints. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}” (target “{previousTarget}”). Check the baseline.",
      },
      "baseline-differs-from-previous-result-rounded": {
        zh: "基期“{baseline}”像是上一规划完成数的取整数。{otherPlace}“{otherRow}”完成数：“{otherQuote}”（目标“{previousTarget}”）。引用时请用位数多的一处。",
        en: "The baseline “{baseline}” looks like the old outcome, rounded. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}” (target “{previousTarget}”). Quote the one with more decimals.",
      },
    },
  },
  "baseline-is-a-bound": {
    name: { zh: "基期不是确切数", en: "Baseline is a bound" },
    summary: { zh: "基期只是一个范围。", en: "The baseline is only a bound." },
    sentences: {
      "baseline-is-a-bound": {
        zh: "基期“{baseline}”只是一个范围，不是当年的确切数，不宜用来算增减。请补查确切数。",
        en: "The baseline “{baseline}” is a bound, not the figure of a year, and no change should be computed from it. Look up the figure.",
      },
    },
  },
  "target-missing": {
    name: { zh: "没有印目标值", en: "Target not printed" },
    summary: { zh: "表中没有印目标值。", en: "The table prints no target." },
    sentences: {
      "target-missing": {
        zh: "表中没有印这项的目标值，完成率和进度都算不出来。请向发文单位核实目标。",
        en: "The table prints no target for this row, so neither completion nor progress can be computed. Ask the issuing office for it.",
      },
    },
  },
  "target-worse-than-baseline": {
    name: { zh: "目标差于基期", en: "Target worse than baseline" },
    summary: { zh: "目标比基期还差。", en: "The target is worse than the baseline." },
    sentences: {
      "target-worse-than-baseline": {
        zh: "目标“{target}”比基期“{baseline}”还差，只能看作要守住的底线，不能从基期算进度。",
        en: "The target “{target}” is worse than the baseline “{baseline}”: it is a limit to be kept, and no progress can be computed from the baseline.",
      },
      "target-worse-than-baseline-flow": {
        zh: "五年目标“{target}”比基期“{baseline}”还小；基期可能也是累计数。比较前请核实两者的口径。",
        en: "The target “{target}” for the whole plan is below the baseline “{baseline}”, which may be a total of years too. Check the scope of both before comparing them.",
      },
    },
  },
  "pace-below-baseline": {
    name: { zh: "年均目标低于基期", en: "Yearly pace below baseline" },
    summary: { zh: "目标的年均数低于基期年。", en: "The target's yearly share is below the base year." },
    sentences: {
      "pace-below-baseline": {
        zh: "目标“{target}”按 {years} 年平均，每年 {pace}，低于基期年的“{baseline}”。即使逐年减少也能完成，请留意。",
        en: "The target “{target}” asks for {pace} a year over {years} years, less than the “{baseline}” of the base year: it can be met while falling.",
      },
      "pace-below-baseline-new-scope": {
        zh: "目标“{target}”按 {years} 年平均，每年 {pace}，低于基期年的“{baseline}”。目标注明“{remark}”，基期可能是旧口径，两者不宜直接比较。",
        en: "The target “{target}” asks for {pace} a year over {years} years, less than the “{baseline}” of the base year. It is marked “{remark}”, so the baseline may follow another scope: do not compare them directly.",
      },
    },
  },
  "target-below-previous-result": {
    name: { zh: "目标低于上期完成数", en: "Target below old outcome" },
    summary: { zh: "目标低于上期已完成的数。", en: "The target is below what the old plan reached." },
    sentences: {
      "target-below-previous-result": {
        zh: "目标“{target}”比上一规划已经做到的还差。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。达到目标并不说明有进步。",
        en: "The target “{target}” asks for less than the plan before achieved. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Reaching it shows no progress.",
      },
      "target-below-previous-result-and-target": {
        zh: "目标“{target}”比上一规划的目标“{previousTarget}”和完成数都差。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。达到目标并不说明有进步。",
        en: "The target “{target}” asks for less than the old target “{previousTarget}” and the old outcome. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Reaching it shows no progress.",
      },
    },
  },
  "target-below-text-result": {
    name: { zh: "目标低于正文所述完成数", en: "Target below the text's outcome" },
    summary: { zh: "目标低于正文所说的上期完成数。", en: "A target below what the text says was achieved before." },
    sentences: {
      "target-below-text-result": {
        zh: "“{name}”的目标比上一规划已经做到的还少，只是上一规划的表里没有这一行。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。达到目标并不说明有进步。",
        en: "The target of “{name}” asks for less than was achieved before, as only the text says. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Reaching it shows no progress.",
      },
    },
  },
  "scope-changed": {
    name: { zh: "两期口径不同", en: "Scope changed between plans" },
    summary: { zh: "两期的名称或口径不同。", en: "Name or scope changed from plan to plan." },
    sentences: {
      "scope-changed": {
        zh: "与上一规划的名称或口径不同，前后两期的数不宜直接比较。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
        en: "Name or scope differ from the plan before, so the figures of the two plans should not be compared directly. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
      },
    },
  },
  "unit-differs-from-previous-plan": {
    name: { zh: "两期单位不同", en: "Unit changed between plans" },
    summary: { zh: "两期的单位不同。", en: "The unit changed from plan to plan." },
    sentences: {
      "unit-differs-from-previous-plan": {
        zh: "本规划用“{printed}”（基期“{baseline}”），上一规划用“{otherPrinted}”，计量的对象不同。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。",
        en: "This plan counts in “{printed}” (baseline “{baseline}”), the plan before in “{otherPrinted}”: two different things. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”.",
      },
    },
  },
  "unit-implausible": {
    name: { zh: "单位与指标名称不符", en: "Unit does not fit the name" },
    summary: { zh: "单位与指标名称说的对象不符。", en: "The unit does not fit the indicator's name." },
    sentences: {
      "unit-implausible": {
        zh: "单位“{printed}”与名称所说的对象不符（如人数与人次）。填报前请确认按什么统计。",
        en: "The unit “{printed}” does not count what the name says (persons or times, for instance). Settle what is counted before reporting.",
      },
      "unit-implausible-magnitude": {
        zh: "单位“{printed}”对这项指标太大，可能多印了“万”。填报前请确认单位。",
        en: "The unit “{printed}” is too large for this indicator; perhaps a magnitude was printed by mistake. Settle the unit before reporting.",
      },
    },
  },
  "part-in-another-unit": {
    name: { zh: "“其中”与总数单位不同", en: "Part in another unit" },
    summary: { zh: "“其中”与总数的单位不同。", en: "A part has another unit than its whole." },
    sentences: {
      "part-in-another-unit": {
        zh: "印作“其中”，但单位是“{printed}”，所属的“{whole}”是“{otherPrinted}”，不能相比，也不能相加。",
        en: "Printed as a part, but in “{printed}”; its whole, “{whole}”, is in “{otherPrinted}”. The two can be neither compared nor added.",
      },
    },
  },
  "cumulative-mark-on-stock": {
    name: { zh: "期末数带累计标记", en: "Total mark on a level" },
    summary: { zh: "年末数或比率带了累计标记。", en: "A level or rate carries the mark of totals." },
    sentences: {
      "cumulative-mark-on-stock": {
        zh: "{printed} 带累计标记，但这项是年末数或比率，各年不能相加。填报时只填当年年末数。",
        en: "{printed} carries the mark of a total over the years, but this is a year-end level or a rate: years do not add up. Report each year's level.",
      },
    },
  },
  "cumulative-mark-missing": {
    name: { zh: "累计数没有标记", en: "Total without its mark" },
    summary: { zh: "五年累计数没有累计标记。", en: "A total of five years carries no mark." },
    sentences: {
      "cumulative-mark-missing": {
        zh: "目标“{target}”没有累计标记（完成数：{result}），同表其他累计数都有；按五年累计处理。请确认。",
        en: "The target “{target}” lacks the mark of a total (outcome: {result}) that other totals of the table carry. It is read as a five-year total; confirm it.",
      },
      "cumulative-mark-missing-no-marks": {
        zh: "本表不标累计数，目标“{target}”按五年累计处理，不是每年数。请确认。",
        en: "The table marks no totals. The target “{target}” is read as a five-year total, not as a yearly figure; confirm it.",
      },
    },
  },
  "note-bracket-differs": {
    name: { zh: "注释括号与表格不符", en: "Note explains another bracket" },
    summary: { zh: "附注说明的括号，表里没有用。", en: "The note explains brackets that the table does not use." },
    sentences: {
      "note-bracket-differs": {
        zh: "注释说明的括号，表里没有用。注：“{quote}”；{otherPlace}：“{otherQuote}”。按表里的括号理解为累计数。",
        en: "The note explains a bracket that the table does not print. Note: “{quote}”; {otherPlace}: “{otherQuote}”. The table's bracket is read as a total.",
      },
    },
  },
  "attribute-missing": {
    name: { zh: "没有印指标属性", en: "Attribute not printed" },
    summary: { zh: "没有印预期性还是约束性。", en: "Neither expected nor binding is printed." },
    sentences: {
      "attribute-missing": {
        zh: "表中没有印这项是预期性还是约束性，按预期性处理。请向发文单位核实。",
        en: "The table does not say whether this target is expected or binding. It is treated as expected; ask the issuing office.",
      },
    },
  },
  "section-numbered-twice": {
    name: { zh: "序号重复", en: "Ordinal used twice" },
    summary: { zh: "同一序号用了两次。", en: "A section number is used twice." },
    sentences: {
      "section-numbered-twice": {
        zh: "同一序号用了两次，引用时请写标题。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
        en: "One ordinal heads two sections; quote the heading as well. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
      },
    },
  },
  "paragraph-repeated": {
    name: { zh: "段落重复", en: "Paragraph repeated" },
    summary: { zh: "同样的文字出现两次。", en: "A paragraph appears twice." },
    sentences: {
      "paragraph-repeated": {
        zh: "同样的文字在两处出现，其中一处可能放错了位置。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
        en: "The same text stands in two places, perhaps in the wrong one. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
      },
    },
  },
  "published-completion-differs": {
    name: { zh: "公布完成率与计算不符", en: "Published completion differs" },
    summary: { zh: "公布的完成率与按表计算的不同。", en: "A published rate differs from what the table gives." },
    sentences: {
      "published-completion-differs": {
        zh: "原表印的完成率是 {published}，按表中实际“{result}”、目标“{target}”计算为 {ours}。两者都保留；引用时请注明口径。",
        en: "The published table prints a completion of {published}; its own outcome “{result}” and target “{target}” give {ours}. Both are kept: say which one you quote.",
      },
      "published-completion-differs-none": {
        zh: "原表印的完成率是 {published}，但按表中实际“{result}”、目标“{target}”算不出完成率：{reason}。引用时请注明口径。",
        en: "The published table prints a completion of {published}, but its own outcome “{result}” and target “{target}” give none: {reason}. Say so when you quote it.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
