import { runTool } from "./run.mjs";

/**
 * Builds with webpack what is delivered.
 * @param parts "pane", "cli" or both.
 */
export async function build(parts, extra = []) {
  const names = parts.flatMap((part) => ["--config-name", part]);
  const code = await runTool("node_modules/webpack-cli/bin/cli.js", [
    "build",
    "--mode",
    "production",
    "--stats",
    "errors-warnings",
    ...names,
    ...extra,
  ]);
  if (code !== 0) {
    console.error("The build failed; the lines above say where.");
    process.exit(code);
  }
}
