import { strFromU8, strToU8, unzipSync, zipSync, Zip, ZipDeflate } from "fflate";
import { buildWorkbook, type SheetSpec, type WorkbookSnapshot, type WorkbookSpec } from "../../../src/workbook";
import { renameSheets } from "../../../src/workbook/renameSheets";
import { patchXlsx, writeXlsx } from "../../../src/xlsx";
import { returnedInput } from "../../app/consolidation/returnedFiles";
import { EMPTY_SHEET } from "../everyFeature";
import { pack } from "../files";
import { otherSheets, packed, patchFor, planWorkbook, snapshotOf, textParts } from "./support";

jest.setTimeout(60_000);

const WRONG = { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 } };
const EXPLAINED = [
  { rule: "elapsed-year-missing", indicatorId: "breakdown-2", period: "2023", value: "", text: "口径调整" },
];
const SPEC = buildWorkbook({ ...returnedInput("丰县", { typed: WRONG }), explanations: EXPLAINED });

const write = (spec: WorkbookSpec): Promise<Uint8Array> => writeXlsx(spec, { now: new Date(0) });

const withSheets = (change: (sheet: SheetSpec) => SheetSpec | null): WorkbookSpec => {
  const sheets = SPEC.sheets.flatMap((sheet) => change(sheet) ?? []);
  return {
    ...SPEC,
    sheets,
    names: SPEC.names.filter(
      ({ name, sheet }) => name !== "plan_sheet_findings" && sheets.some((own) => own.name === sheet),
    ),
  };
};

const onFindings = (change: (sheet: SheetSpec) => SheetSpec): WorkbookSpec => ({
  ...SPEC,
  sheets: SPEC.sheets.map((sheet) => (sheet.id === "findings" ? change(sheet) : sheet)),
});

/** Sheets whose table made room for the one that was added name it by its new name. */
const sheetsBut = (snapshot: WorkbookSnapshot, written: string): unknown =>
  JSON.parse(JSON.stringify(otherSheets(snapshot, written)).replaceAll("PlanFindings_old[", "PlanFindings["));

/** The file with its parts changed as text. */
async function withParts(
  change: (parts: Record<string, string>) => Record<string, string>,
  spec = SPEC,
): Promise<Uint8Array> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(await write(spec))).map(([name, content]) => [name, strFromU8(content)]),
  );
  return pack(change(parts));
}

/** Every element of a part with a prefix, as some programs write them. */
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[A-Za-z])(?![\w]+:)/g, "<$1x:").replace(/ xmlns="/, ' xmlns:x="');

const STRICT: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const strict = (xml: string): string =>
  Object.entries(STRICT).reduce((text, [from, to]) => text.replaceAll(from, to), xml);

const each = (change: (xml: string, name: string) => string) => (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml, name)]));

/** Packed as a stream: sizes stand after each part, and the local headers say none. */
async function streamed(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [name, content] of Object.entries(unzipSync(await write(SPEC)))) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

const toRange = (sheet: SheetSpec): SheetSpec => ({
  ...sheet,
  tables: [],
  blocks: sheet.blocks.map((block) => ({
    ...block,
    values: block.values.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
    ),
  })),
});

const TODO = {
  name: "待办",
  range: { row: 30, column: 20, rows: 2, columns: 1 },
  columns: [{ header: "待办" }],
  style: "TableStyleLight1",
  banded: false,
  filterButton: false,
};

const FILES: readonly (readonly [what: string, make: () => Promise<Uint8Array>, findings: string])[] = [
  ["as it was sent", () => write(SPEC), "审核"],
  [
    "with every sheet renamed",
    () => write(renameSheets(SPEC, Object.fromEntries(SPEC.sheets.map(({ name }) => [name, `${name} '24`])))),
    "审核 '24",
  ],
  ["without a findings sheet", () => write(withSheets((sheet) => (sheet.id === "findings" ? null : sheet))), "审核"],
  [
    "without one, another sheet called so",
    () =>
      write(
        withSheets((sheet) =>
          sheet.id === "findings"
            ? { ...EMPTY_SHEET, id: "breakdown-x", name: "审核", blocks: [{ row: 0, column: 0, values: [["别人的"]] }] }
            : sheet,
        ),
      ),
    "审核 (2)",
  ],
  ["with the findings table turned into a range", () => write(onFindings(toRange)), "审核"],
  [
    "with somebody's table on the findings sheet",
    () =>
      write(
        onFindings((sheet) => ({
          ...sheet,
          tables: [...sheet.tables, TODO],
          blocks: [...sheet.blocks, { row: 30, column: 20, values: [["待办"], ["打电话"]] }],
        })),
      ),
    "审核 (2)",
  ],
  [
    "with prefixed elements",
    () =>
      withParts(
        each((xml, name) => (/^xl\/(worksheets|tables|styles|workbook|_rels)|^\[/.test(name) ? prefixed(xml) : xml)),
      ),
    "审核",
  ],
  ["in the strict edition", () => withParts(each(strict)), "审核"],
  [
    "with its only styles the plainest",
    () =>
      withParts((parts) => ({
        ...each((xml) => xml.replace(/(<(?:c|row|cfRule) [^>]*?) (?:s|dxfId)="\d+"/g, "$1"))(parts),
        "xl/styles.xml":
          '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf/></cellXfs><dxfs count="0"/></styleSheet>',
      })),
    "审核",
  ],
  ["packed as a stream", streamed, "审核"],
  [
    "with names of parts in capitals",
    () =>
      withParts((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.toUpperCase(), xml]))),
    "审核",
  ],
];

describe.each(FILES)("a file %s", (_, make, findings) => {
  test("gets its findings, keeps every other sheet, and is later than before", async () => {
    const bytes = await make();
    const before = await snapshotOf(bytes);
    const after = await snapshotOf(await packed(bytes));
    const workbook = planWorkbook(after);
    expect(workbook.sheetNames.findings).toBe(findings);
    expect(workbook.returns).toBe(1);
    expect(workbook.recorded?.slice(0, 2).map(({ rule, value }) => [rule, value])).toEqual([
      ["not-a-number", "0.75万"],
      ["negative-value", "-3"],
    ]);
    expect(sheetsBut(after, findings)).toEqual(sheetsBut(before, findings));
    expect(workbook.entries).toEqual(planWorkbook(before).entries);
    expect(workbook.explanations.map(({ text }) => text)).toEqual(
      planWorkbook(before).explanations.map(({ text }) => text),
    );
    expect(new Set(after.tables.map(({ name }) => name)).size).toBe(after.tables.length);
  });
});

test("an explanation typed in a findings table that is a range by now is kept", async () => {
  const workbook = planWorkbook(await snapshotOf(await packed(await write(onFindings(toRange)))));
  expect(workbook.explanations.map(({ text }) => text)).toEqual(["口径调整"]);
});

test("what other programs keep in a file comes out as it came in", async () => {
  const bytes = await withParts((parts) => ({
    ...parts,
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="4"/></calcChain>',
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
    "xl/worksheets/sheet4.xml": (parts["xl/worksheets/sheet4.xml"] ?? "")
      .replace("<sheetProtection ", '<sheetProtection password="CC1A" ')
      .replace("<tableParts", '<legacyDrawing r:id="v"/><tableParts'),
    "xl/worksheets/_rels/sheet4.xml.rels": (parts["xl/worksheets/_rels/sheet4.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="v" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/note.vml"/><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
    ),
    "xl/drawings/note.vml": "<xml/>",
    "xl/comments1.xml": '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    "xl/media/image1.png": "\u0000not a picture",
    "customXml/item1.xml": "<wps:any xmlns:wps='u'>  kept &#x41; </wps:any>",
    "docProps/custom.xml": "<Properties/>",
  }));
  const [before, after] = [textParts(bytes), textParts(await packed(bytes))];
  for (const name of [
    "xl/media/image1.png",
    "customXml/item1.xml",
    "docProps/custom.xml",
    "xl/comments1.xml",
    "xl/drawings/note.vml",
    "xl/sharedStrings.xml",
    "xl/theme/theme1.xml",
  ])
    expect(after[name]).toBe(before[name]);
  expect(Object.keys(after)).not.toContain("xl/calcChain.xml");
  expect(`${after["[Content_Types].xml"]}${after["xl/_rels/workbook.xml.rels"]}`).not.toContain("calcChain");
  const sheet = after["xl/worksheets/sheet4.xml"] ?? "";
  expect(sheet).toMatch(/<sheetProtection password="CC1A" [^>]*\/>/);
  expect(sheet).toMatch(/<legacyDrawing r:id="v"\/><tableParts count="1">/);
  expect(after["xl/worksheets/_rels/sheet4.xml.rels"]).toContain('Target="../comments1.xml"');
});

test("one sheet stays the shown one, or typing would go into two", async () => {
  const selected = Object.entries(textParts(await packed(await write(SPEC))))
    .filter(([, xml]) => xml.includes("tabSelected"))
    .map(([name]) => name);
  expect(selected).toEqual(["xl/worksheets/sheet2.xml"]);
});

test("a file with two parts of one name is refused", async () => {
  const bytes = await write(SPEC);
  const twice = zipSync(
    { ...Object.fromEntries(Object.entries(unzipSync(bytes))), "xl/theme/theme2.xml": strToU8("<second/>") },
    { level: 0 },
  );
  const at = (text: string, from = 0): number => Buffer.from(twice).indexOf(text, from);
  for (let place = at("xl/theme/theme2.xml"); place >= 0; place = at("xl/theme/theme2.xml", place))
    twice.set(strToU8("xl/theme/theme1.xml"), place);
  expect(await patchXlsx(twice, await patchFor(bytes))).toMatchObject({
    ok: false,
    error: { code: "ambiguous-parts", part: "xl/theme/theme1.xml" },
  });
});

describe("bytes that are no workbook", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty-file"],
    ["text", strToU8("hello"), "not-a-workbook-file"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "no-workbook"],
  ])("%s", async (_, bytes, code) => {
    expect(await patchXlsx(bytes, await patchFor(await write(SPEC)))).toMatchObject({ ok: false, error: { code } });
  });

  test("a document type in a part that nobody would look into", async () => {
    const bytes = await withParts((parts) => ({
      ...parts,
      "xl/theme/theme1.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    }));
    expect(await patchXlsx(bytes, await patchFor(await write(SPEC)))).toMatchObject({
      ok: false,
      error: { code: "forbidden-xml", part: "xl/theme/theme1.xml" },
    });
  });

  test("a file cut short", async () => {
    const bytes = await write(SPEC);
    expect(await patchXlsx(bytes.subarray(0, bytes.length - 4000), await patchFor(bytes))).toMatchObject({
      ok: false,
      error: { code: "truncated" },
    });
  });

  test("a workbook without styles", async () => {
    const bytes = await withParts((parts) =>
      Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/styles.xml")),
    );
    expect(await patchXlsx(bytes, await patchFor(await write(SPEC)))).toMatchObject({
      ok: false,
      error: { code: "missing-part" },
    });
  });
});
