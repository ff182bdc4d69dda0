import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { allocateMessages } from "../../src/messages/pane/paneRegionsAllocate";
import { sendMessages } from "../../src/messages/pane/paneRegionsSend";
import { takeMessages } from "../../src/messages/pane/paneRegionsTake";
import { regionStatusMessages } from "../../src/messages/terms/regionStatuses";
import { entryHeaders } from "../../src/messages/sheets/sheets";
import { breakdownSheetNames } from "../../src/workbook/breakdown/sheetNames";
import { publishedPlan } from "../domain/completion/plans";
import { useBrowser } from "./support/browser";
import { REGIONS, YEAR, byRegion, filled, reported, returns, savedZip, type FileToGive } from "./support/returned";
import { expectText, type Workbench } from "./support/workbench";

const journey = useBrowser();

/** Nine break-downs are loaded, sent out and merged: more than other journeys wait for. */
const PATIENCE = 90_000;
jest.setTimeout(3 * PATIENCE);

const XUZHOU = /徐州市“十四五”|Xuzhou.*14th/;

async function openSection({ pane, say, tab }: Workbench, section: "allocate" | "send" | "take"): Promise<void> {
  await tab("tabRegions");
  await pane.getByRole("tab", { name: say(regionScreenMessages, section), exact: true }).click();
}

/** Sends the year out to these regions; returns the bytes of each one's workbook. */
async function sendOut(workbench: Workbench, regions: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { page, pane, button, say } = workbench;
  await openSection(workbench, "send");
  await button(say(regionScreenMessages, "chooseNone")).click();
  for (const region of regions) await pane.getByRole("checkbox", { name: new RegExp(`^${region}`) }).check();
  await pane.getByRole("combobox", { name: say(sendMessages, "year") }).selectOption(String(YEAR));
  const saved = page.waitForEvent("download");
  await button(say(sendMessages, "make", { count: regions.length })).click();
  const files = await savedZip(await saved);
  await pane.getByText(say(sendMessages, "made", { count: regions.length })).waitFor();
  return byRegion(files, regions);
}

async function takeBack(workbench: Workbench, files: readonly FileToGive[]): Promise<void> {
  const { pane, say } = workbench;
  await openSection(workbench, "take");
  await pane
    .locator("#regions-take input[type=file]")
    .first()
    .setInputFiles([...files]);
  await pane.getByRole("heading", { name: say(takeMessages, "overviewTitle") }).waitFor();
}

journey("a year with the counties, from sending out to return packs", { language: "zh-CN" }, async (workbench) => {
  const { page, pane, button, say } = workbench;
  workbench.page.setDefaultTimeout(PATIENCE);
  await workbench.loadPlan(XUZHOU);
  await takeBack(workbench, await returns(await sendOut(workbench, REGIONS)));

  await pane
    .getByText(say(takeMessages, "overview", { read: 10, regions: 8, missing: 8, duplicates: 1, rejected: 1 }))
    .waitFor();
  const row = (region: string) =>
    pane
      .getByRole("list", { name: say(takeMessages, "regions") })
      .getByRole("listitem")
      .filter({ hasText: new RegExp(`^${region}`) });
  for (const [region, status] of [
    ["丰县", "withErrors"],
    ["沛县", "complete"],
    ["市直", "missing"],
  ] as const) {
    expect(await row(region).innerText()).toContain(say(regionStatusMessages, status));
  }
  expect(await pane.getByRole("listitem").filter({ hasText: "通知.xlsx" }).innerText()).toMatch(/\.xlsx\s.+。/s);
  await pane.getByText(say(takeMessages, "roundCounts", { changes: 1, fixed: 1, made: 0 })).waitFor();

  await button(say(takeMessages, "put")).click();
  const dialog = pane.getByRole("alertdialog");
  // Eight of sixteen regions, one with an error: what is merged is said with what is rewritten.
  await dialog.getByText("市直").waitFor();
  await dialog.getByText(say(takeMessages, "replaceSame")).waitFor();
  await dialog.getByRole("button", { name: say(takeMessages, "replace"), exact: true }).click();
  await pane.getByText(say(takeMessages, "putDone")).waitFor();
  await seesTotals(workbench);

  const saved = page.waitForEvent("download");
  await button(say(takeMessages, "pack")).click();
  const packs = await savedZip(await saved);
  expect([...packs.keys()].some((name) => name.includes("丰县"))).toBe(true);
  expect([...packs.keys()].some((name) => name.includes("铜山区"))).toBe(false);

  await button(say(takeMessages, "audit")).click();
  await pane
    .getByRole("list", { name: say(auditScreenMessages, "list") })
    .getByRole("button")
    .first()
    .waitFor();
});

/** 75,000 persons of the eight regions are 7.5 in the plan's 万人; the figures of the regions stand in the break-down. */
async function seesTotals({ rows, values, say, language }: Workbench): Promise<void> {
  // The grid calculates after the pane has written.
  await expectText(
    async () => String((await rows("PlanEntry"))[0]?.[say(entryHeaders, "year", { year: "2021" })]),
    "7.5",
  );
  const [sheet = ""] = breakdownSheetNames(publishedPlan("xuzhou-14fyp"), language);
  const cells = (await values(sheet, "A1:Z60")).flat();
  for (const region of REGIONS) expect(cells).toContain(region);
  expect(cells).toContain(75000);
}

journey("spreads a target and takes one county back, in English", { language: "en" }, async (workbench) => {
  const { pane, button, say } = workbench;
  workbench.page.setDefaultTimeout(PATIENCE);
  await workbench.loadPlan(XUZHOU);
  await openSection(workbench, "allocate");
  await pane.getByRole("combobox", { name: say(allocateMessages, "indicator") }).selectOption("new-urban-jobs");
  await pane.getByRole("radio", { name: say(allocateMessages, "equal") }).check();
  await button(say(allocateMessages, "preview")).click();
  const cell = (value: string, locked: "cell" | "cellLocked") =>
    button(say(allocateMessages, locked, { region: "丰县", year: "2021", value }));
  await cell("9,375", "cell").click();
  await pane.getByLabel(say(allocateMessages, "cellEdit", { region: "丰县", year: "2021" })).fill("9000");
  await workbench.page.keyboard.press("Enter");
  await cell("9,000", "cellLocked").waitFor();
  await button(say(allocateMessages, "write")).click();
  const dialog = pane.getByRole("alertdialog");
  const cancel = dialog.getByRole("button", { name: say(regionScreenMessages, "cancel") });
  await cancel.waitFor();
  expect(await cancel.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  await dialog.getByRole("button", { name: say(allocateMessages, "replace"), exact: true }).click();
  await pane.getByText(/The break-down is in/).waitFor();

  const sent = await sendOut(workbench, ["丰县"]);
  await takeBack(workbench, [
    await filled(sent.get("丰县") ?? new Uint8Array(), "fengxian.xlsx", reported("丰县"), "2023-01-16"),
  ]);
  await pane
    .getByText(say(takeMessages, "overview", { read: 1, regions: 1, missing: 15, duplicates: 0, rejected: 0 }))
    .waitFor();
});
