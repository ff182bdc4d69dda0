/** `npm run rules`: writes docs/rules.md, the list of all audit rules, from the code. */
import { writeFile } from "node:fs/promises";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { build } = await import("esbuild");
await build({
  entryPoints: ["src/messages/rules/rulesDocument.ts"],
  outfile: ".cache/rules.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
});
const { rulesDocument } = await import("../.cache/rules.mjs");
await writeFile("docs/rules.md", rulesDocument());
