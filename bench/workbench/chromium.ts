import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";

interface Served {
  readonly url: string;
  readonly chromium: string;
}

/**
 * Serves the built workbench, as the journeys of the tests do, for as long as `work` takes. The browser has a profile of
 * its own, as a person's has: a private window keeps no compiled code, so that each visit in it would be the first.
 */
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
    const profile = mkdtempSync(join(tmpdir(), "workbench-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: served.chromium,
      args,
      viewport: { width: 1440, height: 900 },
    });
    try {
      return await work(context, served.url);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  } finally {
    server.stdin.end();
  }
}
