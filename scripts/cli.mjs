/** `npm run -s cli -- …`: the command line, built when its sources are newer. stdout is the command's own. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { run, runTool } from "./lib/run.mjs";

const BUILT = "dist/cli/plan-indicators.js";

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);
}

await ensureInstalled();
if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newest("src")) {
  const code = await runTool(
    "node_modules/webpack-cli/bin/cli.js",
    ["build", "--mode", "production", "--stats", "errors-warnings", "--config-name", "cli"],
    { stdio: ["ignore", 2, 2] },
  );
  if (code !== 0) process.exit(3);
}
process.exit(await run(process.execPath, [BUILT, ...process.argv.slice(2)]));
