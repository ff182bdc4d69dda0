/** `npm run start:excel`: serves the pane over https with a trusted development certificate and side-loads it into desktop Excel. */
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { run, runTool } = await import("./lib/run.mjs");
// The office-addin tools report their usage unless told not to.
await runTool("node_modules/office-addin-usage-data/cli.js", ["off"], { stdio: "ignore" });
const certificate = await runTool("node_modules/office-addin-dev-certs/cli.js", ["install"]);
if (certificate !== 0) process.exit(certificate);
process.exit(
  await run(process.execPath, [
    "node_modules/office-addin-debugging/cli.js",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    "npx webpack serve --mode development --config-name pane",
    "--dev-server-port",
    "3000",
  ]),
);
