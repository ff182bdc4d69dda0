import { copyFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { leanUniver } from "./leanUniver.mjs";

/**
 * Builds the page around the pane: the spreadsheet grid, our host and the pane's bootstrap.
 * esbuild, because the grid is ten megabytes of modules and nobody should wait for a demo.
 */
export async function buildWorkbench() {
  rmSync("workbench-dist", { recursive: true, force: true });
  const shared = { bundle: true, minify: true, target: "es2022", format: "iife", logLevel: "warning" };
  const outdir = "workbench-dist";
  await build({
    ...shared,
    entryPoints: { grid: "src/embedded/workbench/openGrid.ts" },
    outdir,
    globalName: "planIndicatorsGrid",
    plugins: [leanUniver],
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
  });
  await build({
    ...shared,
    entryPoints: {
      workbench: "src/embedded/workbench/main.ts",
      bootstrap: "src/embedded/client/bootstrap.ts",
      complete: "src/embedded/client/complete.ts",
      files: "src/embedded/workbench/paneFiles.ts",
    },
    outdir,
  });
  copyFileSync("src/embedded/workbench/workbench.html", "workbench-dist/index.html");
}
