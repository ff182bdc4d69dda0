import { createExcelPort } from "../../src/excel";
import { NEW_PLAN, must, mustFail, tableValues, useExcelPort } from "./support";
import { SMALL_PLAN } from "./plan";

jest.setTimeout(30_000);

const open = useExcelPort();
const EDITS = [
  { sheet: "指标填报", address: "C4", values: [["13:41:46"]], numberFormat: "@" },
  { sheet: "指标填报", address: "C5", values: [[7]] },
];

const protection = () =>
  open.run(async (context) => {
    const { protection: state } = context.workbook.worksheets.getItem("指标填报");
    state.load("protected,options");
    await context.sync();
    return [state.protected, state.options.allowSort, state.options.allowFormatCells];
  });

test("a format is changed on a protected sheet, which stays protected as it was; one round trip after a read, else two", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  must(await open.port.read());
  expect(await open.syncsOf(async () => must(await open.port.edit(EDITS)))).toBe(1);
  expect(await protection()).toEqual([true, true, false]);
  expect(tableValues(must(await open.port.read()), "PlanEntry")?.map((row) => row[2])).toEqual(["2021", "13:41:46", 7]);
  expect(await open.syncsOf(async () => must(await createExcelPort().edit(EDITS)))).toBe(2);
  expect(await protection()).toEqual([true, true, false]);
});

test("a value that is refused leaves the sheet protected", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const error = mustFail(await open.port.edit([...EDITS, { sheet: "指标填报", address: "A4", values: [["锁定"]] }]));
  expect(error).toMatchObject({ code: "access-denied", step: "write 指标填报!A4" });
  expect((await protection())[0]).toBe(true);
});
