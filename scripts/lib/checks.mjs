import { runTool } from "./run.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const FOLDERS = ["src", "test", "bench"];

/** Types with what each part may know: everything, and the core without DOM, Node and Office. */
export const TYPES = {
  types: () => runTool(TSC, ["-p", "tsconfig.json"]),
  "types of the core (no DOM, Node or Office)": () => runTool(TSC, ["-p", "tsconfig.core.json"]),
};

/** Rules with types (oxlint), and what only ESLint's plugins know of Office.js and React. */
export const LINT = {
  lint: () => runTool("node_modules/oxlint/bin/oxlint", [...FOLDERS, "--deny-warnings"]),
  "lint of Office.js and React": () =>
    runTool("node_modules/eslint/bin/eslint.js", ["src/excel", "src/commands", "src/taskpane", "--max-warnings", "0"]),
};

/** Says which files are not formatted. */
export function format() {
  return runTool("node_modules/prettier/bin/prettier.cjs", [
    "--check",
    ...FOLDERS,
    "scripts",
    "--cache",
    "--cache-location",
    ".cache/prettier",
    "--log-level",
    "warn",
  ]);
}
