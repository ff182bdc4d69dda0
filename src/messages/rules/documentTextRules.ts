import type { SomeRuleTexts } from "./ruleTexts";

/** About the text of the published document; {quote} and {otherQuote} are verbatim, each with its place. */
export const documentTextRules = {
  "text-differs-from-table": {
    name: { zh: "正文与表格不一致", en: "Text differs from table" },
    summary: { zh: "正文的数与主要指标表不同。", en: "The text gives another figure than the table." },
    sentences: {
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
    },
  },
  "places-disagree": {
    name: { zh: "两处表述不一致", en: "Two places disagree" },
    summary: { zh: "正文两处的数对不上。", en: "Two places of the text disagree." },
    sentences: {
      "places-disagree": {
        zh: "两处的数对不上，可能口径不同。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认各指什么。",
        en: "Two places give different figures, perhaps for different scopes. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle what each of them counts.",
      },
    },
  },
  "named-otherwise": {
    name: { zh: "正文与表格名称不同", en: "Text names the row otherwise" },
    summary: { zh: "正文用另一个名称写同一行的数。", en: "The text gives the figure of a row under another name." },
    sentences: {
      "named-otherwise": {
        zh: "正文换了说法，计量的对象可能不同。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认统计口径。",
        en: "The text names the row otherwise, and may count something else. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle what is counted.",
      },
    },
  },
  "goal-without-row": {
    name: { zh: "正文目标未列入表格", en: "Goal without a row" },
    summary: { zh: "正文里的目标，表里没有这一行。", en: "A goal of the text has no row in the table." },
    sentences: {
      "goal-without-row": {
        zh: "“{name}”在正文中有目标，但“{table}”没有这一行，不会有人填报。{place}：“{quote}”。",
        en: "“{name}” has a goal in the text but no row in “{table}”, so nobody reports it. {place}: “{quote}”.",
      },
      "goal-without-row-dropped": {
        zh: "“{name}”在正文中有目标，上一规划的表里也有，本规划的“{table}”却没有这一行。{place}：“{quote}”；{otherPlace}“{otherRow}”完成数：“{otherQuote}”。",
        en: "“{name}” has a goal in the text and had a row in the plan before, but “{table}” has none. {place}: “{quote}”. Outcome in {otherPlace}, “{otherRow}”: “{otherQuote}”.",
      },
    },
  },
  "breakdown-without-row": {
    name: { zh: "分解的指标不在表中", en: "Break-down without a row" },
    summary: { zh: "分解到地区的指标，主要指标表没有。", en: "A break-down of something the table does not list." },
    sentences: {
      "breakdown-without-row": {
        zh: "{breakdown}分解到了各地区，但“{otherPlace}”没有这一行：各地区要报，全市没有对应的目标。请确认是否补列。",
        en: "{breakdown} is broken down by region, but “{otherPlace}” has no such row: regions report it, the whole has no target. Settle whether a row is missing.",
      },
    },
  },
  "region-names-vary": {
    name: { zh: "地区名称不统一", en: "Region under two names" },
    summary: { zh: "各分解表里两个名称像是同一地区。", en: "Two region names of the break-downs may be one region." },
    sentences: {
      "region-names-vary": {
        zh: "两个名称可能是同一地区。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。下发和汇总前请统一，否则会当成两个地区。",
        en: "Two names may stand for one region. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle on one before sending out and merging, or they count as two regions.",
      },
    },
  },
  "yearly-pace-differs": {
    name: { zh: "每年数与目标不衔接", en: "Yearly pace misses the goal" },
    summary: { zh: "正文的每年数推不出目标。", en: "The yearly pace in the text does not give the target." },
    sentences: {
      "yearly-pace-differs": {
        zh: "每年数推算出的结果与目标不同：{working} = {reached}。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认以哪处为准。",
        en: "The yearly figure leads elsewhere: {working} = {reached}. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts.",
      },
      "yearly-pace-differs-rounded": {
        zh: "每年数推算出的结果与目标略有出入，可能是取整：{working} = {reached}。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请留意。",
        en: "The yearly figure leads slightly elsewhere, perhaps by rounding: {working} = {reached}. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Keep it in mind.",
      },
    },
  },
  "declared-sum-differs": {
    name: { zh: "正文合计与表格不符", en: "Sum in the text differs" },
    summary: { zh: "正文的合计与表中各行之和不符。", en: "A sum in the text differs from the rows of the table." },
    sentences: {
      "declared-sum-differs": {
        zh: "正文的合计与表中各行之和 {total} 不符。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请核对是否漏项。",
        en: "The total of the text is not the sum {total} of its rows. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Check whether a part is missing.",
      },
    },
  },
  "declared-ratio-differs": {
    name: { zh: "正文占比与表格不符", en: "Share in the text differs" },
    summary: { zh: "正文的占比与表中两行算出的不符。", en: "A ratio in the text differs from the rows of the table." },
    sentences: {
      "declared-ratio-differs": {
        zh: "正文的占比与表中两行算出的 {computed} 不符。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。请确认以哪处为准。",
        en: "The share of the text is not the {computed} that two rows give. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Settle which one counts.",
      },
    },
  },
  "all-targets-met-claimed": {
    name: { zh: "称全部完成但有未达标", en: "Not every target was met" },
    summary: { zh: "正文称全部完成，表里有没完成的。", en: "The text claims all targets met, the table does not." },
    sentences: {
      "all-targets-met-claimed": {
        zh: "正文称目标全部完成，而这项目标是“{target}”，没有达到。{place}：“{quote}”；{otherPlace}：“{otherQuote}”。引用时请注明。",
        en: "The text says that every target was met, but this one, “{target}”, was not. {place}: “{quote}”; {otherPlace}: “{otherQuote}”. Say so when you quote it.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
