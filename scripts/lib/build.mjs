import { runTool } from "./run.mjs";

/**
 * Builds parts of the project with webpack.
 * @param parts any of "pane", "cli", "workbench".
 */
export async function build(parts, extra = []) {
  const names = parts.flatMap((part) => ["--config-name", part]);
  const code = await runTool("node_modules/webpack-cli/bin/cli.js", [
    "build", "--mode", "production", "--stats", "errors-warnings", ...names, ...extra,
  ]);
  if (code !== 0) {
    console.error("The build failed; the lines above say where.");
    process.exit(code);
  }
}
