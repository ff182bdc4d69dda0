import { strFromU8, unzipSync } from "fflate";
import { NOT_AVAILABLE } from "../../src/workbook/spec";
import { writeXlsx } from "../../src/xlsx";
import { EMPTY_SHEET, EVERY_FEATURE, NOW, workbookOf } from "./everyFeature";

async function partsOf(spec: Parameters<typeof writeXlsx>[0]): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeXlsx(spec, { now: NOW }));
  return new Map(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
}

const range = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test("every category has its label; what NA() gives is drawn as nothing, and hidden cells where the chart says so", async () => {
  const parts = await partsOf(EVERY_FEATURE);
  const charts = [1, 2, 3].map((number) => parts.get(`xl/charts/chart${number}.xml`) ?? "");
  expect(charts.map((xml) => xml.includes('<c:tickLblSkip val="1"/>'))).toEqual([true, true, false]);
  expect(charts.map((xml) => /<c:plotVisOnly val="(\d)"\/>/.exec(xml)?.[1])).toEqual(["0", "1", "1"]);
  expect(charts.every((xml) => /dispNaAsBlank val="1"[^]*<\/c:chart>/.test(xml))).toBe(true);
});

test("printed numbers carry no green corner; cells where people type, texts and hidden sheets are left to Excel", async () => {
  const values = [
    ["1", "28", "〔28〕", "12.5"],
    ["2", "98%", "5左右", "7"],
    ["x", "1,234.5", "2021-2025", "8"],
  ];
  const spec = workbookOf(values, { styles: [{ range: range(0, 3, 3, 1), style: { locked: false } }] });
  const sheet = (await partsOf(spec)).get("xl/worksheets/sheet1.xml") ?? "";
  expect(/<ignoredError .*?\/>/.exec(sheet)?.[0]).toBe('<ignoredError sqref="A1:A2 B1:B3" numberStoredAsText="1"/>');
  const hidden = { ...EMPTY_SHEET, id: "metadata" as const, name: "_plan", visibility: "veryHidden" as const };
  const both = { ...spec, sheets: [...spec.sheets, { ...hidden, blocks: [{ row: 0, column: 0, values }] }] };
  expect((await partsOf(both)).get("xl/worksheets/sheet2.xml")).not.toContain("ignoredError");
});

test("what NA() gives is kept as an error, and the text #N/A as a text", async () => {
  const sheet = (await partsOf(workbookOf([[{ formula: "=NA()", value: NOT_AVAILABLE }, NOT_AVAILABLE]]))).get(
    "xl/worksheets/sheet1.xml",
  );
  expect(sheet).toMatch(/<c r="A1" t="e"[^>]*><f>NA\(\)<\/f><v>#N\/A<\/v>/);
  expect(sheet).not.toMatch(/<c r="B1"[^>]* t="e"/);
});
