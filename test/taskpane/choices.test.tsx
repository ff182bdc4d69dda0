import { templateSummaries } from "../../src/templates";
import type { TemplateSummary } from "../../src/app/types";
import { PAGE_SIZE, pageOf } from "../../src/taskpane/audit/auditView";
import { paneLanguage } from "../../src/taskpane/language";
import { localDate } from "../../src/taskpane/localDate";
import { NO_FILTER, groupTemplates, ordinalsOf } from "../../src/taskpane/plan/templateChoice";
import { appearanceFor } from "../../src/taskpane/theme";

const templates: readonly TemplateSummary[] = templateSummaries.map((each) => ({ ...each, region: each.region.name }));
const idsOf = (query: string, ordinal: number | null = null): readonly string[] =>
  groupTemplates(templates, { query, ordinal }).flatMap((group) => group.templates.map(({ id }) => id));

test("plans are grouped by city, newest first", () => {
  const groups = groupTemplates(templates, NO_FILTER);
  expect(groups.map(({ region }) => region.zh)).toEqual(["南京市", "徐州市", "衢州市", "宣城市", "商洛市"]);
  expect(groups[0]?.templates.map(({ id }) => id)).toEqual(["nanjing-14fyp", "nanjing-13fyp"]);
  expect(ordinalsOf(templates)).toEqual([14, 13]);
});

test.each([
  ["商洛", null, ["shangluo-14fyp", "shangluo-13fyp"]],
  ["QUZHOU", 13, ["quzhou-13fyp"]],
  ["nanjing 14th", null, ["nanjing-14fyp"]],
  ["徐州 十三五", null, ["xuzhou-13fyp"]],
  ["  ", 14, ["nanjing-14fyp", "xuzhou-14fyp", "quzhou-14fyp", "xuancheng-14fyp", "shangluo-14fyp"]],
  ["beijing", null, []],
] as const)("searching %j among plan %j finds %j", (query, ordinal, ids) => {
  expect(idsOf(query, ordinal)).toEqual(ids);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-US", "en"],
  ["de-DE", "en"],
  [undefined, "en"],
] as const)("a host in %j gets a pane in %s", (tag, language) => {
  expect(paneLanguage(tag)).toBe(language);
});

test("a date is the user's calendar date", () => {
  expect(localDate(new Date(2025, 2, 1, 0, 30))).toBe("2025-03-01");
});

test.each([
  ["#FFFFFF", "#000000", false, "light"],
  ["#262626", "#F0F0F0", false, "dark"],
  ["#000000", "#FFFFFF", false, "highContrast"],
  ["#E6E6E6", "#262626", false, "light"],
  ["#FFFFFF", "#000000", true, "highContrast"],
  [undefined, undefined, false, "light"],
  ["white", "black", false, "light"],
] as const)(
  "body %s on text %s, forced colours %s: %s",
  (bodyBackgroundColor, bodyForegroundColor, forced, appearance) => {
    expect(appearanceFor({ bodyBackgroundColor, bodyForegroundColor }, forced)).toBe(appearance);
  },
);

test.each([
  [0, 0, 1, 0],
  [100, 0, 1, 100],
  [101, 1, 2, 1],
  [250, 9, 3, 50],
  [250, -1, 3, 100],
])("%i items, page %i: %i pages, %i items on it", (count, index, pages, onPage) => {
  const page = pageOf(
    Array.from({ length: count }, (_, item) => item),
    index,
    PAGE_SIZE,
  );
  expect([page.pages, page.items.length]).toEqual([pages, onPage]);
  expect(page.items[0] ?? page.first).toBe(page.first);
});
