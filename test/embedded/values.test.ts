import { useExcel } from "./support";

const excel = useExcel({ plays: { today: () => new Date(2026, 5, 30) } });

test("what is written is read, formulas with their results", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["城镇新增就业", 20],
      ["", "=B1*2"],
    ];
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  expect(seen).toMatchObject({
    values: [
      ["城镇新增就业", 20],
      ["", 40],
    ],
    formulas: [
      ["城镇新增就业", 20],
      ["", "=B1*2"],
    ],
    address: "Sheet1!A1:B2",
    valueTypes: [
      ["String", "Double"],
      ["Empty", "Double"],
    ],
  });
});

/**
 * learn.microsoft.com, "Work with tables using the Excel JavaScript API", writes "1/1/2017" and "$120" as text, and its picture
 * shows dates and amounts: text is read as if it were typed. Formats: ECMA-376 part 1, 18.8.30, those of zh-cn (31 `yyyy"年"m"月"d"日"`,
 * 32 `h"时"mm"分"`, 57 `yyyy"年"m"月"`, 58 `m"月"d"日"`). Microsoft support, "Stop automatically changing numbers to dates":
 * text format or an apostrophe keeps what looks like a date.
 */
const TYPED: readonly (readonly [written: string, format: string, value: unknown, formatAfter: string])[] = [
  ["95", "General", 95, "General"],
  ["1,234.5", "General", 1234.5, "#,##0.00"],
  ["98%", "General", 0.98, "0%"],
  ["16.1%", "General", 0.161, "0.00%"],
  ["1.5E3", "General", 1500, "0.00E+00"],
  ["(5)", "General", -5, "General"],
  ["1 1/2", "General", 1.5, "# ?/?"],
  ["¥120", "General", 120, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["￥1,200.5", "General", 1200.5, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  ["-¥120", "General", -120, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["$120", "General", 120, "$#,##0_);[Red]($#,##0)"],
  ["120元", "General", "120元", "General"],
  ["13:41:46", "General", (13 * 3600 + 41 * 60 + 46) / 86400, "h:mm:ss"],
  ["1:30 PM", "General", 13.5 / 24, "h:mm AM/PM"],
  ["9时30分", "General", 9.5 / 24, 'h"时"mm"分"'],
  ["7: 26: 67", "General", "7: 26: 67", "General"],
  ["14∶42∶44", "General", "14∶42∶44", "General"],
  ["13:41:46", "@", "13:41:46", "@"],
  ["1-2", "@", "1-2", "@"],
  ["95", "@", "95", "@"],
  ["=1+1", "@", "=1+1", "@"],
  ["'=1+1", "General", "=1+1", "General"],
  ["'007", "General", "007", "General"],
  ["'1-2", "General", "1-2", "General"],
  ["９５", "General", "９５", "General"],
  ["TRUE", "General", true, "General"],
  ["≥98", "General", "≥98", "General"],
  ["4.5%以内", "General", "4.5%以内", "General"],
  ["2024-01-15", "General", 45306, "yyyy/m/d"],
  ["24/1/15", "General", 45306, "yyyy/m/d"],
  ["1/15/2024", "General", 45306, "yyyy/m/d"],
  ["2024/1/15 12:00", "General", 45306.5, "yyyy/m/d h:mm"],
  ["2024年3月1日", "General", 45352, 'yyyy"年"m"月"d"日"'],
  ["2024年3月", "General", 45352, 'yyyy"年"m"月"'],
  ["3月1日", "General", 46082, 'm"月"d"日"'],
  ["2024-3", "General", 45352, "mmm-yy"],
  ["1-2", "General", 46024, 'm"月"d"日"'],
  ["3/1", "General", 46082, 'm"月"d"日"'],
  ["1-2", "0.0", 46024, "0.0"],
  ["2-30", "General", "2-30", "General"],
  ["13月1日", "General", "13月1日", "General"],
  ["3月", "General", "3月", "General"],
  ["1-2-3-4", "General", "1-2-3-4", "General"],
  ["2021-2025", "General", "2021-2025", "General"],
  ["98%", "0.0%", 0.98, "0.0%"],
];

test("what is written is read as typed", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const cells = sheet.getRange(`C1:C${TYPED.length}`);
    cells.numberFormat = TYPED.map(([, format]) => [format]);
    cells.values = TYPED.map(([written]) => [written]);
    cells.load("values,numberFormat");
    await context.sync();
    return TYPED.map(([written, format], i) => [written, format, cells.values[i]?.[0], cells.numberFormat[i]?.[0]]);
  });
  expect(seen).toEqual(TYPED);
});

test("and what a person types", async () => {
  const typed = TYPED.filter(
    ([written, format]) => !written.startsWith("'") && !written.startsWith("=") && format === "General",
  );
  const sheet = excel.current.api.getActiveWorkbook()?.getActiveSheet();
  typed.forEach(([written], row) => sheet?.getRange(row, 0).setValue(written));
  const seen = await excel.run(async (context, first) => {
    const cells = first.getRange(`A1:A${typed.length}`);
    cells.load("values,numberFormat");
    await context.sync();
    return typed.map(([written, format], i) => [written, format, cells.values[i]?.[0], cells.numberFormat[i]?.[0]]);
  });
  expect(seen).toEqual(typed);
});

test.each([
  [0.1234, "0.0%", "12.3%"],
  [16.5, "0.00", "16.50"],
  [1234.5, "#,##0.0", "1,234.5"],
  [0.5, "h:mm:ss", "12:00:00"],
  [95, '0.0"万人"', "95.0万人"],
  [45306, "yyyy-mm-dd", "2024-01-15"],
  [true, "General", "TRUE"],
  ["文字", "@", "文字"],
])("%j with format %s shows %s", async (value, format, shown) => {
  const text = await excel.run(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("text");
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([[shown]]);
});

test("an empty text clears, null leaves alone, one value fills the range", async () => {
  const values = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    (range as { values: unknown }).values = 7;
    range.values = [["", null, 9]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["", 7, 9]]);
});

test("a write of 5,000 cells, which the client splits, arrives whole", async () => {
  const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 10 }, (_unused, j) => i * 10 + j));
  const values = await excel.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(2, 1, 500, 10);
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
});

test("cells beyond the first grid can be written and read", async () => {
  const values = await excel.run(async (context, sheet) => {
    sheet.getRange("CA2000").values = [[5]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=CA2000*2"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[10]]);
});
