import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { WORKBOOK_KINDS } from "./workbookKinds";

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

if (existsSync(SCHEMAS)) {
  test.each(WORKBOOK_KINDS)("every part of %s is valid against ECMA-376", async (_, make) => {
    const parts = unzipSync(await make());
    const folder = mkdtempSync(join(tmpdir(), "schema-"));
    const problems = problemsOf(parts, folder);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    expect(Object.keys(parts).length).toBeGreaterThan(10);
  });
}

test.each(WORKBOOK_KINDS)("every part of %s is XML with a root", async (_, make) => {
  const parts = unzipSync(await make());
  for (const content of Object.values(parts)) expect(strFromU8(content)).toMatch(/^<\?xml [^>]*\?>\s*<[a-zA-Z:]+ /);
});
