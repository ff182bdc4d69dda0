import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { rounded } from "./measure";

/** Gzipped JavaScript of the pane's first screen: the scripts that its page names, Office.js left out. */
export function benchPaneSize(folder = "dist/pane"): Readonly<Record<string, number>> {
  const page = readFileSync(`${folder}/taskpane.html`, "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="([^":]+\.js)"/g)].map((match) => match[1] ?? "");
  const own = scripts.filter((script) => !script.endsWith("office.js"));
  const bytes = own.reduce((total, script) => total + gzipSync(readFileSync(`${folder}/${script}`)).length, 0);
  return { "pane.gzip.kb": rounded(bytes / 1024) };
}
