import { spawn } from "node:child_process";
import { chromium, type BrowserContext } from "playwright-core";

interface Served {
  readonly url: string;
  readonly chromium: string;
}

/** Serves the built workbench, as the journeys of the tests do, for as long as `work` takes; one browser keeps its cache. */
export async function inChromium<Value>(
  work: (context: BrowserContext, url: string) => Promise<Value>,
): Promise<Value> {
  const server = spawn(process.execPath, ["test/e2e/support/server.mjs"], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      server.stdout.once("data", (data: Buffer) => resolve(data.toString()));
      server.once("exit", (code) => reject(new Error(`the server ended with ${String(code)}`)));
    });
    const served = JSON.parse(line) as Served;
    const args = ["--no-sandbox", "--disable-gpu"];
    const browser = await chromium.launch({ executablePath: served.chromium, args });
    try {
      return await work(await browser.newContext({ viewport: { width: 1440, height: 900 } }), served.url);
    } finally {
      await browser.close();
    }
  } finally {
    server.stdin.end();
  }
}
