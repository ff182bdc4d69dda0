/** `npm run pictures`: takes docs/pictures/{plan,entry,audit,summary}-{zh,en}.png from the real workbench. */
import { mkdirSync, statSync } from "node:fs";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { chromium } = await import("playwright-core");
const { build } = await import("./lib/build.mjs");
const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");
const { serve } = await import("./lib/serve.mjs");
const { findTool } = await import("./lib/systemTools.mjs");

const FOLDER = "docs/pictures";
const LARGEST = 300 * 1024;
/** A year of Nanjing's 14th plan; J8 breaks its ceiling, J14 and J19 lag behind, J22 is left blank. */
const YEAR = { J6: 26.4, J7: 4.9, J8: 4.6, J9: 3.4, J10: 95.6, J11: 12.5, J12: 17.2, J13: 398, J14: 331, J15: 352, J16: 91.3,
  J17: 6.8, J18: 640, J19: 8.1, J20: 1090, J21: 94.2, J23: 98.6, J24: 64, J25: 96.1 };
const TEXTS = {
  zh: { lang: "zh-CN", plan: /南京市“十四五”/, load: "载入工作表", ready: "工作表已就绪", tabs: ["审核", "汇总"], audit: "开始审核", summary: "计算汇总", done: "按状态", sheet: "打开汇总工作表" },
  en: { lang: "en", plan: /Nanjing.*14th/, load: "Load into workbook", ready: "The sheets are ready", tabs: ["Audit", "Summary"], audit: "Run audit", summary: "Compute summary", done: "By status", sheet: "Open summary sheet" },
};

/** Types the year into the yellow cells as a person does, through the name box. */
async function typeYear(page) {
  const nameBox = page.locator("#grid input.univer-size-full");
  for (const [address, value] of Object.entries(YEAR)) {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
  await nameBox.fill("A1");
  await nameBox.press("Enter");
}

/** The grid calculates and draws after the pane has said that it is ready. */
async function calm(page) {
  await page.getByText(/正在计算公式|Calculating formulas|正在分析公式|Analysing formulas/).waitFor({ state: "hidden" });
  await page.waitForTimeout(2500);
}

async function take(browser, url, short) {
  const texts = TEXTS[short];
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.setDefaultTimeout(60_000);
  const pane = page.frameLocator("#pane");
  const button = (name) => pane.getByRole("button", { name, exact: true });
  const shoot = async (name) => {
    const path = `${FOLDER}/${name}-${short}.png`;
    await page.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path}: ${Math.round(size / 1024)} KB${size > LARGEST ? " — too large for a README" : ""}`);
  };
  await page.goto(`${url}/?lang=${texts.lang}`);
  await pane.getByRole("radio", { name: texts.plan }).check();
  await shoot("plan");
  await button(texts.load).click();
  await pane.getByText(texts.ready).waitFor();
  await calm(page);
  await typeYear(page);
  await calm(page);
  await shoot("entry");
  await pane.getByRole("tab", { name: texts.tabs[0] }).click();
  await button(texts.audit).click();
  await pane.getByRole("button", { name: /J8/ }).first().click();
  await calm(page);
  await shoot("audit");
  await pane.getByRole("tab", { name: texts.tabs[1] }).click();
  await button(texts.summary).click();
  await pane.getByRole("heading", { name: texts.done, exact: true }).waitFor();
  await button(texts.sheet).click();
  await calm(page);
  await shoot("summary");
  await page.close();
}

if (!process.argv.includes("--built")) await Promise.all([build(["pane"]), buildWorkbench()]);
mkdirSync(FOLDER, { recursive: true });
const server = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findTool("chromium"), args: ["--no-sandbox", "--disable-gpu"] });
for (const short of Object.keys(TEXTS)) await take(browser, server.url, short);
await browser.close();
server.close();
