import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import packageJson from "../../package.json";
import { csv } from "./inMemory";

const PROGRAM = resolve(__dirname, "../../dist/cli/plan-indicators.js");
let folder = "";

beforeAll(() => {
  if (!existsSync(PROGRAM))
    throw new Error("dist/cli/plan-indicators.js is missing: run npm run build first (npm test does).");
  folder = mkdtempSync(join(tmpdir(), "plan-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the delivered program in a folder of its own, as a user would. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

test("can be run by its name and says its version", () => {
  expect(readFileSync(PROGRAM, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(run(["--version"])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
});

test("a finished plan: create, summarize, audit", () => {
  const made = run(["create", "nanjing-13fyp", "--out", "nanjing.xlsx"]);
  expect([made.code, made.out, made.err.trim().split("\n").length]).toEqual([0, "", 1]);
  const summary = run(["summarize", "nanjing.xlsx", "--json"]);
  expect([summary.code, summary.err]).toEqual([0, ""]);
  const { indicators } = JSON.parse(summary.out) as {
    readonly indicators: readonly Readonly<Record<string, unknown>>[];
  };
  expect(indicators.filter((row) => row["agreesWithPublished"] === false).map((row) => row["number"])).toEqual([
    "4",
    "8",
    "10",
    "18",
    "20",
  ]);
  expect(run(["audit", "nanjing.xlsx"]).code).toBe(0);
});

test("an error planted in the values ends the audit with exit code 1", () => {
  writeFileSync(join(folder, "values.csv"), csv("1,2021,27", "16,2021,940"));
  expect(run(["create", "nanjing-14fyp", "--out", "planted.xlsx", "--values", "values.csv", "--lang", "en"]).code).toBe(
    0,
  );
  const { code, out, err } = run(["audit", "planted.xlsx", "--json"]);
  expect([code, err]).toEqual([1, ""]);
  expect(JSON.parse(out)).toMatchObject({ asOf: 2021, counts: { error: 1 } });
});

test("made again on the same day it is the same file; with other content the earlier one is kept and named", () => {
  const create = (...more: readonly string[]) => run(["create", "shangluo-13fyp", "--out", "s.xlsx", ...more]);
  const copies = () => readdirSync(folder).filter((name) => name.startsWith("s"));
  create();
  expect([create().code, copies()]).toEqual([0, ["s.xlsx"]]);
  expect(create("--lang", "en").err).toContain("it was kept as s (2).xlsx");
  expect(copies()).toEqual(["s (2).xlsx", "s.xlsx"]);
});

test.each<[what: string, args: readonly string[], code: number, says: string]>([
  ["no command", [], 2, "No command given"],
  ["an unknown option", ["templates", "--xml"], 2, "'--xml'"],
  ["a missing file", ["audit", "none.xlsx", "--json"], 3, "There is no file none.xlsx."],
  ["a folder", ["summarize", "."], 3, "Cannot read . (EISDIR)"],
  ["a file that is no workbook", ["audit", PROGRAM], 3, "not an Excel workbook"],
  [
    "a folder that is not there",
    ["create", "quzhou-13fyp", "--out", "none/x.xlsx"],
    3,
    "Cannot write none/x.xlsx (ENOENT)",
  ],
])("%s: one line on stderr, nothing on stdout, no stack trace", (_, args, code, says) => {
  const outcome = run(args);
  expect([outcome.code, outcome.out]).toEqual([code, ""]);
  expect(outcome.err).toContain(says);
  expect(outcome.err.trim()).not.toContain("\n");
});

test("speaks the language of the user's locale", () => {
  expect(run([], { LANG: "zh_CN.UTF-8" }).err).toBe("缺少命令。请用 plan-indicators help 查看用法。\n");
});
