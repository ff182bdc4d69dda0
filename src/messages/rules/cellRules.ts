import type { SomeRuleTexts } from "./ruleTexts";

/** About single entry cells. {unit} is the row's unit in words; {value} is quoted as typed. */
export const cellRules = {
  "not-a-number": {
    name: { zh: "不是数字", en: "Not a number" },
    summary: {
      zh: "应填数字的格里是文字、日期、单位、错误值，公式不会计入。",
      en: "Words, a date, a unit or an error value where a number belongs; formulas leave it out.",
    },
    sentences: {
      "not-a-number": {
        zh: "“{value}”不是数字，公式不会计入。请填数字（单位：{unit}），说明文字写到“备注”列。",
        en: "“{value}” is not a number, so no formula counts it. Type a figure in {unit}; put explanations in the remark column.",
      },
      "not-a-number-date": {
        zh: "单元格是日期或时间格式，填写内容被表格软件改成了日期（存为 {value}）。请把格式改为“常规”后重新填数字。",
        en: "The cell is formatted as a date or time, so the entry was turned into a date (stored as {value}). Set the format to General and type the figure again.",
      },
      "not-a-number-percent": {
        zh: "单元格是百分比格式，显示为 {shown}%，实际存的是 {value}，而本行单位是{unit}，不是百分数。请把格式改为“常规”后重新填数字。",
        en: "The cell is formatted as a percentage: it shows {shown} % but stores {value}, and this row is in {unit}, not in percent. Set the format to General and type the figure again.",
      },
      "not-a-number-logical": {
        zh: "单元格里是逻辑值 {value}，不是数字。请填数字（单位：{unit}）。",
        en: "The cell holds the logical value {value}, not a number. Type a figure in {unit}.",
      },
      "not-a-number-cell-error": {
        zh: "单元格是错误值 {value}，凡引用它的合计都会出错。请清除后填数字（单位：{unit}）。",
        en: "The cell holds the error {value}, which breaks every total that uses it. Clear it and type a figure in {unit}.",
      },
      "not-a-number-stored-as-text": {
        zh: "“{value}”看起来是数字，但存成了文本，工作表公式不会计入。请重新输入为数字。",
        en: "“{value}” looks like a number but is stored as text, so the sheet's formulas skip it. Type it again as a number.",
      },
      "not-a-number-unit": {
        zh: "“{value}”里带了单位，成了文本，公式不会计入。本行单位是{unit}，只填数字 {expected}。",
        en: "“{value}” carries a unit, which makes it text that no formula counts. The row is in {unit}: type only {expected}.",
      },
      "not-a-number-unit-unknown": {
        zh: "“{value}”里带了“{typedUnit}”，无法确定换算成{unit}是多少。请按{unit}填数字。",
        en: "“{value}” carries “{typedUnit}”, which cannot be converted to {unit} for certain. Type the figure in {unit}.",
      },
      "not-a-number-bound": {
        zh: "“{value}”是一个范围，但这种写法不计入。请写成 {expected}：符号后直接跟数字。",
        en: "“{value}” is a bound, but written so it is not counted. Type {expected}: the sign and the figure, nothing else.",
      },
      "not-a-number-brackets": {
        zh: "“{value}”带括号，括号表示累计数，而这里应填当年数。请填当年数；只有累计数时填“累计上报”列。",
        en: "“{value}” is in brackets, which mark a total over the years, but this cell is for one year. Type the year's figure, or put a total in “Reported total”.",
      },
      "not-a-number-comma": {
        zh: "“{value}”用逗号作了小数点，存成了文本，公式不会计入。如果表示 {expected}，请改为 {expected}。",
        en: "“{value}” has a comma for a decimal point, which makes it text that no formula counts. If {expected} is meant, type {expected}.",
      },
    },
  },
  "bounded-reading": {
    name: { zh: "只填了范围", en: "Bound instead of a figure" },
    summary: { zh: "只填了“≥98”这样的范围，没有确切数。", en: "Only a bound such as ≥98, not the exact figure." },
    sentences: {
      "bounded-reading": {
        zh: "“{value}”只说明了范围，没有确切数值；达标判断可用，增减和合计不能用。有确切数时请改填。",
        en: "“{value}” gives a bound, not a figure: it can meet a target but not be added up or compared over years. Replace it when the exact figure is known.",
      },
    },
  },
  "negative-value": {
    name: { zh: "负数", en: "Negative value" },
    summary: { zh: "人数、金额、比率小于 0；增速除外。", en: "A count, amount or share below 0; growth rates may be." },
    sentences: {
      "negative-value": {
        zh: "填了负数 {value}，人数、金额和比率不能小于 0。请核对是否多了负号。",
        en: "The figure {value} is negative; counts and shares cannot be below 0. Check for a stray minus sign.",
      },
    },
  },
  "percentage-over-100": {
    name: { zh: "比率超过 100%", en: "Percentage over 100" },
    summary: { zh: "比率大于 100；增速除外。", en: "A percentage above 100; growth rates may be." },
    sentences: {
      "percentage-over-100": {
        zh: "填了 {value}，比率不能超过 100%。请核对分子、分母或小数点。",
        en: "The figure {value} passes 100 %, which a share cannot. Check numerator, denominator and decimal point.",
      },
    },
  },
  "fraction-typed-for-percent": {
    name: { zh: "百分数填成小数", en: "Fraction typed for a percentage" },
    summary: { zh: "按百分数填报的行填了 0.98 这样的小数。", en: "A fraction such as 0.98 in a row of percentages." },
    sentences: {
      "fraction-typed-for-percent": {
        zh: "填了 {value}，本行按百分数填报，{value} 表示 {value}%。如果要表示 {expected}%，请填 {expected}。",
        en: "The figure is {value}; this row is in percent, so it means {value} %. If {expected} % is meant, type {expected}.",
      },
      "fraction-typed-for-percent-shown-as-percent": {
        zh: "单元格是百分比格式，显示为 {expected}%，实际存的是 {value}，会按 {value}% 计算。请把格式改为“常规”并填 {expected}。",
        en: "The cell is formatted as a percentage: it shows {expected} % but stores {value}, which counts as {value} %. Set the format to General and type {expected}.",
      },
    },
  },
  "composition-became-time": {
    name: { zh: "比例变成时间", en: "Shares turned into a time" },
    summary: { zh: "13:41:46 被表格软件当成了时间。", en: "Shares such as 13:41:46 turned into a time of day." },
    sentences: {
      "composition-became-time": {
        zh: "填写的比例被表格软件当成了时间（存为 {value}）。请先把单元格格式改为“文本”，再填如 {expected}。",
        en: "The shares were taken for a time of day (stored as {value}). Set the cell's format to Text, then type them as {expected}.",
      },
      "composition-became-time-number": {
        zh: "填了一个数 {value}，这里应填各部分的比例。请按 {expected} 的样式填写。",
        en: "The cell holds the single number {value}; it takes the share of each part. Type them as in {expected}.",
      },
    },
  },
  "not-a-composition": {
    name: { zh: "不是比例", en: "Not a set of shares" },
    summary: { zh: "结构比例的写法或部分个数不对。", en: "Shares typed in another form, or too few or many parts." },
    sentences: {
      "not-a-composition": {
        zh: "“{value}”不是比例，无法与目标 {target} 比较。请按“高:中:初”的样式填三个数，用冒号隔开。",
        en: "“{value}” is not a set of shares and cannot be compared with the target {target}. Type the parts separated by colons.",
      },
      "not-a-composition-written": {
        zh: "“{value}”的写法不计入。请写成 {expected}：数字之间用冒号隔开。",
        en: "“{value}” is not counted as it is written. Type {expected}: figures with colons between them.",
      },
      "not-a-composition-parts": {
        zh: "“{value}”有 {count} 个部分，目标 {target} 有 {expected} 个，无法逐项比较。请补全各部分。",
        en: "“{value}” has {count} parts, the target {target} has {expected}, so they cannot be compared. Type every part.",
      },
    },
  },
  "composition-not-100": {
    name: { zh: "比例合计不为 100", en: "Shares do not add up to 100" },
    summary: { zh: "各部分合计不是 100。", en: "The parts do not add up to 100." },
    sentences: {
      "composition-not-100": {
        zh: "“{value}”各部分合计 {sum}，应为 100。请核对各部分；如因四舍五入，请在“备注”列说明。",
        en: "The parts of “{value}” add up to {sum}, not 100. Check each part; if rounding is the cause, say so in the remark column.",
      },
    },
  },
  "formula-in-entry-cell": {
    name: { zh: "填报格含公式", en: "Formula in an entry cell" },
    summary: { zh: "填报格里是公式或外部链接。", en: "A formula or an outside link in an entry cell." },
    sentences: {
      "formula-in-entry-cell": {
        zh: "填报格里是公式 {formula}（现为 {value}），汇总时数值可能变化。请改为直接填数字。",
        en: "The entry cell holds the formula {formula} (now {value}), whose result may change when workbooks are merged. Replace it by its value.",
      },
      "formula-in-entry-cell-dashes": {
        zh: "填的短横线被表格软件当成了公式 {formula}（现为 {value}）。没有数据请清空；要留短横线，先输入一个撇号（'）。",
        en: "The dashes typed here became the formula {formula} (now {value}). Leave the cell blank where there is no figure, or type an apostrophe before a dash.",
      },
      "formula-in-entry-cell-link": {
        zh: "填报格链接到别的文件或程序：{formula}（现为 {value}），报出去后会取不到数，也有安全风险。请改为直接填数字。",
        en: "The entry cell links to another file or program: {formula} (now {value}). It will not work elsewhere and is a security risk. Type the figure instead.",
      },
    },
  },
  "future-year-filled": {
    name: { zh: "填了未来年份", en: "Future year filled" },
    summary: { zh: "报告年度以后的年份填了数。", en: "A year after the one reported to is filled in." },
    sentences: {
      "future-year-filled": {
        zh: "报告年度是 {asOf} 年，这一年还没到，填的“{value}”不会计入。请清空，或把报告年度改到这一年。",
        en: "The report runs to {asOf}, so “{value}” for a later year is not counted. Clear it, or change the year reported on.",
      },
    },
  },
  "more-decimals-than-printed": {
    name: { zh: "小数位过多", en: "Too many decimals" },
    summary: { zh: "小数位数比原表多，或单位不允许。", en: "More decimals than the plan prints or the unit can have." },
    sentences: {
      "more-decimals-than-printed": {
        zh: "填了 {value}，有 {decimals} 位小数，本行单位是{unit}，最多 {most} 位才有意义。请核对；四舍五入后是 {expected}。",
        en: "The figure {value} has {decimals} decimals; in {unit} at most {most} mean something. Check it; rounded it is {expected}.",
      },
    },
  },
} as const satisfies SomeRuleTexts;
