/**
 * `npm run bench -- --json`: round trips, core times, files taken back a second, the pane's size, and waits in the
 * workbench in Chromium. stdout is the figures alone. `--only workbench` runs one part.
 */
import { resolve } from "node:path";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { run, runTool } from "./lib/run.mjs";

await ensureInstalled();
const { bundleUniver } = await import("./bundleUniver.mjs");
const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");
const { build } = await import("esbuild");
const webpack = ["build", "--mode", "production", "--stats", "errors-warnings", "--config-name", "pane"];
const built = await runTool("node_modules/webpack-cli/bin/cli.js", webpack, { stdio: ["ignore", 2, 2] });
if (built !== 0) process.exit(built);
await bundleUniver();
await buildWorkbench();
await build({
  entryPoints: { bench: "bench/main.ts", audit: "bench/audit.ts", readFiles: "bench/readFiles.ts" },
  outdir: ".cache",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["@microsoft/office-js", "exceljs", "playwright-core", "xlsx"],
  // The headless host finds the grid's bundle from its own place in the sources.
  define: { __filename: JSON.stringify(resolve("src/embedded/host/connect/connectHeadless.ts")) },
  logLevel: "error",
});
process.exit(await run(process.execPath, [".cache/bench.cjs", ...process.argv.slice(2)]));
