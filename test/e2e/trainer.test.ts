import { readFile } from "node:fs/promises";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { paneMessages } from "../../src/messages/pane/pane";
import { planScreenMessages } from "../../src/messages/pane/panePlan";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { sendMessages } from "../../src/messages/pane/paneRegionsSend";
import { entryHeaders, sheetNames } from "../../src/messages/sheets/sheets";
import { workbenchMessages } from "../../src/messages/workbench";
import { readBack } from "../app/distribution/sent";
import { useBrowser } from "./support/browser";
import { expectText, type Workbench } from "./support/workbench";

const journey = useBrowser();

journey("says what to do where there is no plan", { language: "zh-CN" }, async ({ pane, button, say, tab }) => {
  await tab("tabAudit");
  await button(say(auditScreenMessages, "run")).click();
  await pane.getByText(say(paneMessages, "noPlanNext")).waitFor();
  await button(say(paneMessages, "choosePlan")).click();
  await pane.getByRole("radio").first().waitFor();
});

journey("changes theme and language", { language: "zh-CN" }, async ({ page, pane }) => {
  await page.locator("#theme").selectOption("dark");
  await page.waitForURL(/theme=dark/);
  await pane.getByRole("radio").first().waitFor();
  const brightness = (): Promise<string> =>
    pane
      .locator("body")
      .evaluate((body) => getComputedStyle(body.querySelector(".fui-FluentProvider") ?? body).backgroundColor);
  await expectText(brightness, /rgb\((\d|[1-7]\d), /);
  await page.locator("#language").selectOption("en");
  await page.waitForURL(/lang=en/);
  await pane.getByRole("tab", { name: "Audit" }).waitFor();
  await expectText(() => page.title(), "Plan Indicators workbench");
  await pane.getByRole("button", { name: "切换为中文" }).click();
  await pane.getByRole("tab", { name: "审核" }).waitFor();
});

journey(
  "opens the workbook of one region; the page saves it, since it has no second window, and says so",
  { language: "zh-CN" },
  async (workbench) => {
    const { page, pane, button, say, tab } = workbench;
    await workbench.loadPlan(/徐州市“十四五”/);
    await tab("tabRegions");
    await pane.getByRole("tab", { name: say(regionScreenMessages, "send"), exact: true }).click();
    await button(say(regionScreenMessages, "chooseNone")).click();
    await pane.getByRole("checkbox", { name: /^沛县/ }).check();
    const saved = page.waitForEvent("download");
    await button(say(sendMessages, "open")).click();
    const download = await saved;
    const name = say(workbenchMessages, "newFile", { number: 1 });
    expect(download.suggestedFilename()).toBe(name);
    await page.getByText(say(workbenchMessages, "fileOpened", { name })).waitFor();
    await pane.getByText(say(sendMessages, "opened", { region: "沛县" })).waitFor();
    const { submission, plan } = await readBack(new Uint8Array(await readFile(await download.path())));
    expect(submission?.sendOut).toMatchObject({ planId: "xuzhou-14fyp", region: "沛县" });
    expect(plan.indicators).toHaveLength(9);
  },
);

journey("asks before it replaces a plan, and follows a renamed sheet", { language: "zh-CN" }, async (workbench) => {
  const { pane, button, say, tab } = workbench;
  await workbench.loadPlan(/南京市“十四五”/);
  const cell = (await workbench.cellsOf("PlanEntry", say(entryHeaders, "year", { year: "2021" })))(0);
  await workbench.type(cell, "27");
  await refusesLockedCell(workbench);
  await renameSheet(workbench, say(sheetNames, "entry"), "2021年报数");
  await tab("tabAudit");
  await button(say(auditScreenMessages, "run")).click();
  const list = pane.getByRole("list", { name: say(auditScreenMessages, "list") });
  // Equal findings of many rows are one line that opens.
  await list.getByRole("button", { expanded: false }).first().click();
  await list.locator('[title*="2021年报数!"]').first().waitFor();

  await tab("tabPlan");
  await button(say(planScreenMessages, "loadAnother")).click();
  await workbench.choosePlan(/衢州市“十三五”/);
  const dialog = pane.getByRole("alertdialog");
  await dialog.getByText("2021年报数").waitFor();
  await dialog.getByRole("button", { name: say(planScreenMessages, "cancel") }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await workbench.values("2021年报数", cell)).toEqual([[27]]);

  await button(say(planScreenMessages, "load")).click();
  await dialog.getByRole("button", { name: say(planScreenMessages, "replace") }).click();
  await pane.getByText(say(planScreenMessages, "loadedTitle")).waitFor();
  expect(await workbench.rows("PlanEntry")).toHaveLength(14);
});

/** Typing into a name of the plan changes nothing and says why. */
async function refusesLockedCell({ page, say, select, values, cellsOf }: Workbench): Promise<void> {
  const cell = (await cellsOf("PlanEntry", say(entryHeaders, "name")))(2);
  const before = await values(say(sheetNames, "entry"), cell);
  await select(cell);
  await page.keyboard.type("9");
  await page.getByText(say(workbenchMessages, "locked")).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect(await values(say(sheetNames, "entry"), cell)).toEqual(before);
}

async function renameSheet({ page }: Workbench, from: string, to: string): Promise<void> {
  const tabs = page.locator("[data-u-comp=slide-tab-item]");
  await tabs.getByText(from, { exact: true }).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await tabs.getByText(to, { exact: true }).waitFor();
}
