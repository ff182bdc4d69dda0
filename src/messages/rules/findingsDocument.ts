import type { Catalogue } from "../format";

/** Sentences about the published document; {quote} and {otherQuote} are verbatim, each with its place. */
export const documentFindings = {
  "text-differs-from-table": {
    zh: "两处的数不同。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。引用前请确认以哪处为准。",
    en: "Two figures for one thing. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts before quoting it.",
  },
  "text-differs-from-table-rounded": {
    zh: "一处像是另一处的取整数。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。引用时请用位数多的一处。",
    en: "One figure looks like the other, rounded. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Quote the one with more decimals.",
  },
  "text-differs-from-table-bound": {
    zh: "数相同，但“以上”“以内”“左右”等限定不同，达标判断可能不一样。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认口径。",
    en: "The number is the same, its bound (at least, at most, about) is not, so being met may mean different things. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts.",
  },
  "text-differs-from-table-unit": {
    zh: "两处计量的对象不同（{textUnit}与{unit}）。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认统计口径。",
    en: "The two places count different things ({textUnit} and {unit}). {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle what is counted.",
  },
  "text-differs-from-table-weaker": {
    zh: "正文的说法比目标“{target}”宽，看不出已经达标。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。引用时请用表中数。",
    en: "The text claims less than the target “{target}” asks for, so it does not show that it was met. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Quote the table.",
  },
  "places-disagree": {
    zh: "两处的数对不上，可能口径不同。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认各指什么。",
    en: "Two places give different figures, perhaps for different scopes. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle what each of them counts.",
  },
  "goal-without-row": {
    zh: "“{name}”在正文中有目标，但“{table}”没有这一行，不会有人填报。{place}：“{quote}”。",
    en: "“{name}” has a goal in the text but no row in “{table}”, so nobody reports it. {place}: “{quote}”.",
  },
  "goal-without-row-dropped": {
    zh: "“{name}”在正文中有目标，上一规划的表里也有，本规划的“{table}”却没有这一行。{place}：“{quote}”；{otherPlace}“{otherRow}”完成数：“{otherQuote}”。",
    en: "“{name}” has a goal in the text and had a row in the plan before, but “{table}” has none. {place}: “{quote}”. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”.",
  },
  "named-otherwise": {
    zh: "正文换了说法，计量的对象可能不同。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认统计口径。",
    en: "The text names the row otherwise, and may count something else. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle what is counted.",
  },
  "breakdown-without-row": {
    zh: "{breakdown}分解到了各地区，但“{otherPlace}”没有这一行：各地区要报，全市没有对应的目标。请确认是否补列。",
    en: "{breakdown} is broken down by region, but “{otherPlace}” has no such row: regions report it, the whole has no target. Settle whether a row is missing.",
  },
  "region-names-vary": {
    zh: "两个名称可能是同一地区。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。下发和汇总前请统一，否则会当成两个地区。",
    en: "Two names may stand for one region. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle on one before sending out and merging, or they count as two regions.",
  },
  "target-below-text-result": {
    zh: "“{name}”的目标比上一规划已经做到的还少，只是上一规划的表里没有这一行。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。达到目标并不说明有进步。",
    en: "The target of “{name}” asks for less than was achieved before, as only the text says. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Reaching it shows no progress.",
  },
  "baseline-equals-previous-target-yearly": {
    zh: "基期“{baseline}”正好是上一规划目标“{previousTarget}”的一年份，而不是实际完成的年均 {yearly}，可能用了计划数。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。请核实。",
    en: "The baseline “{baseline}” is a year's share of the old target “{previousTarget}”, not of its outcome, {yearly} a year: perhaps the planned figure was copied. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Check it.",
  },
  "yearly-pace-differs": {
    zh: "每年数推算出的结果与目标不同：{working} = {reached}。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认以哪处为准。",
    en: "The yearly figure leads elsewhere: {working} = {reached}. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts.",
  },
  "yearly-pace-differs-rounded": {
    zh: "每年数推算出的结果与目标略有出入，可能是取整：{working} = {reached}。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请留意。",
    en: "The yearly figure leads slightly elsewhere, perhaps by rounding: {working} = {reached}. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Keep it in mind.",
  },
  "declared-sum-differs": {
    zh: "正文的合计与表中各行之和 {total} 不符。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请核对是否漏项。",
    en: "The total of the text is not the sum {total} of its rows. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Check whether a part is missing.",
  },
  "declared-ratio-differs": {
    zh: "正文的占比与表中两行算出的 {computed} 不符。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认以哪处为准。",
    en: "The share of the text is not the {computed} that two rows give. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts.",
  },
  "all-targets-met-claimed": {
    zh: "正文称目标全部完成，而这项目标是“{target}”，没有达到。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。引用时请注明。",
    en: "The text says that every target was met, but this one, “{target}”, was not. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Say so when you quote it.",
  },
  "baseline-equals-previous-target": {
    zh: "基期“{baseline}”正好是上一规划的目标“{previousTarget}”，而不是完成数，可能抄错了列。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。从基期算的进度会失真，请核实。",
    en: "The baseline “{baseline}” is the target “{previousTarget}” of the plan before, not its outcome: perhaps the wrong column was copied. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Progress from this baseline is distorted; check it.",
  },
  "baseline-differs-from-previous-result": {
    zh: "基期“{baseline}”与上一规划印的完成数不同。{otherPlace}“{otherRow}”完成数：“{otherQuote}”（目标“{previousTarget}”）。请核实基期。",
    en: "The baseline “{baseline}” is not the outcome that the plan before prints. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}” (target “{previousTarget}”). Check the baseline.",
  },
  "baseline-differs-from-previous-result-rounded": {
    zh: "基期“{baseline}”像是上一规划完成数的取整数。{otherPlace}“{otherRow}”完成数：“{otherQuote}”（目标“{previousTarget}”）。引用时请用位数多的一处。",
    en: "The baseline “{baseline}” looks like the old outcome, rounded. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}” (target “{previousTarget}”). Quote the one with more decimals.",
  },
  "baseline-is-a-bound": {
    zh: "基期“{baseline}”只是一个范围，不是当年的确切数，不宜用来算增减。请补查确切数。",
    en: "The baseline “{baseline}” is a bound, not the figure of a year, and no change should be computed from it. Look up the figure.",
  },
  "target-missing": {
    zh: "表中没有印这项的目标值，完成率和进度都算不出来。请向发文单位核实目标。",
    en: "The table prints no target for this row, so neither completion nor progress can be computed. Ask the issuing office for it.",
  },
  "target-worse-than-baseline": {
    zh: "目标“{target}”比基期“{baseline}”还差，只能看作要守住的底线，不能从基期算进度。",
    en: "The target “{target}” is worse than the baseline “{baseline}”: it is a limit to be kept, and no progress can be computed from the baseline.",
  },
  "target-worse-than-baseline-flow": {
    zh: "五年目标“{target}”比基期“{baseline}”还小；基期可能也是累计数。比较前请核实两者的口径。",
    en: "The target “{target}” for the whole plan is below the baseline “{baseline}”, which may be a total of years too. Check the scope of both before comparing them.",
  },
  "pace-below-baseline": {
    zh: "目标“{target}”按 {years} 年平均，每年 {pace}，低于基期年的“{baseline}”。即使逐年减少也能完成，请留意。",
    en: "The target “{target}” asks for {pace} a year over {years} years, less than the “{baseline}” of the base year: it can be met while falling.",
  },
  "pace-below-baseline-new-scope": {
    zh: "目标“{target}”按 {years} 年平均，每年 {pace}，低于基期年的“{baseline}”。目标注明“{remark}”，基期可能是旧口径，两者不宜直接比较。",
    en: "The target “{target}” asks for {pace} a year over {years} years, less than the “{baseline}” of the base year. It is marked “{remark}”, so the baseline may follow another scope: do not compare them directly.",
  },
  "target-below-previous-result": {
    zh: "目标“{target}”比上一规划已经做到的还差。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。达到目标并不说明有进步。",
    en: "The target “{target}” asks for less than the plan before achieved. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Reaching it shows no progress.",
  },
  "target-below-previous-result-and-target": {
    zh: "目标“{target}”比上一规划的目标“{previousTarget}”和完成数都差。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。达到目标并不说明有进步。",
    en: "The target “{target}” asks for less than the old target “{previousTarget}” and the old outcome. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”. Reaching it shows no progress.",
  },
  "scope-changed": {
    zh: "与上一规划的名称或口径不同，前后两期的数不宜直接比较。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
    en: "Name or scope differ from the plan before, so the figures of the two plans should not be compared directly. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
  },
  "unit-differs-from-previous-plan": {
    zh: "本规划用“{printed}”（基期“{baseline}”），上一规划用“{otherPrinted}”，计量的对象不同。{otherPlace}“{otherRow}”完成数：“{otherQuote}”。",
    en: "This plan counts in “{printed}” (baseline “{baseline}”), the plan before in “{otherPrinted}”: two different things. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”.",
  },
  "unit-implausible": {
    zh: "单位“{printed}”与名称所说的对象不符（如人数与人次）。填报前请确认按什么统计。",
    en: "The unit “{printed}” does not count what the name says (persons or times, for instance). Settle what is counted before reporting.",
  },
  "unit-implausible-magnitude": {
    zh: "单位“{printed}”对这项指标太大，可能多印了“万”。填报前请确认单位。",
    en: "The unit “{printed}” is too large for this indicator; perhaps a magnitude was printed by mistake. Settle the unit before reporting.",
  },
  "part-in-another-unit": {
    zh: "印作“其中”，但单位是“{printed}”，所属的“{whole}”是“{otherPrinted}”，不能相比，也不能相加。",
    en: "Printed as a part, but in “{printed}”; its whole, “{whole}”, is in “{otherPrinted}”. The two can be neither compared nor added.",
  },
  "cumulative-mark-on-stock": {
    zh: "{printed} 带累计标记，但这项是年末数或比率，各年不能相加。填报时只填当年年末数。",
    en: "{printed} carries the mark of a total over the years, but this is a year-end level or a rate: years do not add up. Report each year's level.",
  },
  "cumulative-mark-missing": {
    zh: "目标“{target}”没有累计标记（完成数：{result}），同表其他累计数都有；按五年累计处理。请确认。",
    en: "The target “{target}” lacks the mark of a total (outcome: {result}) that other totals of the table carry. It is read as a five-year total; confirm it.",
  },
  "cumulative-mark-missing-no-marks": {
    zh: "本表不标累计数，目标“{target}”按五年累计处理，不是每年数。请确认。",
    en: "The table marks no totals. The target “{target}” is read as a five-year total, not as a yearly figure; confirm it.",
  },
  "note-bracket-differs": {
    zh: "注释说明的括号，表里没有用。注：“{quote}”；{otherPlace}：“{otherQuote}”。按表里的括号理解为累计数。",
    en: "The note explains a bracket that the table does not print. Note: “{quote}”; {otherPlace}: “{otherQuote}”. The table's bracket is read as a total.",
  },
  "attribute-missing": {
    zh: "表中没有印这项是预期性还是约束性，按预期性处理。请向发文单位核实。",
    en: "The table does not say whether this target is expected or binding. It is treated as expected; ask the issuing office.",
  },
  "section-numbered-twice": {
    zh: "同一序号用了两次，引用时请写标题。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
    en: "One ordinal heads two sections; quote the heading as well. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
  },
  "paragraph-repeated": {
    zh: "同样的文字在两处出现，其中一处可能放错了位置。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。",
    en: "The same text stands in two places, perhaps in the wrong one. {place}: “{quote}”; {otherPlace}: “{otherQuote}”.",
  },
  "published-completion-differs": {
    zh: "原表印的完成率是 {published}，按表中实际“{result}”、目标“{target}”计算为 {ours}。两者都保留；引用时请注明口径。",
    en: "The published table prints a completion of {published}; its own outcome “{result}” and target “{target}” give {ours}. Both are kept: say which one you quote.",
  },
  "published-completion-differs-none": {
    zh: "原表印的完成率是 {published}，但按表中实际“{result}”、目标“{target}”算不出完成率：{reason}。引用时请注明口径。",
    en: "The published table prints a completion of {published}, but its own outcome “{result}” and target “{target}” give none: {reason}. Say so when you quote it.",
  },
} as const satisfies Catalogue;
