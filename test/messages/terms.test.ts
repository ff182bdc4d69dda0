import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { STATUSES } from "../../src/domain/completion";
import { reasonMessages, reasonShortMessages, reasonShortText, reasonText } from "../../src/messages/terms/reasons";
import { statusMessages } from "../../src/messages/terms/statuses";
import { unitMessages, unitText } from "../../src/messages/terms/units";
import { PLANS } from "../domain/audit/fixtures";

const MESSAGES = resolve(__dirname, "../../src/messages");

test("statuses differ from each other in both languages", () => {
  const names = STATUSES.map((status) => statusMessages[status]);
  expect(names.map(({ zh }) => zh)).toEqual([
    "已完成",
    "快于序时",
    "达到序时",
    "基本达到",
    "滞后",
    "倒退",
    "未填报",
    "不可计算",
  ]);
  expect(new Set(names.map(({ en }) => en)).size).toBe(STATUSES.length);
});

/** Rows of the list of words: Chinese, and what is not said for it. */
const WORDS = readFileSync(resolve(__dirname, "../../docs/terms.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Chinese"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map((cells) => ({ word: cells[1] ?? "", not: cells[5] ?? "" }));

/** All Chinese texts of the interface. */
const TEXTS = (readdirSync(MESSAGES, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => readFileSync(resolve(MESSAGES, file), "utf8").split("\n"))
  .filter((line) => /\p{Script=Han}/u.test(line));

test.each(WORDS)("messages say $word, and not $not", ({ word, not }) => {
  expect(TEXTS.some((text) => text.includes(word))).toBe(true);
  expect(TEXTS.filter((text) => text.includes(not))).toEqual([]);
});

test("the list of words has a word for each meaning", () => {
  expect(WORDS.length).toBeGreaterThan(10);
  expect(new Set(WORDS.map(({ word }) => word)).size).toBe(WORDS.length);
});

test("every printed unit has an English name", () => {
  const units = Object.values(PLANS).flatMap((plan) =>
    [...plan.indicators, ...plan.breakdowns].flatMap(({ unit }) => unit ?? []),
  );
  expect(units.filter((unit) => !(unit.trim() in unitMessages))).toEqual([]);
});

test.each([
  ["万人", "10,000 persons", "万人"],
  [" 万人次 ", "10,000 person-times", "万人次"],
  ["亩", "亩", "亩"],
  [null, "", ""],
])("unit %p", (unit, en, zh) => {
  expect([unitText(unit, "en"), unitText(unit, "zh-CN")]).toEqual([en, zh]);
});

test("every reason the core gives can be said, long and short", () => {
  const folder = resolve(__dirname, "../../src/domain/completion");
  const types = readFileSync(resolve(folder, "types.ts"), "utf8");
  const codes = [...(/type ReasonCode =([^;]+);/.exec(types)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(
    (match) => match[1],
  );
  expect(readdirSync(folder)).toContain("types.ts");
  expect(codes.length).toBeGreaterThan(10);
  expect([Object.keys(reasonMessages).sort(), Object.keys(reasonShortMessages).sort()]).toEqual([
    [...codes].sort(),
    [...codes].sort(),
  ]);
});

test.each([
  [
    { code: "missing-years", years: [2021, 2023] } as const,
    "2021、2023 年没有填数；空白不当作 0，所以算不出来。",
    "2021, 2023 missing",
  ],
  [{ code: "unreadable-entry", text: "暂无" } as const, "填写的“暂无”不是数字，请先改正。", "unreadable entry"],
  [
    { code: "composition-gap", gaps: [-1, -1, 2] } as const,
    "结构还没有达到目标，各部分相差 -1、-1、2。",
    "shares off target",
  ],
])("%p", (reason, long, short) => {
  expect(reasonText(reason, "zh-CN")).toBe(long);
  expect(reasonShortText(reason, "en")).toBe(short);
});
