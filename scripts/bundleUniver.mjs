/**
 * Bundles Univer without its user interface to `.cache/univer-headless.cjs`: its ES modules do
 * not load in Node, and one file is the quickest under jest. Nothing is done when the bundle is
 * newer than the lockfile and its entry. Run by itself or through `bundleUniver()`.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { leanUniver } from "./lib/leanUniver.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const entry = join(root, "src/embedded/host/univer/headlessUniver.ts");
const parts = ["indexRepair", "styleLookup", "formulaEngine"].map((name) =>
  join(root, `src/embedded/host/univer/${name}.ts`),
);
const outfile = join(root, ".cache/univer-headless.cjs");
const lean = join(root, "scripts/lib/leanUniver.mjs");
const sources = [join(root, "package-lock.json"), entry, ...parts, lean, fileURLToPath(import.meta.url)];

function isFresh() {
  if (!existsSync(outfile)) return false;
  const built = statSync(outfile).mtimeMs;
  return sources.every((source) => statSync(source).mtimeMs < built);
}

export async function bundleUniver() {
  if (isFresh()) return outfile;
  const { build } = await import("esbuild");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["require"],
    mainFields: ["main", "module"],
    external: ["opentype.js"],
    plugins: [leanUniver],
    loader: { ".css": "empty" },
    logLevel: "error",
  });
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleUniver();
