import { touchesFigures } from "../../src/app/open/touchesFigures";
import type { OpenPlan } from "../../src/app";
import type { HostChange } from "../../src/app/ports";
import { must, openApp, readTable, LOAD, JOBS, type OpenApp } from "./support";

let open: OpenApp;
let plan: Pick<OpenPlan, "sheetNames">;
beforeAll(async () => {
  open = openApp();
  plan = must(await open.app.loadTemplate("nanjing-14fyp", LOAD));
});
afterAll(() => open.close());

/** The changes that a person makes on a sheet, as the pane hears them. */
async function heard(write: (context: Excel.RequestContext) => void): Promise<readonly HostChange[]> {
  const changes: HostChange[] = [];
  const stop = must(await open.app.onChanged((change) => changes.push(change)));
  await open.run(async (context) => {
    write(context);
    await context.sync();
  });
  for (let left = 40; changes.length === 0 && left > 0; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await stop();
  return changes;
}

const typing = (sheet: string, address: string) => (context: Excel.RequestContext) =>
  void (context.workbook.worksheets.getItem(sheet).getRange(address).values = [["5"]]);

test.each<readonly [string, string, string, boolean]>([
  ["somebody else's sheet", "别人的表", "B2", false],
  ["an explanation on the findings sheet", "审核", "J7", false],
  ["a limit of the audit on the guide", "填报说明", "Z1", true],
])("%s", async (_, sheet, address, isAudited) => {
  await open
    .run(async (context) => {
      context.workbook.worksheets.getItem("填报说明").protection.unprotect();
      await context.sync();
    })
    .catch(() => undefined);
  const changes = await heard(typing(sheet, address));
  expect(changes.map((change) => [change.sheet, touchesFigures(change, plan)])).toEqual([[sheet, isAudited]]);
});

test("what the add-in keeps for itself is no figure", () => {
  expect(touchesFigures({ sheet: "_plan", planSheet: "metadata", address: "C3", local: true }, plan)).toBe(false);
});

test.each<readonly [string, (context: Excel.RequestContext, sheet: string) => void]>([
  ["under its name", () => undefined],
  ["under a new name", (context, sheet) => void (context.workbook.worksheets.getItem(sheet).name = "各区数据")],
  ["with its anchor deleted", (context) => context.workbook.names.getItem("plan_sheet_entry").delete()],
])("a figure counts on the entry sheet %s", async (_, disturb) => {
  const { sheet } = await readTable(open, "PlanEntry");
  await open.run(async (context) => {
    disturb(context, sheet);
    await context.sync();
  });
  const entry = await readTable(open, "PlanEntry");
  const changes = await heard(typing(entry.sheet, entry.address(JOBS, "2022年")));
  const { sheetNames } = must(await open.app.openPlan());
  expect(changes.map((change) => [change.sheet, touchesFigures(change, { sheetNames })])).toEqual([
    [entry.sheet, true],
  ]);
});
