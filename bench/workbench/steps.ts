import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { speaker } from "../../src/messages/format";
import { auditScreenMessages } from "../../src/messages/pane/paneAudit";
import { paneMessages } from "../../src/messages/pane/pane";
import { planScreenMessages } from "../../src/messages/pane/panePlan";
import { regionScreenMessages } from "../../src/messages/pane/paneRegions";
import { allocateMessages } from "../../src/messages/pane/paneRegionsAllocate";
import { takeMessages } from "../../src/messages/pane/paneRegionsTake";
import { REPORTED_YEAR, type FileToGive } from "./returnedByCounties";
import { settled } from "./settled";

const PLAN = /徐州市“十四五”/;
const SPREAD = "new-urban-jobs";
/** Longest wait for anything, in ms. */
const PATIENCE = 120_000;

const say = {
  pane: speaker(paneMessages, "zh-CN"),
  plan: speaker(planScreenMessages, "zh-CN"),
  audit: speaker(auditScreenMessages, "zh-CN"),
  regions: speaker(regionScreenMessages, "zh-CN"),
  allocate: speaker(allocateMessages, "zh-CN"),
  take: speaker(takeMessages, "zh-CN"),
};

/** The opened workbench. */
export interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

/** Milliseconds that `work` takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const button = ({ pane }: Opened, name: string): Locator => pane.getByRole("button", { name, exact: true });

async function openSection(opened: Opened, section: "allocate" | "take"): Promise<void> {
  await opened.pane.getByRole("tab", { name: say.pane("tabRegions") }).click();
  await opened.pane.getByRole("tab", { name: say.regions(section), exact: true }).click();
}

/** Opens the page; `ms` until a plan can be chosen in the pane and a cell in the grid. */
export async function open(page: Page, url: string): Promise<{ readonly opened: Opened; readonly ms: number }> {
  page.setDefaultTimeout(PATIENCE);
  const pane = page.frameLocator("#pane");
  const ms = await timed(async () => {
    await page.goto(`${url}/?lang=zh-CN&theme=light`, { waitUntil: "commit" });
    await Promise.all([
      pane.getByRole("radio").first().waitFor(),
      page.locator("#grid input.univer-size-full").waitFor(),
    ]);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  });
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("the page has no pane");
  return { opened: { page, pane, frame }, ms };
}

/** From the click on load until the sheets are there and calculated. */
export async function load(opened: Opened): Promise<number> {
  await opened.pane.getByRole("radio", { name: PLAN }).check();
  return timed(async () => {
    await button(opened, say.plan("load")).click();
    await opened.pane.getByText(say.plan("loadedTitle")).waitFor();
    await settled(opened.frame);
  });
}

/** From the choice of another year until the pane is free and the sheets are calculated. */
export async function changeYear({ pane, frame }: Opened): Promise<number> {
  const select = pane.getByLabel(say.plan("asOf")).first();
  return timed(async () => {
    await select.selectOption(String(REPORTED_YEAR));
    await pane.getByText(say.plan("savingAsOf")).waitFor({ state: "detached" });
    await select.and(pane.locator("select:enabled")).waitFor();
    if ((await select.inputValue()) !== String(REPORTED_YEAR)) throw new Error("the year was not changed");
    await settled(frame);
  });
}

/** From the click on audit until its list is there and its sheet is written and calculated. */
export async function audit(opened: Opened): Promise<number> {
  await opened.pane.getByRole("tab", { name: say.pane("tabAudit") }).click();
  return timed(async () => {
    await button(opened, say.audit("run")).click();
    await opened.pane
      .getByRole("list", { name: say.audit("list") })
      .getByRole("button")
      .first()
      .waitFor();
    await settled(opened.frame);
  });
}

/** From the yes to replacing a break-down until it is written and calculated. */
export async function writeBreakdown(opened: Opened): Promise<number> {
  const { pane, frame } = opened;
  await openSection(opened, "allocate");
  await pane.getByRole("combobox", { name: say.allocate("indicator") }).selectOption(SPREAD);
  await pane.getByRole("radio", { name: say.allocate("equal") }).check();
  await button(opened, say.allocate("preview")).click();
  await button(opened, say.allocate("write")).click();
  const replace = pane.getByRole("alertdialog").getByRole("button", { name: say.allocate("replace"), exact: true });
  await replace.waitFor();
  return timed(async () => {
    await replace.click();
    await pane.getByText(/^分解表已写入/).waitFor();
    await settled(frame);
  });
}

/** From the yes to rewriting the sheets until the merge is written and calculated. */
export async function merge(opened: Opened, files: readonly FileToGive[]): Promise<number> {
  const { pane, frame } = opened;
  await openSection(opened, "take");
  await pane
    .locator("#regions-take input[type=file]")
    .first()
    .setInputFiles([...files]);
  await pane.getByRole("heading", { name: say.take("overviewTitle") }).waitFor();
  await button(opened, say.take("put")).click();
  const replace = pane.getByRole("alertdialog").getByRole("button", { name: say.take("replace"), exact: true });
  await replace.waitFor();
  return timed(async () => {
    await replace.click();
    await pane.getByText(say.take("putDone")).waitFor();
    await settled(frame);
  });
}
