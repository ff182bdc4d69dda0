import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { takeBack } from "../../../src/app/consolidation";
import { merge } from "../../../src/domain/consolidation";
import { buildWorkbook } from "../../../src/workbook";
import { readWorkbookFile, writeXlsx } from "../../../src/xlsx";
import { TEMPLATES } from "../../cli/inMemory";
import { XUZHOU } from "../../domain/consolidation/returns";
import { relationships } from "../../xlsx/files";
import { fileOf, outcomesOf, returnedBytes, returnedInput } from "./returnedFiles";

jest.setTimeout(60_000);

const OFFICE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

type Change = (parts: Record<string, string>, entryPart: string) => void;

/** The workbook that 丰县 returned, after somebody changed its parts. */
async function changed(change: Change): Promise<Uint8Array> {
  const packed = unzipSync(await returnedBytes("丰县", { typed: outcomesOf("丰县") }));
  const parts = Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const entry = Object.keys(parts).find(
    (name) => /worksheets\/sheet\d+\.xml$/.test(name) && holdsEntryTable(parts, name),
  );
  change(parts, entry ?? "");
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function holdsEntryTable(parts: Readonly<Record<string, string>>, sheet: string): boolean {
  const links = parts[sheet.replace("worksheets/", "worksheets/_rels/") + ".rels"] ?? "";
  const table = /tables\/(table\d+\.xml)/.exec(links)?.[1];
  return table !== undefined && /displayName="PlanEntry"/.test(parts[`xl/tables/${table}`] ?? "");
}

async function taken(bytes: Uint8Array) {
  const result = await takeBack(
    { read: readWorkbookFile, templates: TEMPLATES, today: "2026-11-28" },
    { files: [fileOf("丰县.xlsx", bytes)], plan: XUZHOU },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const [submission] = result.value.dryRun.submissions;
  if (!submission) throw new Error(JSON.stringify(result.value.rejected));
  return { submission, merged: merge(XUZHOU, result.value.dryRun, { policy: "newest", choices: {}, asOf: 2023 }) };
}

/** The cell of a figure in the file, as its trace says. */
async function cellOf(period: string): Promise<string> {
  const { merged } = await taken(await returnedBytes("丰县", { typed: outcomesOf("丰县") }));
  return merged.values.find((each) => each.breakdownId === "breakdown-1" && each.period === period)!.source.address;
}

const append = (part: string, cells: string, row: string): string =>
  part.replace(new RegExp(`(<row [^>]*r="${row}"[^>]*>.*?)(</row>)`, "s"), `$1${cells}$2`);

test("a file as it was sent has nothing that was not read", async () => {
  expect((await taken(await returnedBytes("丰县", { typed: outcomesOf("丰县") }))).submission).toMatchObject({
    findings: [],
    notes: [],
  });
});

test.each([1, 2])("nor has one of version %s, whose helper columns are not those of today", async (version) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../../versions/${version}/region.xlsx`)));
  const { submission } = await taken(bytes);
  expect(submission.findings.map(({ rule }) => rule)).not.toContain("column-not-read");
});

test("a sheet of somebody's own with figures is named; one with a word or two is not", async () => {
  const spec = buildWorkbook(returnedInput("丰县", { typed: outcomesOf("丰县") }));
  const entry = spec.sheets.find(({ id }) => id === "entry")!;
  const values = (rows: readonly (readonly (string | number)[])[]) => ({
    ...entry,
    tables: [],
    name: "指标填报 (2)",
    blocks: [{ row: 0, column: 0, values: rows }],
  });
  const withSheet = async (rows: readonly (readonly (string | number)[])[]) => {
    const sheet = { ...values(rows), id: "copy" } as unknown as (typeof spec.sheets)[number];
    const plain = { ...sheet, validations: [], conditionalFormats: [], links: [], charts: [], styles: [], merges: [] };
    return taken(await writeXlsx({ ...spec, sheets: [...spec.sheets, plain] }, { now: new Date(0) }));
  };
  const found = await withSheet([
    ["a", 1, 2],
    ["b", 3, "x"],
  ]);
  expect(found.submission.findings).toMatchObject([
    { rule: "sheet-not-read", severity: "warning", params: { sheet: "指标填报 (2)", count: 3 } },
  ]);
  expect((await withSheet([["草稿", 1]])).submission.findings).toEqual([]);
});

test("figures in a column beside the table are named with their first cell", async () => {
  const row = /\d+/.exec(await cellOf("2021"))![0];
  const bytes = await changed((parts, entry) => {
    parts[entry] = append(parts[entry]!, `<c r="ZZ${row}"><v>12</v></c>`, row);
  });
  expect((await taken(bytes)).submission.findings).toMatchObject([
    { rule: "column-not-read", params: { column: "ZZ", count: 1 }, place: { cell: `ZZ${row}` } },
  ]);
});

test("a hidden row with figures counts, and is named", async () => {
  const row = /\d+/.exec(await cellOf("2021"))![0];
  const bytes = await changed((parts, entry) => {
    parts[entry] = parts[entry]!.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`);
  });
  const { submission, merged } = await taken(bytes);
  expect(submission.findings).toMatchObject([{ rule: "row-hidden", place: { indicatorId: "breakdown-1" } }]);
  expect(merged.regions.find(({ region }) => region === "丰县")).toMatchObject({ status: "complete", reported: 27 });
});

describe("what stands on cells goes into the trace of their figures", () => {
  const withNotes = (notes: string, threads: string | null = null) =>
    changed((parts, entry) => {
      const links = entry.replace("worksheets/", "worksheets/_rels/") + ".rels";
      parts[links] = parts[links]!.replace(
        "</Relationships>",
        relationships([
          ["comments", "../comments9.xml"],
          ...(threads === null ? [] : [["threadedComment", "../threadedComments/threadedComment9.xml"] as const]),
        ])
          .replace(/^.*?<Relationships[^>]*>/s, "")
          .replaceAll('Id="rId', 'Id="rIdNote'),
      );
      parts["xl/comments9.xml"] =
        `<comments xmlns="${OFFICE}"><authors><author>a</author></authors><commentList>${notes}</commentList></comments>`;
      if (threads !== null)
        parts["xl/threadedComments/threadedComment9.xml"] =
          `<ThreadedComments xmlns="${THREADS}">${threads}</ThreadedComments>`;
    });
  const note = (ref: string, text: string) =>
    `<comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>${text}</t></r><r><t xml:space="preserve"> 续</t></r></text></comment>`;
  const comment = (ref: string, text: string) =>
    `<threadedComment ref="${ref}" id="{1}"><text>${text}</text></threadedComment>`;

  test("a note", async () => {
    const cell = await cellOf("2022");
    const { submission, merged } = await taken(await withNotes(note(cell, "口径有变 &lt;5") + note("A1", "别处")));
    expect(submission.notes).toEqual([
      { kind: "comment", breakdownId: "breakdown-1", period: "2022", text: "口径有变 <5 续" },
      { kind: "comment", breakdownId: null, period: null, text: "A1: 别处 续" },
    ]);
    const value = merged.values.find((each) => each.breakdownId === "breakdown-1" && each.period === "2022");
    expect(value?.comment).toBe("口径有变 <5 续");
    expect(merged.values.filter((each) => each.comment !== null)).toHaveLength(1);
  });

  test("a thread, without the note that repeats it for older programs", async () => {
    const cell = await cellOf("2022");
    const threads = comment(cell, "为什么下降？") + comment(cell, "企业搬迁");
    const { merged } = await taken(await withNotes(note(cell, "[线程批注] 为什么下降？"), threads));
    const value = merged.values.find((each) => each.breakdownId === "breakdown-1" && each.period === "2022");
    expect(value?.comment).toBe("为什么下降？\n企业搬迁");
  });
});
