import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Where each tool is looked for, and the Debian package that brings it. */
const TOOLS = {
  chromium: { commands: ["chromium", "chromium-browser", "google-chrome"], debian: "chromium" },
  soffice: { commands: ["soffice", "libreoffice"], debian: "libreoffice-calc" },
  xmllint: { commands: ["xmllint"], debian: "libxml2-utils" },
};
const CJK_FONT = { path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", debian: "fonts-noto-cjk" };

/** Absolute path of the first of a tool's commands on the PATH; null where none is. */
export function findTool(name) {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  for (const command of TOOLS[name].commands) {
    const folder = folders.find((each) => existsSync(`${each}/${command}`));
    if (folder) return `${folder}/${command}`;
  }
  return null;
}

function isDebianRoot() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Debian packages whose tool or font is missing here. */
function missingPackages() {
  const tools = Object.keys(TOOLS).filter((name) => !findTool(name));
  const packages = tools.map((name) => TOOLS[name].debian);
  return isDebianRoot() && !existsSync(CJK_FONT.path) ? [...packages, CJK_FONT.debian] : packages;
}

/** On Debian as root, installs the browser, the spreadsheet engine and fonts that the tests need. */
export async function ensureSystemTools() {
  const missing = missingPackages();
  if (missing.length === 0 || !isDebianRoot()) return;
  console.log(`Installing ${missing.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** First line of a tool's version, for the log. */
export function toolVersion(path) {
  try {
    return execFileSync(path, ["--version"], { encoding: "utf8" }).split("\n")[0];
  } catch {
    return "unknown version";
  }
}
