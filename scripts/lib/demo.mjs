import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embeddedPage, officeClientFolder } from "./serve.mjs";

/** Folder of the static site. */
export const DEMO = "demo-dist";

const OFFICE_CLIENT = "excel-web-16.00.js";

/** Puts the built workbench and the built pane together as a static site, with relative paths alone. */
export function assembleDemo() {
  rmSync(DEMO, { recursive: true, force: true });
  mkdirSync(join(DEMO, "office-client"), { recursive: true });
  cpSync("workbench-dist", join(DEMO, "workbench"), { recursive: true });
  cpSync("dist/pane", join(DEMO, "pane"), { recursive: true });
  copyFileSync("workbench-dist/index.html", join(DEMO, "index.html"));
  rmSync(join(DEMO, "workbench/index.html"));
  const page = join(DEMO, "pane/taskpane.html");
  writeFileSync(page, embeddedPage(readFileSync(page, "utf8")));
  copyFileSync(join(officeClientFolder(), OFFICE_CLIENT), join(DEMO, "office-client", OFFICE_CLIENT));
}
