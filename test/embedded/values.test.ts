import { connectHeadless, type HeadlessExcel } from "../../src/embedded/host/connect/connectHeadless";

let excel: HeadlessExcel;
beforeEach(() => {
  excel = connectHeadless();
});
afterEach(() => excel.dispose());

test("what is written is read, formulas with their results", async () => {
  const seen = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["城镇新增就业", 20],
      ["", "=B1*2"],
    ];
    const range = sheet.getRange("A1:B2");
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address, types: range.valueTypes };
  });
  expect(seen).toEqual({
    values: [
      ["城镇新增就业", 20],
      ["", 40],
    ],
    formulas: [
      ["城镇新增就业", 20],
      ["", "=B1*2"],
    ],
    address: "Sheet1!A1:B2",
    types: [
      ["String", "Double"],
      ["Empty", "Double"],
    ],
  });
});
