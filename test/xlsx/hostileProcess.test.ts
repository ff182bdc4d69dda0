import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Outcome } from "./hostileChild";
import { MADE_SAFE, REFUSED } from "./hostileSet";

jest.setTimeout(300_000);

const MOST_MB = 200;
/** The slowest takes 0.8 s on a quiet machine. Timings are no tests: this only catches a file that costs many times as much. */
const MOST_MS = 3_000;

let folder: string;
let paths: readonly string[];
const files = [...REFUSED, ...MADE_SAFE.map(([what, make]) => [what, make, "read"] as const)];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  buildSync({
    entryPoints: [resolve(__dirname, "hostileChild.ts")],
    outfile: join(folder, "child.cjs"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  paths = files.map(([, make], index) => {
    const path = join(folder, `${index}.xlsx`);
    writeFileSync(path, make());
    return path;
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["portable", "node"])(
  "every hostile file is refused or made safe in little time and memory (%s)",
  (codec) => {
    const output = execFileSync(
      process.execPath,
      ["--max-old-space-size=100", "--expose-gc", join(folder, "child.cjs"), codec, ...paths],
      { encoding: "utf8" },
    );
    const outcomes = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Outcome);
    expect(outcomes.map(({ code }, index) => [files[index]?.[0], code])).toEqual(
      files.map(([what, , code]) => [what, code]),
    );
    expect(outcomes.map(({ returned }) => returned).filter((each) => each === "taken" || each === "fault")).toEqual([]);
    const heavy = outcomes.flatMap(({ cpuMs }, index) => (cpuMs > MOST_MS ? [[files[index]?.[0], cpuMs]] : []));
    expect(heavy).toEqual([]);
    expect(Math.max(...outcomes.map(({ peakMb }) => peakMb))).toBeLessThan(MOST_MB);
  },
);
