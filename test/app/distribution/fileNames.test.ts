import fc from "fast-check";
import { regionFileName, safeNamePart, zipName } from "../../../src/app/distribution";
import { regionsOf } from "../../../src/domain/regions";
import type { Plan } from "../../../src/domain/plan";
import { XUZHOU } from "../../workbook/regions";

/** The plan with one table of these regions. */
function planOf(...regions: readonly string[]): Plan {
  const table = XUZHOU.breakdowns[0]!;
  return { ...XUZHOU, breakdowns: [{ ...table, rows: regions.map((region) => ({ ...table.rows[0]!, region })) }] };
}

const FIRST = { asOf: 2023, round: 1, language: "zh-CN" } as const;

test("names of Xuzhou's workbooks: in the order of the plan, readable, one each", () => {
  const names = regionsOf(XUZHOU).map((region) => regionFileName(XUZHOU, region, FIRST));
  expect(names).toEqual(
    [
      "丰县",
      "沛县",
      "邳州市",
      "新沂市",
      "睢宁县",
      "铜山区",
      "贾汪区",
      "主城区",
      "开发区",
      "港务区",
      "云龙区",
      "鼓楼区",
      "泉山区",
      "经开区",
      "市直",
      "市区 (含贾汪)",
    ].map((name) => `${name}_2023年报送.xlsx`),
  );
});

test("names say who and when, in the language asked for, and which round", () => {
  const second = { asOf: 2023, round: 2, language: "zh-CN" } as const;
  const english = { ...second, language: "en" } as const;
  expect(regionFileName(XUZHOU, "丰县", second)).toBe("丰县_2023年报送_第2次.xlsx");
  expect(regionFileName(XUZHOU, "丰县", english)).toBe("丰县_2023_report_round-2.xlsx");
  expect(zipName(XUZHOU, FIRST, "下发")).toBe("徐州市_2023年_下发.zip");
  expect(zipName(XUZHOU, second, "下发")).toBe("徐州市_2023年_下发_第2次.zip");
  expect(zipName(XUZHOU, english, "send-out")).toBe("Xuzhou_2023_send-out_round-2.zip");
  const unnamed = { ...XUZHOU, region: { ...XUZHOU.region, name: { zh: " ", en: "?" } } };
  expect(zipName(unnamed, FIRST, "下发")).toBe("xuzhou-14fyp_2023年_下发.zip");
});

test.each([
  ["市区（含贾汪）", "市区（含贾汪）"],
  ["市区 (含贾汪)", "市区 (含贾汪)"],
  ["甲/乙:丙", "甲_乙_丙"],
  ["..\\..\\windows", "windows"],
  ["新区[筹建]#2", "新区_筹建_2"],
  ['=HYPERLINK("http://x")', "=HYPERLINK(_http_x_)"],
  ["  前后空格. ", "前后空格"],
  ["两\r\n行\t名", "两_行_名"],
  ["\u202exslx.丰县", "xslx.丰县"],
  ["e\u0301tat", "\u00e9tat"],
  ["半个\ud83d字", "半个_字"],
  ["?*|", ""],
])("%j in a file name is %j", (region, expected) => {
  expect(safeNamePart(region, 40)).toBe(expected);
});

test("regions whose names become one still get a file each, also a region without a usable character", () => {
  const plan = planOf("甲/乙", "甲:乙", "...");
  expect(regionsOf(plan).map((region) => regionFileName(plan, region, FIRST))).toEqual([
    "甲_乙_2023年报送.xlsx",
    "甲_乙-2_2023年报送.xlsx",
    "3_2023年报送.xlsx",
  ]);
});

test("whatever regions are called: names differ, and every system takes them", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("CON", "nul", "甲/乙", "甲:乙", "__proto__", "😀".repeat(50), "県".repeat(300)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 120 }), (regions) => {
      const plan = planOf(...regions);
      const names = regions.map((region) => regionFileName(plan, region, { asOf: 2025, round: 12, language: "zh-CN" }));
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
      for (const each of names) {
        expect(each).toMatch(/^[^\\/:*?"<>|[\]#\p{Cc}\p{Cf}\p{Cs}]+\.xlsx$/u);
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(255);
      }
    }),
    { numRuns: 60 },
  );
});
