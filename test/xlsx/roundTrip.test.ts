import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { XlsxReading } from "../../src/xlsx";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import type { RawValue } from "../../src/workbook/snapshot";
import { EVERY_FEATURE, NOW, workbookOf } from "./everyFeature";

async function roundTrip(spec: WorkbookSpec): Promise<XlsxReading> {
  const result = await readXlsx(await writeXlsx(spec, { now: NOW }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What a cell must read back as; lone surrogates cannot be kept by any file. */
function expected(cell: CellSpec): RawValue {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell === "" ? null : cell;
  return typeof value === "string"
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(value))
    : value;
}

function cellsOf(sheet: SheetSpec): Record<string, readonly [RawValue, string | null]> {
  const cells: Record<string, readonly [RawValue, string | null]> = {};
  for (const block of sheet.blocks) {
    block.values.forEach((row, r) =>
      row.forEach((cell, c) => {
        const formula = typeof cell === "object" && cell !== null ? cell.formula : null;
        const value = expected(cell);
        if (value !== null || formula !== null) cells[`${block.row + r},${block.column + c}`] = [value, formula];
      }),
    );
  }
  return cells;
}

function cellsRead({ snapshot }: XlsxReading, name: string): Record<string, readonly [RawValue, string | null]> {
  const cells: Record<string, readonly [RawValue, string | null]> = {};
  const grid = snapshot.sheets.find((sheet) => sheet.name === name)?.grid;
  grid?.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = grid.formulas[r]?.[c] ?? null;
      if (value !== null || formula !== null) cells[`${grid.row + r},${grid.column + c}`] = [value, formula];
    }),
  );
  return cells;
}

describe("the workbook with every feature, written and read", () => {
  let reading: XlsxReading;
  beforeAll(async () => {
    reading = await roundTrip(EVERY_FEATURE);
  });

  test.each(EVERY_FEATURE.sheets.map((sheet) => [sheet.name, sheet] as const))("cells of %s", (name, sheet) => {
    expect(cellsRead(reading, name)).toEqual(cellsOf(sheet));
  });

  test("sheets, visibility and protection", () => {
    expect(reading.snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual(
      EVERY_FEATURE.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protection !== null]),
    );
  });

  test("tables with their cells and number formats", () => {
    const table = reading.snapshot.tables.find(({ name }) => name === "填报")!;
    expect(table.sheet).toBe("指标填报 2021's");
    expect([table.grid.row, table.grid.column]).toEqual([2, 0]);
    expect(table.grid.values[0]).toEqual(["序号", "指标", "目标", "2021", "2022", "累计", "完成率", "换\n行"]);
    expect(table.grid.values[2]).toEqual(["2", '=HYPERLINK("x")', 40, 25, 25, 50, 1.25, false]);
    expect(table.grid.formulas[1]?.[6]).toBe("=填报[[#This Row],[累计]]/填报[[#This Row],[目标]]");
    expect(table.grid.numberFormats[1]).toEqual([
      "General",
      "General",
      "General",
      "#,##0.00",
      "#,##0.00",
      "General",
      "0.00%",
      "General",
    ]);
    expect(reading.snapshot.tables.map(({ name }) => name)).toEqual(["填报", "Counts"]);
  });

  test("names", () => {
    expect(reading.snapshot.names).toEqual([
      { name: "plan_asOf", refersTo: "'汇总'!$B$2" },
      { name: "plan_block", refersTo: "'指标填报 2021''s'!$A$3:$H$5" },
    ]);
  });

  test("nothing to warn of", () => expect(reading.warnings).toEqual([]));
});

test("the same spec gives the same bytes, at any hour and after any other workbook", async () => {
  const first = await writeXlsx(EVERY_FEATURE, { now: NOW });
  await writeXlsx(workbookOf([["x"]]), { now: new Date(0) });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(Buffer.from(await writeXlsx(EVERY_FEATURE, { now: NOW })).equals(Buffer.from(first))).toBe(true);
});

test("the parts of the file", async () => {
  expect(Object.keys(unzipSync(await writeXlsx(EVERY_FEATURE, { now: NOW }))).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/_rels/chart1.xml.rels",
    "xl/charts/_rels/chart2.xml.rels",
    "xl/charts/_rels/chart3.xml.rels",
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/tables/table2.xml",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
    "xl/worksheets/sheet4.xml",
  ]);
});

test("rows with wrapped text get the height that it needs, unless the spec says one", async () => {
  const lines = [
    ["one line"],
    ["指标".repeat(20)],
    ["two\nlines"],
    ["word ".repeat(30)],
    ["词".repeat(30)],
    ["x ".repeat(40)],
  ];
  const all = { row: 0, column: 0, rows: 5, columns: 1 };
  const spec = workbookOf(lines, {
    columnWidths: [20],
    rowHeights: { 4: 20 },
    styles: [{ range: all, style: { wrap: true } }],
  });
  const xml = strFromU8(unzipSync(await writeXlsx(spec, { now: NOW }))["xl/worksheets/sheet1.xml"]!);
  expect([...xml.matchAll(/<row r="\d"([^>]*)>/g)].map((match) => match[1]?.trim())).toEqual([
    "",
    'ht="75"',
    'ht="30"',
    'ht="120"',
    'ht="20" customHeight="1"',
    "",
  ]);
});

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const anyCell: fc.Arbitrary<CellSpec> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  anyText.map((text) => ({ formula: '=T("x")', value: text })),
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t",
    "\r\n",
    " ",
    "_x0041_",
    "_x005F_x0041_",
    "#REF!",
    "]]>",
    "<!DOCTYPE x>",
    "&#65;",
    "__proto__",
  ),
);

test("any cells survive", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (values) => {
        const spec = workbookOf(values);
        expect(cellsRead(await roundTrip(spec), "Sheet")).toEqual(cellsOf(spec.sheets[0]!));
      },
    ),
    { numRuns: 150 },
  );
});

test.each(["__proto__", "constructor", "toString", "<&>\"'x", "年度 （一）", "😀"])(
  "a sheet, a name and a text called %s",
  async (text) => {
    const spec = workbookOf([[text]], { name: text });
    const { snapshot } = await roundTrip({
      ...spec,
      names: [{ name: "constructor", sheet: text, range: { row: 0, column: 0, rows: 1, columns: 1 } }],
    });
    expect(snapshot.sheets[0]).toMatchObject({ name: text, grid: { values: [[text]] } });
    expect(snapshot.names).toEqual([{ name: "constructor", refersTo: `'${text.replace(/'/g, "''")}'!$A$1` }]);
    expect(({} as Record<string, unknown>)["values"]).toBeUndefined();
  },
);

test.each([
  ["a text that no cell can hold", workbookOf([["x".repeat(32_768)]]), /32767/],
  [
    "a table whose header cell says something else",
    workbookOf([["a"], [1]], {
      tables: [
        {
          name: "X_",
          range: { row: 0, column: 0, rows: 2, columns: 1 },
          columns: [{ header: "b" }],
          style: "",
          banded: true,
          filterButton: true,
        },
      ],
    }),
    /A1 must hold the text "b"/,
  ],
  [
    "a list of choices with a comma",
    workbookOf([["a"]], {
      validations: [
        {
          range: { row: 0, column: 0, rows: 1, columns: 1 },
          rule: { type: "list", values: ["a,b"] },
          prompt: null,
          error: null,
        },
      ],
    }),
    /without commas/,
  ],
])("a bug of the builder is told: %s", async (_, spec, message) => {
  await expect(writeXlsx(spec, { now: NOW })).rejects.toThrow(message);
});

test("pages, margins and repeated rows and columns are in the file", async () => {
  const parts = unzipSync(await writeXlsx(EVERY_FEATURE, { now: NOW }));
  const part = (name: string): string => strFromU8(parts[name]!);
  expect(
    [...part("xl/workbook.xml").matchAll(/Print_Titles" localSheetId="\d">([^<]*)</g)].map(([, range]) => range),
  ).toEqual(["'指标填报 2021''s'!$1:$3", "'汇总'!$A:$B"]);
  expect(part("xl/worksheets/sheet1.xml")).toMatch(
    /<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.7" header="0.3" footer="0.35"\/><pageSetup [^>]*fitToWidth="1" fitToHeight="0"\/>/,
  );
  expect(part("xl/worksheets/sheet2.xml")).not.toContain("fitToPage");
});
