import fc from "fast-check";
import { shortName } from "../../src/workbook/breakdown/shortName";
import { breakdownSheetNames } from "../../src/workbook/breakdown/sheetNames";
import { originalSheets } from "../../src/workbook/read/sheets";
import { planOf } from "./fixtures";

const XUZHOU = planOf("xuzhou-14fyp");
const [FIRST] = XUZHOU.breakdowns;

/** The plan with break-downs of nothing that it lists, by these titles. */
function titled(...titles: readonly string[]) {
  const breakdowns = titles.flatMap((title, index) =>
    FIRST
      ? [{ ...FIRST, id: `t${index}`, number: String(index + 1), indicator: null, title: { zh: title, en: title } }]
      : [],
  );
  return { ...XUZHOU, breakdowns };
}

test("sheets of break-downs are called what is broken down", () => {
  expect(breakdownSheetNames(XUZHOU, "zh-CN")).toEqual([
    "分解 城镇新增就业",
    "分解 新增转移农村劳动力",
    "分解 公共人力资源市场举办招聘",
    "分解 扶持城乡劳动者成功自主创业",
    "分解 富民创业担保贷款发放",
    "分解 城乡基本养老保险参保",
    "分解 工伤保险参保",
    "分解 失业保险参保",
    "分解 高校毕业生招引",
  ]);
  expect(breakdownSheetNames(XUZHOU, "en")).toEqual([
    "New urban jobs",
    "Rural workers newly transferred",
    "Recruitment fairs held",
    "Workers supported to start",
    "Guaranteed start-up loans",
    "Participants in basic pension",
    "Participants in work-injury",
    "Participants in unemployment",
    "University graduates attracted",
  ]);
});

test.each([
  ["其中：城镇新增就业人数（万人）", "城镇新增就业"],
  ["“十四五”时期R&D经费支出/GDP", "R&D经费支出 GDP"],
  ["居民消费价格指数", "居民消费价格指数"],
  ["人数", "人数"],
  ["（万人）", ""],
  ["[:*?]：", ""],
  ["农村生活垃圾分类处理设施和污水集中处理设施建设项目", "农村生活垃圾分类处理设施"],
  ["扶持城乡劳动者成功自主创业带动就业增收人数", "扶持城乡劳动者成功自主创…"],
])("a tab calls %s %s", (name, short) => {
  expect(shortName(name, "zh-CN")).toBe(short);
});

test.each([
  ["Workers supported to start a business", "Workers supported to start"],
  ["Women's jobs, 14th Five-Year Plan", "Women’s jobs"],
  ["Donaudampfschifffahrtsgesellschaftskapitän", "Donaudampfschifffahrtsgesells…"],
])("an English tab calls %s %s", (name, short) => {
  expect(shortName(name, "en")).toBe(short);
});

test("equal names are numbered in the order of the plan, and none is one of another sheet of ours or of Excel's", () => {
  expect(breakdownSheetNames(titled("就业人数", "就业", "（）"), "zh-CN")).toEqual([
    "分解 就业",
    "分解 就业 2",
    "分解3",
  ]);
  expect(breakdownSheetNames(titled("Jobs", "JOBS", "entry", "history"), "en")).toEqual([
    "Jobs",
    "JOBS 2",
    "entry 2",
    "history 2",
  ]);
});

test("whatever they are called, Excel takes the names, and one more break-down changes none", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("就业人数 和’'[]:/（a\ud83d\ude00")),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    maxLength: 50,
  });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("zh-CN" as const, "en" as const),
      (titles, language) => {
        const names = breakdownSheetNames(titled(...titles), language);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^\s'][^[\]:*?/\\\p{C}]*$/u);
          expect(name).not.toMatch(/['\s]$/);
        }
        expect(breakdownSheetNames(titled(...titles.slice(0, -1)), language)).toEqual(names.slice(0, -1));
      },
    ),
  );
});

test.each([
  [3, "分解1"],
  [4, "分解 城镇新增就业"],
])("in a workbook of version %i that lost its names and tables, it is looked for as %s", (contract, name) => {
  expect(originalSheets(XUZHOU, "zh-CN", contract)["breakdown-1"]?.name).toBe(name);
});
