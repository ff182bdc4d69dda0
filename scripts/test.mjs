/** `npm test`: installs what is missing and runs everything. The last line is "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { LINT, TYPES } from "./lib/checks.mjs";
import { ensureInstalled } from "./lib/ensureInstalled.mjs";
import { runTool } from "./lib/run.mjs";
import { ensureSystemTools, findTool, toolVersion } from "./lib/systemTools.mjs";

const started = Date.now();
const outcome = { passed: 0, failed: 0 };

/** Runs one step and counts it as one test. */
async function step(name, check) {
  const code = await check();
  console.log(`${code === 0 ? "ok" : "FAILED"}: ${name}`);
  outcome[code === 0 ? "passed" : "failed"] += 1;
}

/** Jest projects that can run here; a missing tool is said in one line and, in CI, a failure. */
function projects() {
  const needs = { node: null, pane: null, recalc: "soffice", e2e: "chromium" };
  return Object.entries(needs).flatMap(([project, tool]) => {
    if (tool === null) return [project];
    const path = findTool(tool);
    if (path) {
      console.log(`${project}: ${path}, ${toolVersion(path)}`);
      return [project];
    }
    console.log(`Did not run: ${project} tests, because ${tool} is not installed here.`);
    if (process.env.CI === "true") outcome.failed += 1;
    return [];
  });
}

/** Browser journeys, LibreOffice and the rest fill both cores together. A worker that grew large is replaced: it is slow to end. */
const JEST = [
  "--maxWorkers=2",
  "--workerIdleMemoryLimit=800MB",
  "--testSequencer=./scripts/lib/longestFirst.cjs",
  "--silent",
  "--json",
];

async function jest() {
  const report = "test-output/jest.json";
  rmSync(report, { force: true });
  mkdirSync("test-output", { recursive: true });
  await runTool(
    "node_modules/jest/bin/jest.js",
    [...JEST, `--outputFile=${report}`, "--selectProjects", ...projects()],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const result = JSON.parse(readFileSync(report, "utf8"));
  outcome.passed += result.numPassedTests;
  // A skipped or unfinished test, or a file that did not load, is a failure too.
  outcome.failed +=
    result.numFailedTests + result.numPendingTests + result.numTodoTests + result.numRuntimeErrorTestSuites;
}

await ensureInstalled();
await ensureSystemTools();
const { build } = await import("./lib/build.mjs");
const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");

async function inTurn(checks) {
  for (const [name, check] of Object.entries(checks)) await step(name, check);
}

async function typesAndPrograms() {
  await inTurn(TYPES);
  await Promise.all([build(["pane", "cli"]), buildWorkbench()]);
}

// Side by side: each of the two keeps one core busy.
await Promise.all([inTurn(LINT), typesAndPrograms()]);
await jest();
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exit(outcome.failed === 0 ? 0 : 1);
