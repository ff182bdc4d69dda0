import fc from "fast-check";
import { returnedBytes, returnedInput } from "../../app/consolidation/returnedFiles";
import { buildWorkbook } from "../../../src/workbook";
import { writeXlsx } from "../../../src/xlsx";
import { LISTED_FINDINGS } from "../../../src/workbook/findings/listing";
import { DANGEROUS, manyFindings } from "./manyFindings";
import { changedParts, otherSheets, packed, planWorkbook, snapshotOf, textParts } from "./support";

jest.setTimeout(60_000);

const WRONG = { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 }, "breakdown-2": { 2021: "１２" } };

test("a pack differs from the file that came back in the findings sheet, the styles, the marks and one name only", async () => {
  const bytes = await returnedBytes("丰县", { typed: WRONG });
  const pack = await packed(bytes);
  expect(changedParts(bytes, pack)).toEqual([
    "[Content_Types].xml",
    "xl/styles.xml",
    "xl/tables/table3.xml",
    "xl/tables/table4.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet4.xml.rels",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet4.xml",
  ]);
  const [before, after] = [
    textParts(bytes)["xl/worksheets/sheet2.xml"] ?? "",
    textParts(pack)["xl/worksheets/sheet2.xml"] ?? "",
  ];
  const cells = (xml: string): string => /<sheetData>.*<\/sheetData>/.exec(xml)?.[0] ?? "none";
  expect(cells(after)).toBe(cells(before));
});

const RAW = fc.oneof(
  fc.integer({ min: -5, max: 1e6 }),
  fc.double({ min: 0, max: 1e4, noNaN: true }),
  fc.boolean(),
  fc.constantFrom(
    "≥98",
    "暂无",
    "１２",
    "3.5万",
    "=1+1",
    "+86",
    "@x",
    "#DIV/0!",
    " 12 ",
    "13:41:46",
    "<b>&amp;</b>",
    "_x0041_",
  ),
);
const TYPED = fc.dictionary(
  fc.constantFrom("breakdown-1", "breakdown-2", "breakdown-3", "breakdown-5"),
  fc.dictionary(fc.constantFrom("2021", "2022", "2023", "2025"), RAW),
);

test("figures are untouched: every cell of every other sheet reads back the same, formulas and formats too", async () => {
  await fc.assert(
    fc.asyncProperty(TYPED, async (typed) => {
      const bytes = await writeXlsx(
        buildWorkbook(returnedInput("丰县", { typed: { ...typed, "breakdown-4": { 2021: -1 } } })),
        { now: new Date(0) },
      );
      const [before, after] = [await snapshotOf(bytes), await snapshotOf(await packed(bytes))];
      expect(otherSheets(after, "审核")).toEqual(otherSheets(before, "审核"));
      expect(after.tables.filter(({ sheet }) => sheet !== "审核")).toEqual(
        before.tables.filter(({ sheet }) => sheet !== "审核"),
      );
      expect(after.names).toEqual([...before.names, { name: "plan_returns", refersTo: "1" }]);
      expect(planWorkbook(after).entries).toEqual(planWorkbook(before).entries);
    }),
    { numRuns: 12 },
  );
});

test("the same return gives the same bytes; a second one replaces the marks of the first", async () => {
  const bytes = await returnedBytes("丰县", { typed: WRONG });
  const first = await packed(bytes);
  expect(await packed(bytes)).toEqual(first);
  const second = await packed(first);
  const marks = (file: Uint8Array) =>
    [
      ...(textParts(file)["xl/worksheets/sheet2.xml"] ?? "").matchAll(
        /<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*><formula>N\("plan_mark_(\w+)"\)=0/g,
      ),
    ].map(([, areas, level]) => `${level} ${areas}`);
  expect(marks(second)).toEqual(marks(first));
  expect(planWorkbook(await snapshotOf(second)).returns).toBe(2);
});

test("of 5,000 findings the sheet lists as many as it does anywhere, and all cells are marked; what looks like a formula is a text", async () => {
  const pack = await manyFindings(await returnedBytes("丰县", { typed: WRONG }), 5_000);
  const table = (await snapshotOf(pack)).tables.find(({ name }) => name === "PlanFindings");
  const column = (table?.grid.values[0] ?? []).indexOf("数值");
  expect(table?.grid.values.slice(1).map((row) => row[column])).toEqual(
    Array.from({ length: LISTED_FINDINGS }, (_, index) => DANGEROUS[index % DANGEROUS.length]),
  );
  expect(table?.grid.formulas.slice(1).every((row) => row[column] === null)).toBe(true);
  const areas = [
    ...(textParts(pack)["xl/worksheets/sheet2.xml"] ?? "").matchAll(
      /<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*><formula>N\(/g,
    ),
  ].map(([, sqref = ""]) => sqref.split(" ").length);
  expect(areas.reduce((sum, each) => sum + each, 0)).toBe(5_000);
  expect(Math.max(...areas)).toBe(100);
});
