import type { HostError } from "../../src/app/ports";
import { EVERY_FEATURE } from "../xlsx/everyFeature";
import { SMALL_PLAN, findingsSheet, workbook } from "./plan";
import { NEW_PLAN, SAME_PLAN, must, mustFail, useExcelPort } from "./support";

jest.setTimeout(60_000);

/** Which sheets there are, how they are protected, which is in front, and where panes are frozen on the entry sheet. */
interface Seen {
  readonly sheets: readonly (readonly [name: string, visibility: string, isProtected: boolean])[];
  readonly active: string;
  readonly frozen: string | null;
}

const open = useExcelPort();

function look(entry = "指标填报"): Promise<Seen> {
  return open.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const frozen = worksheets.getItem(entry).freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
      active: active.name,
      frozen: frozen.isNullObject ? null : (frozen.address.split("!")[1] ?? null),
    };
  });
}

const COMPLETE: Seen["sheets"] = [
  ["Sheet1", "Visible", false],
  ["指标填报", "Visible", true],
  ["汇总", "Visible", true],
  ["审核", "Visible", true],
  ["_plan", "VeryHidden", false],
];

/** VBA documentation, "PageSetup.PaperSize": what the printer does not support is refused; without one, everything is. */
describe("on a machine without a printer", () => {
  beforeEach(() => void (open.excel.host.book.plays.printer = false));

  test("all is written, shown and protected; only the pages are not set up, and the report says so", async () => {
    const { layoutError } = must(await open.port.putSheets(EVERY_FEATURE, NEW_PLAN));
    expect(layoutError).toMatchObject<Partial<HostError>>({
      code: "general",
      step: expect.stringMatching(/^set up pages of /) as string,
    });
    const { sheets, active } = await look("指标填报 2021's");
    expect(active).toBe("汇总");
    expect(sheets).toEqual(
      expect.arrayContaining([
        ["指标填报 2021's", "Visible", true],
        ["汇总", "Visible", true],
        ["hidden one", "Hidden", false],
        ["_plan", "VeryHidden", false],
      ]),
    );
  });

  test("a sheet that was there is written without asking for its page again", async () => {
    must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
    expect(must(await open.port.putSheets(workbook([findingsSheet(["一条"])]), SAME_PLAN)).layoutError).toBeNull();
  });
});

test("with a printer nothing is reported, and panes are frozen", async () => {
  expect(must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN)).layoutError).toBeNull();
  expect(await look()).toEqual({ sheets: COMPLETE, active: "指标填报", frozen: "A1:A3" });
});

/** OfficeDev/office-js issue 2196: WorksheetFreezePanes.freezeRows fails with GeneralException in builds of Office 2019. */
test("an old build that cannot freeze panes gets everything else", async () => {
  open.excel.host.faults.failAction("GeneralException", { member: "FreezeAt" });
  const { layoutError } = must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(layoutError).toMatchObject({ code: "general", step: "set up pages of 指标填报" });
  expect(await look()).toEqual({ sheets: COMPLETE, active: "指标填报", frozen: null });
});

/** OfficeDev/office-js issue 1463: unfreeze() fails on a hidden sheet. */
test("a plan over one whose sheet somebody hid: the sheet is shown before its panes are touched", async () => {
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("指标填报").visibility = "Hidden";
    await context.sync();
  });
  expect(must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN)).layoutError).toBeNull();
  expect(await look()).toEqual({ sheets: COMPLETE, active: "指标填报", frozen: "A1:A3" });
});

/** OfficeDev/office-js issue 930: on the web a sheet does not come to the front in the batch that adds it. */
test("the first load on the web ends on the entry sheet", async () => {
  const ignored = await open.run(async (context) => {
    context.workbook.worksheets.add("neu").activate();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return active.name;
  });
  expect(ignored).toBe("Sheet1");
  must(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect((await look()).active).toBe("指标填报");
});

test("sheets that cannot be shown are an error: the load has not ended", async () => {
  open.excel.host.faults.failAction("GeneralException", { member: "Activate" });
  const error = mustFail(await open.port.putSheets(SMALL_PLAN, NEW_PLAN));
  expect(error.code).toBe("general");
  expect(error.written).toEqual(expect.arrayContaining(["指标填报", "_plan"]));
});
