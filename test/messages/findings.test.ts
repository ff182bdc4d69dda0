import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { auditRuleTable, workbookFinding, type Finding } from "../../src/domain/audit";
import { findingMessages, findingSentence, findingText } from "../../src/messages/rules/findings";
import { ruleTexts } from "../../src/messages/rules/rules";
import { audit, brief, PLANS, publishedResults, type Figures } from "../domain/audit/fixtures";

/** Names of the placeholders of an ICU text. */
function placeholders(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    }
    return element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag
      ? []
      : [element.value];
  });
  return [...new Set(names)].sort();
}

const messages = Object.entries(findingMessages);

test.each(messages)("%s says the same in both languages, in at most three sentences", (_, { zh, en }) => {
  expect(placeholders(parse(en))).toEqual(placeholders(parse(zh)));
  expect(zh.match(/[。；？]/g)?.length ?? 0).toBeLessThanOrEqual(4);
  expect(zh).toMatch(/[一-鿿]/);
  expect(en).not.toMatch(/[一-鿿]/);
});

test("every rule has a name, a summary and its sentences, and none is left over", () => {
  const table = auditRuleTable();
  expect(Object.keys(ruleTexts).sort()).toEqual(table.map(({ id }) => id).sort());
  const sentencesOf = (id: string): readonly string[] => Object.keys(ruleTexts[id]!.sentences).sort();
  expect(table.map(({ id }) => [id, sentencesOf(id)])).toEqual(
    table.map(({ id, messages }) => [id, [...messages].sort()]),
  );
  const used = [...table.flatMap((rule) => rule.messages), "undecidable", "undecidable-bound"];
  expect(used.filter((id) => !findingMessages[id])).toEqual([]);
  expect(Object.keys(findingMessages).filter((id) => !used.includes(id))).toEqual([]);
});

/** One sheet full of mistakes, so that many sentences are said at least once. */
const MISTAKES: Figures = {
  "1": { 2021: "12.5万", 2022: "12元", 2023: -1, 2024: 4, total: "〔3〕" },
  "2": { 2021: 6, 2022: "约5", 2023: true },
  "3": { 2021: 4.2, 2022: "≥3", 2023: 0.021 },
  "4": { 2021: 3, 2022: 3, 2023: 3, total: 12 },
  "5": { 2021: { raw: 0.95, numberFormat: "0%" }, 2022: 0.95, 2023: 120 },
  "6": { 2021: 3, 2022: 3, 2023: 3, total: 9.01 },
  "7": { 2021: 30, total: 20 },
  "8": { 2021: "暂无", 2022: "#REF!", total: 3 },
  "9": { 2021: { raw: 3, formula: "=1+2" }, 2022: { raw: 3, formula: "='[a.xlsx]b'!A1" }, 2023: "12,5" },
  "10": { 2021: { raw: 44317, numberFormat: "yyyy/m/d" }, 2022: "350.4", 2023: 350 },
  "12": { 2021: 5, 2023: "〔5〕" },
  "13": { total: 1750 },
  "16": { 2023: 92 },
};

/** Figures of Xuzhou's plan that can be typed but hardly be true. */
const IMPLAUSIBLE: Figures = {
  "1": { 2021: 7.5, 2022: 15, 2023: 22.5, 2024: 30, 2025: 37.5 },
  "3": { 2021: 2.2, 2022: 4.4, 2023: 6.6, 2024: 8.8, 2025: 11.1, total: 11.1 },
  "6": { 2021: 3_609_500, 2022: 364.95, 2023: 36_895, 2024: 3.7196, 2025: 375 },
  "7": { 2021: 88, 2022: 91.5, 2023: 120, 2024: 97.5, 2025: 100 },
  "8": { 2021: 105.73, 2022: 105.7, 2023: 105.7, 2024: 105.7, 2025: 117.123456 },
  "9": { 2021: 85, 2022: 86, 2023: 58, 2024: 89, 2025: 90 },
  "11": { 2021: 0.0712, 2022: 735, 2023: 757, 2024: 778, 2025: 799 },
};

/** Slips of the first years of Xuzhou's plan. */
const FIRST_YEARS: Figures = {
  "1": { 2021: 7.6, 2022: 76, 2023: 7.7 },
  "2": { 2021: 0, 2022: 2, 2023: 2.1 },
  "3": { 2021: 2.3, 2022: 2.25, 2023: 60 },
  "4": { 2021: 24.31, 2022: 26.05, 2023: 27.17 },
  "5": { 2021: 11.8, 2022: 60, 2023: 12.2 },
  "6": { 2021: 375, 2022: 375, 2023: 375 },
  "7": { 2021: 88, 2022: 3.4, 2023: 95 },
  "8": { 2021: 105.7, 2022: 188.8, 2023: 113 },
  "10": { total: 151 },
  "12": { 2021: 6, 2022: 6, 2023: 6 },
  "11": { 2021: 712, 2022: 7.35, 2023: 757 },
  "14": { 2021: 45, 2022: 124, 2023: 122 },
};

/** A form of Nanjing's that was filled from the plan, and from last year's column. */
const COPIED: Figures = {
  "1": { 2021: 26, 2022: 26 },
  "4": { 2021: 3, 2022: 3 },
  "7": { 2021: 16, 2022: 16 },
  "8": { 2021: 420, 2022: 420 },
  "9": { 2021: 350, 2022: 350 },
};

function everyFinding(): readonly (readonly [string, Finding, string])[] {
  const runs = [
    [PLANS["nanjing-14fyp"], audit(PLANS["nanjing-14fyp"], 2023, MISTAKES)],
    [PLANS["nanjing-14fyp"], audit(PLANS["nanjing-14fyp"], 2023, {})],
    [PLANS["nanjing-13fyp"], audit(PLANS["nanjing-13fyp"], 2020, publishedResults(PLANS["nanjing-13fyp"]))],
    [
      PLANS["nanjing-13fyp"],
      audit(PLANS["nanjing-13fyp"], 2020, {
        "18": { 2018: "13:87", 2019: 0.57, 2020: "13:41:45", 2017: "abc", 2016: 134146 },
      }),
    ],
    [
      PLANS["nanjing-13fyp"],
      audit(PLANS["nanjing-13fyp"], 2020, {
        "1": { 2019: "25以上", 2018: { raw: "#NAME?", formula: "=-----" } },
        "18": { 2020: "１３:４１:４６" },
      }),
    ],
    [
      PLANS["shangluo-14fyp"],
      audit(PLANS["shangluo-14fyp"], 2025, {
        "3": { 2025: 1, total: 9 },
        "4": { 2025: 2, total: 10 },
        "6": { 2025: 12 },
      }),
    ],
    [
      PLANS["xuzhou-14fyp"],
      audit(PLANS["xuzhou-14fyp"], 2021, { "1": { 2021: { raw: 0.98, numberFormat: "0%" } }, "7": { 2021: 84.8 } }),
    ],
    [PLANS["xuzhou-14fyp"], audit(PLANS["xuzhou-14fyp"], 2025, IMPLAUSIBLE)],
    [PLANS["xuzhou-14fyp"], audit(PLANS["xuzhou-14fyp"], 2023, FIRST_YEARS)],
    [PLANS["nanjing-14fyp"], audit(PLANS["nanjing-14fyp"], 2022, COPIED)],
    [
      PLANS["quzhou-13fyp"],
      audit(PLANS["quzhou-13fyp"], 2017, { "4": { 2016: 80, 2017: 30 }, "10": { 2016: "67:26:7", 2017: "18:20:62" } }),
    ],
    [PLANS["nanjing-13fyp"], audit(PLANS["nanjing-13fyp"], 2017, { "8": { 2016: 20, 2017: 90 } })],
    [
      PLANS["quzhou-13fyp"],
      audit(PLANS["quzhou-13fyp"], 2017, { "7": { 2016: 258.5, 2017: 257.9 }, "13": { 2017: 93.9 } }),
    ],
    [PLANS["quzhou-14fyp"], audit(PLANS["quzhou-14fyp"], 2024, { "4": { 2024: 203 } })],
    [PLANS["nanjing-14fyp"], audit(PLANS["nanjing-14fyp"], 2023, { "8": { 2021: 395.53, 2022: 400, 2023: 408.17 } })],
    [PLANS["nanjing-14fyp"], audit(PLANS["nanjing-14fyp"], 2023, { "8": { 2021: 408, 2022: 480, 2023: 411 } })],
  ] as const;
  return runs.flatMap(([plan, findings]) =>
    findings.map((finding) => [brief(plan, finding), finding, plan.id] as const),
  );
}

const said = everyFinding();

test("the mistakes above say all sentences about rows and cells but four, which no published plan can give", () => {
  const messageIds = new Set(said.map(([, { message }]) => message));
  const rowsAndCells = auditRuleTable()
    .filter(({ scope }) => scope !== "workbook" && scope !== "breakdown" && scope !== "document")
    .flatMap((rule) => rule.messages);
  expect(rowsAndCells.filter((id) => !messageIds.has(id))).toEqual([
    "about-target-missed",
    "about-target-missed-below",
    "parts-do-not-close",
    "parts-do-not-close-rounding",
  ]);
});

test.each(said)("%s can be said", (_, finding, planId) => {
  const plan = PLANS[planId as keyof typeof PLANS];
  const row = plan.indicators.find(({ id }) => id === finding.place.indicatorId) ?? null;
  const [zh, en] = [findingText(finding, row, "zh-CN"), findingText(finding, row, "en")];
  for (const text of [zh, en]) {
    expect(text).not.toMatch(/[{}]|undefined|\[object|NaN/);
    if (row?.number) expect(text.startsWith(row.number)).toBe(true);
    if (typeof finding.value === "number") expect(text).toContain(String(finding.value));
  }
  expect(zh).toContain(row?.name.zh ?? "");
  expect(en).toContain(row?.name.en ?? "");
  if (/^\d{4}$/.test(finding.place.period ?? "")) expect(zh).toContain(`${finding.place.period}年`);
  expect(auditRuleTable().find(({ id }) => id === finding.rule)?.messages ?? []).toContain(
    finding.undecidable ? finding.rule : finding.message,
  );
});

describe("as a reader sees them", () => {
  const NANJING = PLANS["nanjing-14fyp"];
  const first = (row: string, period: string, typed: string | number) => {
    const subject = NANJING.indicators.find(({ number }) => number === row) ?? null;
    const finding = audit(NANJING, 2023, { [row]: { [period]: typed } }).find(
      ({ place }) => place.indicatorId === subject?.id && place.period === period,
    );
    return finding && [findingText(finding, subject, "zh-CN"), findingText(finding, subject, "en")];
  };

  test.each([
    [
      "8",
      "2023",
      "395.5万人",
      "8.城乡基本养老保险参保人数，2023年：“395.5万人”里带了单位，成了文本，公式不会计入。本行单位是万人，只填数字 395.5。",
      "8 Participants in basic pension insurance, 2023: “395.5万人” carries a unit, which makes it text that no formula counts. The row is in 10,000 persons: type only 395.5.",
    ],
    [
      "3",
      "2022",
      4.1,
      "3.城镇登记失业率，2022年：实际 4.1，超过了每年都要守住的上限“4以内”。请核对数据；属实的请说明原因。",
      "3 Registered urban unemployment rate, 2022: The figure 4.1 is above the limit “4以内”, which binds in every year. Check it; if it is right, explain why.",
    ],
    [
      "1",
      "total",
      74,
      "1.城镇新增就业人数，累计上报：到目前为 74，按进度应达 78，序时完成率 94.87%，低于 95%。请核对数据，并说明赶上进度的安排。",
      "1 New urban jobs, reported total: Stands at 74; the schedule asks for 78 by now. The schedule ratio of 94.87% is below 95%. Check the figures and say how it will catch up.",
    ],
  ])("row %s, %s, %p", (row, period, typed, zh, en) => {
    expect(first(row, period, typed)).toEqual([zh, en]);
  });

  test("long and multi-line entries are quoted in short", () => {
    const finding = audit(NANJING, 2023, { "1": { 2023: `第一行\n${"字".repeat(30_000)}` } }).find(
      ({ rule }) => rule === "not-a-number",
    );
    expect(finding && findingSentence(finding, "zh-CN")).toMatch(/^“第一行 字{56}…”不是数字/);
  });

  test("a problem of the workbook names sheet, column and row", () => {
    const finding = workbookFinding("formula-overwritten", {
      sheet: "指标填报",
      column: "完成率",
      row: "8 城乡基本养老保险参保人数",
    });
    expect(findingText(finding, null, "zh-CN")).toBe(
      "工作表“指标填报”里“8 城乡基本养老保险参保人数”的“完成率”公式被改掉了，显示的数不会再更新。请撤销，或重新加载规划模板后粘贴数值。",
    );
  });
});
