import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Versions by folder that a lock file asks for, optional and platform packages left out. */
function lockedVersions(file) {
  const { packages = {} } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== "" && !entry.optional && !entry.link)
    .map(([folder, entry]) => `${folder}@${entry.version}`);
}

/** True when node_modules holds what package-lock.json asks for. */
export function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(installed)) return false;
  const there = new Set(lockedVersions(installed));
  return lockedVersions("package-lock.json").every((entry) => there.has(entry));
}

/** Installs the locked packages where they are missing or differ. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error("Installing packages (first run, one to two minutes) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const code = await run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
    // Keeps stdout for what the command itself prints.
    stdio: ["ignore", 2, 2],
  });
  if (code !== 0) {
    console.error("npm ci failed; the lines above say why. Check the network and try again.");
    process.exit(code);
  }
}
