import type { HostChange } from "../../src/app/ports";
import { NEW_PLAN, must, mustFail, tableValues, useExcelPort } from "./support";
import { SMALL_PLAN } from "./plan";

jest.setTimeout(30_000);

const open = useExcelPort();

const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

test("edits go into unlocked cells, blanks empty them, texts stay texts, formulas follow", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  must(await open.port.edit([{ sheet: "指标填报", address: "C4:C5", values: [[10], ["13:41:46"]] }]));
  expect(tableValues(must(await open.port.read()), "PlanEntry")?.map((row) => row[2])).toEqual([
    "2021",
    10,
    "13:41:46",
  ]);
  must(await open.port.edit([{ sheet: "指标填报", address: "C5", values: [[null]] }]));
  expect(tableValues(must(await open.port.read()), "PlanEntry")?.[2]).toEqual(["高技能人才", 40, null, 0]);
});

test("several edits of one call; a failing one names its cell", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const edits = [
    { sheet: "指标填报", address: "C4", values: [[1]] },
    { sheet: "没有这张表", address: "C5", values: [[2]] },
  ];
  expect(mustFail(await open.port.edit(edits))).toMatchObject({ code: "item-not-found", written: ["指标填报"] });
});

test("going to a cell shows its sheet and selects it", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  must(await open.port.goTo({ sheet: "汇总", address: "B2" }));
  const address = await open.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("汇总!B2");
  must(await open.port.goTo({ sheet: "审核", address: null }));
  expect(mustFail(await open.port.goTo({ sheet: "没有", address: "A1" })).code).toBe("item-not-found");
});

test("a selected cell in a hidden row or column is told, and shown when asked; its sheet stays protected", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  const place = { sheet: "指标填报", address: "C5" };
  expect(must(await open.port.goTo(place))).toEqual({ place, isHidden: false });
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指标填报");
    sheet.protection.unprotect();
    sheet.getRange("5:5").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.protection.protect({ allowSort: true });
    await context.sync();
  });
  expect(must(await open.port.goTo(place)).isHidden).toBe(true);
  expect(must(await open.port.goTo(place, true)).isHidden).toBe(false);
  const options = await open.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("指标填报");
    protection.load("protected,options");
    await context.sync();
    return [protection.protected, protection.options.allowSort];
  });
  expect(options).toEqual([true, true]);
});

test("changes are told with the sheet's present name, until nobody listens", async () => {
  const seen: HostChange[] = [];
  const stop = must(await open.port.onChanged((change) => seen.push(change)));
  const write = (value: number) =>
    open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "改名";
      sheet.getRange("B2").values = [[value]];
      sheet.name = "Sheet1";
      await context.sync();
    });
  await write(1);
  await settle();
  expect(seen).toEqual([{ sheet: "Sheet1", planSheet: null, address: "B2", local: true }]);
  await stop();
  await write(2);
  await settle();
  expect(seen).toHaveLength(1);
});
