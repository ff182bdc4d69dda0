import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { patchCells, writeXlsx } from "../../src/xlsx";
import { buildWorkbook, regionInput } from "../../src/workbook";
import { returnedBytes } from "../app/consolidation/returnedFiles";
import { casesOf } from "../recalc/plans";
import { inputFor, sentTo, XUZHOU } from "../workbook/regions";
import { EVERY_FEATURE, NOW } from "./everyFeature";
import { packed } from "./patch/support";

/** The published schemas of ECMA-376 (transitional); not part of this repository. */
const SCHEMAS = resolve(__dirname, "../../../shared/schemas/ooxml");

/** The schema of each kind of part. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, "opc-contentTypes.xsd"],
  [/\.rels$/, "opc-relationships.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
  [/^xl\/drawings\//, "dml-spreadsheetDrawing.xsd"],
  [/^xl\/charts\//, "dml-chart.xsd"],
  [/^xl\/theme\//, "dml-main.xsd"],
  [/^xl\//, "sml.xsd"],
];

/** What is wrong with the parts of a file: one run of xmllint for all parts of a schema. */
function problemsOf(parts: Readonly<Record<string, Uint8Array>>, folder: string): readonly string[] {
  const bySchema = new Map<string, string[]>();
  Object.entries(parts).forEach(([name, content], index) => {
    const schema = SCHEMA_OF.find(([pattern]) => pattern.test(name))?.[1];
    if (!schema) return;
    const file = join(folder, `${index}-${name.replaceAll("/", "-")}`);
    // The published schema forgot xml:space on a shared string's text, which every spreadsheet writes.
    writeFileSync(file, strFromU8(content).replace(/ xml:space="preserve"/g, ""));
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), file]);
  });
  return [...bySchema].flatMap(([schema, files]) => {
    try {
      execFileSync("xmllint", ["--noout", "--schema", join(SCHEMAS, schema), ...files], { stdio: "pipe" });
      return [];
    } catch (error) {
      return [String((error as { stderr?: unknown }).stderr ?? error)];
    }
  });
}

// Each file is read by xmllint with large schemas, slow on a busy machine.
jest.setTimeout(60_000);

const WRONG = { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 } };

/** Markup, quotes and a formula in one name. */
const HOSTILE = `=1+1<b>&"'甲县]]>`;

function toHostileRegion(): Promise<Uint8Array> {
  const breakdowns = XUZHOU.breakdowns.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, region: row.region === "丰县" ? HOSTILE : row.region })),
  }));
  const input = regionInput({ ...sentTo("丰县"), region: HOSTILE, plan: { ...XUZHOU, breakdowns } });
  if (!input.ok) throw new Error(input.error.code);
  return writeXlsx(buildWorkbook(input.value), { now: NOW });
}

/** A number and a text in place of what was typed. */
async function mended(): Promise<Uint8Array> {
  const bytes = await returnedBytes("丰县", { typed: { "breakdown-1": { 2021: "0.75万", 2022: "98以上" } } });
  const cells = [
    { sheet: "指标填报", address: "J6", value: 7500, format: "text" },
    { sheet: "指标填报", address: "K6", value: "=≥98", format: "general" },
  ] as const;
  const file = patchCells(bytes, cells);
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

/** Made when first asked for, then kept. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** Files that between them have everything: a made-up one, of a plan with break-downs, sent to a region, returned once and twice. */
const FILES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the workbook with every feature", () => writeXlsx(EVERY_FEATURE, { now: NOW })],
  ["a plan's workbook", async () => writeXlsx((await casesOf("xuzhou-14fyp"))[0]!.spec, { now: NOW })],
  ["a region's workbook", () => writeXlsx(buildWorkbook(inputFor("丰县", { language: "en" })), { now: NOW })],
  ["the workbook of a region with a hostile name", toHostileRegion],
  ["a return pack", async () => packed(await returnedBytes("丰县", { typed: WRONG }))],
  ["a file with a mended cell", mended],
  ["a second return pack", async () => packed(await packed(await returnedBytes("丰县", { typed: WRONG })))],
];

const MADE = FILES.map(([what, make]) => [what, once(make)] as const);

if (existsSync(SCHEMAS)) {
  test.each(MADE)("every part of %s is valid against ECMA-376", async (_, make) => {
    const parts = unzipSync(await make());
    const folder = mkdtempSync(join(tmpdir(), "schema-"));
    const problems = problemsOf(parts, folder);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    expect(Object.keys(parts).length).toBeGreaterThan(15);
  });
}

test.each(MADE)("every part of %s is XML with a root", async (_, make) => {
  const parts = unzipSync(await make());
  for (const content of Object.values(parts)) expect(strFromU8(content)).toMatch(/^<\?xml [^>]*\?>\s*<[a-zA-Z:]+ /);
});
