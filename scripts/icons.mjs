/** Draws assets/icon.svg at the sizes that Office asks for. Run by hand when the drawing changes. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findTool } from "./lib/systemTools.mjs";

const svg = readFileSync("assets/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath: findTool("chromium"), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of [16, 32, 64, 80, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
