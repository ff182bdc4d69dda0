import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { created, csv, shell, type Outcome } from "./inMemory";

jest.setTimeout(120_000);

interface Found {
  readonly rule: string;
  readonly cell: string | null;
}

/** Rules and cells of an audit as the command line says them, those about the plan's own text left out. */
async function audited(bytes: Uint8Array): Promise<{ readonly outcome: Outcome; readonly found: readonly string[] }> {
  const outcome = await shell({ "a.xlsx": bytes }).run("audit", "a.xlsx", "--json");
  const { findings } = outcome.json() as { readonly findings: readonly (Found & Readonly<Record<string, unknown>>)[] };
  return { outcome, found: findings.map(({ rule, cell }) => `${rule} ${JSON.stringify(cell)}`) };
}

async function parts(): Promise<Readonly<Record<string, string>>> {
  const { files } = await created("nanjing-14fyp", { values: csv("1,2021,28", "1,2022,27", "1,2023,26") });
  const unpacked = unzipSync(files.get("plan.xlsx")!);
  return Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const SHEET = "xl/worksheets/sheet2.xml";

/** The workbook with one cell of the entry sheet written otherwise. */
async function withCell(address: string, content: string): Promise<Uint8Array> {
  const all = await parts();
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
  if (!cell.test(all[SHEET] ?? "")) throw new Error(`no ${address}`);
  const sheet = all[SHEET]!.replace(
    cell,
    (_, style: string | undefined) => `<c r="${address}"${style ?? ""}${content}`,
  );
  return zipSync(
    Object.fromEntries(Object.entries({ ...all, [SHEET]: sheet }).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** What other programs write into the cell of 2022 (26 persons in ten thousand), and the only finding about it. */
test.each([
  ["a formula that was never calculated", "><f>1+2</f></c>", "formula-not-calculated"],
  ["an error that LibreOffice keeps as a formula", ' t="e"><f>#N/A</f><v>#N/A</v></c>', "not-a-number"],
  ["a truth that LibreOffice keeps as a formula", ' t="b"><f>TRUE()</f><v>1</v></c>', "not-a-number"],
  ["a link to another file", "><f>[1]Sheet1!A1</f><v>27</v></c>", "formula-in-entry-cell"],
  ["a data table", '><f t="dataTable" ref="I7" r1="A1"/><v>27</v></c>', "formula-in-entry-cell"],
  ["a number of another kind", "><v>0x1B</v></c>", "not-a-number"],
])("%s is one finding", async (_, content, rule) => {
  const { found } = await audited(await withCell("I7", content));
  expect(found.filter((line) => line.includes("I7")).map((line) => line.split(" ")[0])).toEqual([rule]);
});

const CASES = join(__dirname, "../../../shared/cases");

// Counted where the files are.
const ofTheCases = (): void => {
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(CASES, name)));

  test.each([
    ["silent-31.xlsx", /^not-a-number .*K11/],
    ["silent-241.xlsx", /^not-a-number .*K11/],
    ["percent-in-count-pct98-row0.xlsx", /^not-a-number .*K7/],
    ["percent-arbitration-closure-rate-1.02.xlsx", /^fraction-typed-for-percent .*L22/],
    ["openpyxl-uncached-formula.xlsx", /^formula-not-calculated .*K8/],
    ["f-datatable.xlsx", /^formula-in-entry-cell .*J7/],
    ["v-hex.xlsx", /^not-a-number .*J7/],
    ["table-lost.xlsx", /^table-read-by-headers/],
  ])("%s: %s", async (name, pattern) => {
    const { found } = await audited(bytesOf(name));
    expect(found).toContainEqual(expect.stringMatching(pattern));
    expect(found.filter((line) => /table-missing|missing-elapsed-year .*K8/.test(line))).toEqual([]);
  });

  test.each([
    ["cc-Always.xlsx", /^$/],
    ["backslash-names.xlsx", /^$/],
    ["utf16le-sheet.xlsx", /^$/],
    ["epoch1904.xlsx", /^$/],
    ["iso.xlsx", /^$/],
    ["names-lower.xlsx", /^$/],
    ["far-K20000.xlsx", /K20000/],
    ["altcontent-fallback.xlsx", /J7/],
  ])("%s is read as Excel shows it", async (name, said) => {
    const { outcome, found } = await audited(bytesOf(name));
    expect(outcome.err.join("\n")).toMatch(said);
    expect(found.filter((line) => /^(submission-unsigned|setting-invalid|signed-date|.*-missing)/.test(line))).toEqual(
      [],
    );
  });

  test("a workbook saved again by ExcelJS, whose table parts lost columns, is as it was", async () => {
    const { outcome, found } = await audited(bytesOf("exceljs-resaved-nanjing.xlsx"));
    expect([outcome.code, found.filter((line) => /^(column|row|table|formula)/.test(line))]).toEqual([0, []]);
  });

  /** The report of a consolidation of these files, in lines. */
  const consolidated = async (...names: readonly string[]): Promise<readonly string[]> => {
    const files = Object.fromEntries(names.map((name) => [`in/${name}`, bytesOf(name)]));
    const { out } = await shell(files).run("consolidate", "in", "--out", "all.xlsx");
    return out.join("\n").split("\n");
  };
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(CASES, folder)).map((name) => `${folder}/${name}`);

  test.each([
    ["last-years-form", /^铜山区\tWarning\tform-of-another-year/],
    ["last-years-form", /^铜山区\tComplete\t27\t27/],
    ["newest-20240109", /^铜山区\t.*corrected_2024-01-09\.xlsx$/],
    ["newest-20240109", /corrected_2024-01-09\.xlsx counts$/],
  ])("files of %s: %s", async (folder, pattern) => {
    expect(await consolidated(...inFolder(folder))).toContainEqual(expect.stringMatching(pattern));
  });

  test.each([
    ["neighbours-form_沛县_2023年报送.xlsx", /^铜山区\tWarning\tfile-named-otherwise/],
    ["copied-sheet.xlsx", /sheet-not-read/],
  ])("%s: %s", async (name, pattern) => {
    expect(await consolidated(name)).toContainEqual(expect.stringMatching(pattern));
  });

  test.each([
    ["v-twice.xlsx", /written twice/],
    ["encrypted-by-office-software.xlsx", /security software/],
    ["returned.zip", /Unpack it/],
  ])("%s is refused: %s", async (name, says) => {
    const outcome = await shell({ "a.xlsx": bytesOf(name) }).run("audit", "a.xlsx");
    expect([outcome.code, outcome.out]).toEqual([3, []]);
    expect(outcome.err).toEqual([expect.stringMatching(says)]);
  });
};

if (existsSync(CASES)) describe("files that were misread", ofTheCases);
