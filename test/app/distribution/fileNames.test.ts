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

const FIRST = { asOf: 2023, round: 1 };

test("names of Xuzhou's workbooks: in the order of the plan, readable, one each", () => {
  const names = regionsOf(XUZHOU).map((region) => regionFileName(XUZHOU, region, FIRST));
  expect(names).toEqual(
    [
      "01_丰县",
      "02_沛县",
      "03_邳州市",
      "04_新沂市",
      "05_睢宁县",
      "06_铜山区",
      "07_贾汪区",
      "08_主城区",
      "09_开发区",
      "10_港务区",
      "11_云龙区",
      "12_鼓楼区",
      "13_泉山区",
      "14_经开区",
      "15_市直",
      "16_市区 (含贾汪)",
    ].map((name) => `${name}_xuzhou-14fyp_2023.xlsx`),
  );
});

test("a later round is in the name", () => {
  expect(regionFileName(XUZHOU, "丰县", { asOf: 2023, round: 2 })).toBe("01_丰县_xuzhou-14fyp_2023_r2.xlsx");
  expect(zipName(XUZHOU, { asOf: 2023, round: 2 }, "下发")).toBe("xuzhou-14fyp_2023_r2_下发.zip");
  expect(zipName(XUZHOU, FIRST, "send-out")).toBe("xuzhou-14fyp_2023_send-out.zip");
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
    "01_甲_乙_xuzhou-14fyp_2023.xlsx",
    "02_甲_乙_xuzhou-14fyp_2023.xlsx",
    "03_xuzhou-14fyp_2023.xlsx",
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
      const names = regions.map((region) => regionFileName(plan, region, { asOf: 2025, round: 12 }));
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
      for (const each of names) {
        expect(each).toMatch(/^\d{2,}_[^\\/:*?"<>|[\]#\p{Cc}\p{Cf}\p{Cs}]+\.xlsx$/u);
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(255);
      }
    }),
    { numRuns: 60 },
  );
});
