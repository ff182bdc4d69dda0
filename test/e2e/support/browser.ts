import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Language } from "../../../src/domain/shared/localText";
import { openWorkbench, type Workbench } from "./workbench";

/** Where a failed journey leaves its picture. */
const OUTPUT = join(__dirname, "../../../test-output");

interface Served {
  readonly url: string;
  readonly chromium: string;
}

/** How a journey opens the page. */
interface Opening {
  readonly language: Language;
  readonly theme?: "light" | "dark";
}

/**
 * One server and one browser for the tests of a file. Returns how to write a journey.
 *
 * @param site "demo": the static site under a path of a plain file server.
 */
export function useBrowser(
  site: "workbench" | "demo" = "workbench",
): (name: string, opening: Opening, walk: (workbench: Workbench) => Promise<void>) => void {
  let server: ChildProcess;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    server = spawn(process.execPath, [join(__dirname, "server.mjs"), ...(site === "demo" ? ["--demo"] : [])], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    served = JSON.parse(await firstLine(server)) as Served;
    browser = await chromium.launch({ executablePath: served.chromium, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(async () => {
    await browser.close();
    server.stdin?.end();
  });
  return (name, opening, walk) => {
    test(name, async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const problems = watchProblems(page, served.url);
      try {
        await walk(await openWorkbench(page, served.url, opening));
        expect(problems).toEqual([]);
      } catch (error) {
        await picture(page, name);
        throw error;
      } finally {
        await page.close();
      }
    });
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once("data", (data: Buffer) => resolve(data.toString()));
    server.once("exit", (code) => reject(new Error(`the server ended with ${String(code)}`)));
  });
}

/** Errors on the console (broken security policy included), uncaught ones, and requests to other machines. */
function watchProblems(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`request: ${url}`);
  });
  return problems;
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`) });
}
