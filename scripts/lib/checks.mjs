import { runTool } from "./run.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const FOLDERS = ["src", "test", "bench"];

/** Types with what each part may know: everything, and the core without DOM, Node and Office. */
export const TYPES = {
  types: () => runTool(TSC, ["-p", "tsconfig.json"]),
  "types of the core (no DOM, Node or Office)": () => runTool(TSC, ["-p", "tsconfig.core.json"]),
};

/**
 * Lint with types makes objects by the million, most of them short-lived: in V8's small young generation collecting them takes a
 * fifth of the time.
 * @param cached Skips files that are as they were: quick, but blind to a type that changed in another file.
 */
export function lint({ cached }) {
  const cache = cached ? ["--cache", "--cache-location", ".cache/eslint/"] : [];
  return runTool("--max-semi-space-size=128", [
    "node_modules/eslint/bin/eslint.js",
    ...FOLDERS,
    "--max-warnings",
    "0",
    ...cache,
  ]);
}

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
