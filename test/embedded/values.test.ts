import { useExcel } from "./support";

const excel = useExcel();

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

test.each([
  ["95", "General", 95, "General"],
  ["1,234.5", "General", 1234.5, "#,##0.00"],
  ["98%", "General", 0.98, "0%"],
  ["16.1%", "General", 0.161, "0.00%"],
  ["13:41:46", "General", (13 * 3600 + 41 * 60 + 46) / 86400, "h:mm:ss"],
  ["7: 26: 67", "General", "7: 26: 67", "General"],
  ["14∶42∶44", "General", "14∶42∶44", "General"],
  ["13:41:46", "@", "13:41:46", "@"],
  ["95", "@", "95", "@"],
  ["=1+1", "@", "=1+1", "@"],
  ["'=1+1", "General", "=1+1", "General"],
  ["'007", "General", "007", "General"],
  ["９５", "General", "９５", "General"],
  ["TRUE", "General", true, "General"],
  ["≥98", "General", "≥98", "General"],
  ["4.5%以内", "General", "4.5%以内", "General"],
  ["2024-01-15", "General", 45306, "yyyy/m/d"],
  ["98%", "0.0%", 0.98, "0.0%"],
])("%j written into %s reads %j with format %s", async (written, format, value, formatAfter) => {
  const seen = await excel.run(async (context, sheet) => {
    const cell = sheet.getRange("C3");
    cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load("values,numberFormat,formulas");
    await context.sync();
    return { value: cell.values[0]?.[0], format: cell.numberFormat[0]?.[0] };
  });
  expect(seen).toEqual({ value, format: formatAfter });
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
