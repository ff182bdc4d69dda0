/** `npm run pictures`: takes docs/pictures/{plan,entry,audit,summary,regions-allocate,regions-returned}-{zh,en}.png from the real workbench. */
import { mkdirSync, statSync } from "node:fs";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { chromium } = await import("playwright-core");
const { build } = await import("./lib/build.mjs");
const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");
const { exampleReturns } = await import("./lib/exampleReturns.mjs");
const { serve } = await import("./lib/serve.mjs");
const { findTool } = await import("./lib/systemTools.mjs");

const FOLDER = "docs/pictures";
const USUAL = { width: 1440, height: 820 };
/** The entry sheet's computed columns beside the pane. */
const WIDE = { width: 1600, height: 860 };
const LARGEST = 300 * 1024;
/** A year of Nanjing's 14th plan, row by row; the third breaks its ceiling, the 14th lags behind, the 17th is left blank. */
const YEAR = [
  26.4,
  4.9,
  4.6,
  3.4,
  95.6,
  12.5,
  17.2,
  398,
  331,
  352,
  91.3,
  6.8,
  640,
  8.1,
  1090,
  94.2,
  null,
  98.6,
  64,
  96.1,
];
const TEXTS = {
  zh: {
    lang: "zh-CN",
    plan: /南京市“十四五”/,
    load: "载入工作表",
    ready: "工作表已就绪",
    tabs: ["审核", "汇总"],
    audit: "开始审核",
    summary: "计算汇总",
    done: "按状态",
    sheet: "打开汇总工作表",
    xuzhou: /徐州市“十四五”/,
    regions: ["地区", "分解", "上报汇集"],
    indicator: "指标",
    method: "平均分配",
    preview: "预览分解结果",
    spread: /分解结果/,
    write: "写入工作簿",
    overview: "核对结果",
    put: "合并到本工作簿",
    replace: "重写",
    merged: "已合并到本工作簿",
    breakdown: "分解 城镇新增就业",
  },
  en: {
    lang: "en",
    plan: /Nanjing.*14th/,
    load: "Load into workbook",
    ready: "The sheets are ready",
    tabs: ["Audit", "Summary"],
    audit: "Run audit",
    summary: "Compute summary",
    done: "By status",
    sheet: "Open summary sheet",
    xuzhou: /Xuzhou.*14th/,
    regions: ["Regions", "Allocate", "Take back"],
    indicator: "Indicator",
    method: "Equal parts",
    preview: "Preview",
    spread: /^Result/,
    write: "Write into the workbook",
    overview: "What was returned",
    put: "Merge into this workbook",
    replace: "Rewrite",
    merged: "Merged into this workbook",
    breakdown: "New urban jobs",
  },
};

/** Scrolls sideways until the first chart begins at the left edge. */
async function showCharts(page) {
  const left = async () =>
    (await page.locator(".chart").first().boundingBox()).x - (await page.locator(".charts").boundingBox()).x;
  await page.mouse.move(600, 500);
  for (let step = await left(); step > 10; step = (await left()) - 10) {
    await page.mouse.wheel(Math.min(150, step), 0);
    await page.waitForTimeout(300);
  }
}

/** Where the plan's first year begins, asked of the workbook itself. */
async function firstEntryCell(page) {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  const address = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const columns = context.workbook.tables.getItem("PlanEntry").columns.load("items/name");
      await context.sync();
      const year = columns.items.find(({ name }) => name.startsWith("2021"));
      const cell = year.getDataBodyRange().getCell(0, 0).load("address");
      await context.sync();
      return cell.address;
    }),
  );
  const [, column, row] = /!\$?([A-Z]+)\$?(\d+)$/.exec(address);
  return { column, row: Number(row) };
}

/** Types the year into the yellow cells as a person does, through the name box. */
async function typeYear(page) {
  const nameBox = page.locator("#grid input.univer-size-full");
  const first = await firstEntryCell(page);
  const at = (row) => `${first.column}${first.row + row}`;
  for (const [row, value] of YEAR.entries()) {
    if (value === null) continue;
    await nameBox.fill(at(row));
    await nameBox.press("Enter");
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
  await nameBox.fill(at(0));
  await nameBox.press("Enter");
}

/** To 80 %. */
async function zoomOut(page) {
  const minus = page.locator("#grid button:has(.univerjs-icon-reduce-icon)");
  await minus.click();
  await minus.click();
}

/** The grid calculates and draws after the pane has said that it is ready. */
async function calm(page) {
  await page
    .getByText(/正在计算公式|Calculating formulas|正在分析公式|Analysing formulas/)
    .waitFor({ state: "hidden" });
  await page.waitForTimeout(2500);
}

/** A workbench of its own in one language. */
async function open(browser, url, short) {
  const page = await browser.newPage({ viewport: USUAL });
  page.setDefaultTimeout(60_000);
  const pane = page.frameLocator("#pane");
  const button = (name) => pane.getByRole("button", { name, exact: true });
  const shoot = async (name) => {
    const path = `${FOLDER}/${name}-${short}.png`;
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path}: ${Math.round(size / 1024)} KB${size > LARGEST ? " — too large for a README" : ""}`);
  };
  await page.goto(`${url}/?lang=${TEXTS[short].lang}`);
  return { page, pane, button, shoot };
}

/** A target spread over Xuzhou's regions; then what the regions returned, merged into the workbook. */
async function takeRegions(browser, url, short) {
  const texts = TEXTS[short];
  const { page, pane, button, shoot } = await open(browser, url, short);
  const tab = (name) => pane.getByRole("tab", { name, exact: true });
  await pane.getByRole("radio", { name: texts.xuzhou }).check();
  await button(texts.load).click();
  await pane.getByText(texts.ready).waitFor();
  await tab(texts.regions[0]).click();
  await tab(texts.regions[1]).click();
  await pane.getByRole("combobox", { name: texts.indicator }).selectOption("new-urban-jobs");
  await pane.getByRole("radio", { name: texts.method }).check();
  await button(texts.preview).click();
  await pane.getByRole("heading", { name: texts.spread }).waitFor();
  // Under the table: with it in view, so is all of the table.
  await button(texts.write).scrollIntoViewIfNeeded();
  await calm(page);
  await shoot("regions-allocate");
  await tab(texts.regions[2]).click();
  await pane
    .locator("#regions-take input[type=file]")
    .first()
    .setInputFiles(await exampleReturns(texts.lang));
  await pane.getByRole("heading", { name: texts.overview }).waitFor();
  await button(texts.put).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: texts.replace, exact: true }).click();
  await pane.getByText(texts.merged).waitFor();
  await page.locator("#grid").getByText(texts.breakdown, { exact: true }).first().click();
  await pane.getByRole("heading", { name: texts.overview }).scrollIntoViewIfNeeded();
  await calm(page);
  await shoot("regions-returned");
  await page.close();
}

async function take(browser, url, short) {
  const texts = TEXTS[short];
  const { page, pane, button, shoot } = await open(browser, url, short);
  await pane.getByRole("radio", { name: texts.plan }).check();
  await page.waitForTimeout(500);
  await shoot("plan");
  await button(texts.load).click();
  await pane.getByText(texts.ready).waitFor();
  await calm(page);
  await typeYear(page);
  await page.setViewportSize(WIDE);
  await zoomOut(page);
  await calm(page);
  await shoot("entry");
  await page.setViewportSize(USUAL);
  await pane.getByRole("tab", { name: texts.tabs[0] }).click();
  await button(texts.audit).click();
  await pane.getByRole("button", { name: / 4\.6/ }).first().click();
  await calm(page);
  await shoot("audit");
  await pane.getByRole("tab", { name: texts.tabs[1] }).click();
  await button(texts.summary).click();
  await pane.getByRole("heading", { name: texts.done, exact: true }).waitFor();
  await button(texts.sheet).click();
  await zoomOut(page);
  await page.waitForTimeout(500);
  await showCharts(page);
  await calm(page);
  await shoot("summary");
  await page.close();
}

if (!process.argv.includes("--built")) await Promise.all([build(["pane"]), buildWorkbench()]);
mkdirSync(FOLDER, { recursive: true });
const server = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: findTool("chromium"),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const short of Object.keys(TEXTS)) {
  await take(browser, server.url, short);
  await takeRegions(browser, server.url, short);
}
await browser.close();
server.close();
