import { breakLines, shortenLine } from "../../src/embedded/workbench/chartConfiguration";

test.each([
  ["New urban jobs", "New urban jobs"],
  ["城镇新增就业人数", "城镇新增就业人数"],
  // Nanjing 14th plan, rows 5 and 14: longer than half a chart.
  [
    "Year-end employment rate of graduates who left university without a job",
    "Year-end employment rate of graduates who…",
  ],
  ["新增取得职业资格证书或职业技能等级证书人数（含企业自主评价）", "新增取得职业资格证书或职业技能等级证书人数（…"],
])("a label of one line keeps its beginning: %s", (label, shown) => {
  expect(shortenLine(label)).toBe(shown);
});

test("a label with room for more breaks between words", () => {
  expect(breakLines("New holders of vocational qualification certificates")).toEqual([
    "New holders of vocational ",
    "qualification certificates",
  ]);
});
