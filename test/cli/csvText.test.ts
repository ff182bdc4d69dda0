import { csvText } from "../../src/cli/csvText";

test.each<[value: string | number | boolean | null, written: string]>([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(1)", "'@SUM(1)"],
  ["\tx", "'\tx"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  [-1.5, "-1.5"],
  ["丰县", "丰县"],
  ["a,b", '"a,b"'],
  ["two\nlines", '"two\nlines"'],
  [null, ""],
  [true, "true"],
])("%j", (value, written) => {
  expect(csvText([[value, "x"]])).toBe(`\uFEFF${written},x\r\n`);
});
