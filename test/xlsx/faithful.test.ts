import { isDateFormat, isPercentFormat } from "../../src/domain/audit";
import { readXlsx } from "../../src/xlsx";
import type { XlsxReading } from "../../src/xlsx";
import { handWritten, MAIN, pack } from "./files";

/** What is read must be what a spreadsheet program shows: refused or said, never silently another figure. */
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
type Parts = Readonly<Record<string, string>>;

const styles = (...formats: readonly (number | string)[]): Parts => ({
  "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${formats
    .map((format, index) =>
      typeof format === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>` : "",
    )
    .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
    .map((format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}"/>`)
    .join("")}</cellXfs></styleSheet>`,
});
const sheetOf = (xml: string): Parts => ({ ...handWritten(""), [SHEET]: xml });
const cellsOf = (xml: string, extra: Parts = {}): Parts => handWritten(`<row r="1">${xml}</row>`, extra);

async function read(parts: Parts): Promise<XlsxReading> {
  const result = await readXlsx(pack(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
async function errorOf(parts: Parts): Promise<unknown> {
  const result = await readXlsx(pack(parts));
  return result.ok ? null : result.error;
}
const gridOf = ({ snapshot }: XlsxReading) => snapshot.sheets[0]?.grid ?? null;
const firstCell = async (parts: Parts): Promise<readonly unknown[]> => {
  const grid = gridOf(await read(parts));
  return [grid?.values[0]?.[0] ?? null, grid?.formulas[0]?.[0] ?? null];
};

describe("number formats", () => {
  const dates = [14, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 81];
  test.each(dates)("built-in format %s shows a date or time", async (id) => {
    const format = gridOf(await read(cellsOf('<c r="A1" s="1"><v>44197</v></c>', styles(id))))?.numberFormats[0]?.[0];
    expect([format, isDateFormat(format ?? null)]).toEqual([expect.not.stringMatching("General"), true]);
  });

  test.each([0, 1, 2, 3, 4, 11, 12, 37, 40, 48, 49, 59, 200])("built-in format %s shows a number", async (id) => {
    const format = gridOf(await read(cellsOf('<c r="A1" s="1"><v>44197</v></c>', styles(id))))?.numberFormats[0]?.[0];
    expect(isDateFormat(format ?? null)).toBe(false);
  });

  test.each([9, 10, 67, 68])("built-in format %s shows a percentage", async (id) => {
    const format = gridOf(await read(cellsOf('<c r="A1" s="1"><v>0.98</v></c>', styles(id))))?.numberFormats[0]?.[0];
    expect([isPercentFormat(format ?? null), isDateFormat(format ?? null)]).toEqual([true, false]);
  });

  test.each([
    ["aaaa", true],
    ["[$-804]aaaa", true],
    ["aaa", true],
    ["[$-411]ggge&quot;年&quot;", true],
    ["[$-404]e/m/d", true],
    ["e", true],
    ["[$-41E]bbbb", true],
    ["[DBNum1][$-804]yyyy", true],
    ["[DBNum1][$-804]上午/下午h&quot;时&quot;", true],
    ["[h]:mm", true],
    ["0.00E+00", false],
    ["##0.0e-0", false],
    ["General", false],
    ["G/通用格式", false],
    ["G/通用格式&quot;人&quot;", false],
    ["0&quot;days&quot;", false],
    ["0\\d", false],
    ["[Red]0.00", false],
    ["[$USD-409] #,##0.00", false],
    ["#,##0_a;-#,##0", false],
    ["[DBNum1]0", false],
    ["@", false],
  ] as const)("the code %s is a date: %s", async (code, isDate) => {
    const parts = cellsOf('<c r="A1" s="1"><v>45000</v></c>', styles(code));
    expect(isDateFormat(gridOf(await read(parts))?.numberFormats[0]?.[0] ?? null)).toBe(isDate);
  });
});

describe("numbers", () => {
  test.each([
    ["1001", 1001],
    [" 1001 ", 1001],
    ["\n12.5\n", 12.5],
    ["+5", 5],
    ["-0.5", -0.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e-07", 1e-7],
    ["1.2E+06", 1_200_000],
    ["", null],
    ["  ", null],
    ["\n\t", null],
    ["0x3E9", "0x3E9"],
    ["0b11", "0b11"],
    ["0o17", "0o17"],
    ["1_000", "1_000"],
    ["1,000", "1,000"],
    ["Infinity", "Infinity"],
    ["INF", "INF"],
    ["NaN", "NaN"],
    ["1e999", "1e999"],
    ["１００", "１００"],
  ])("%j is %j", async (text, value) => {
    for (const type of ["", ' t="n"'])
      expect(await firstCell(cellsOf(`<c r="A1"${type}><v>${text}</v></c>`))).toEqual([value, null]);
  });

  test.each([
    ["true", true],
    [" 0 ", false],
    ["2", "2"],
    [" ", null],
  ])("the logical value %j is %j", async (text, value) => {
    expect(await firstCell(cellsOf(`<c r="A1" t="b"><v>${text}</v></c>`))).toEqual([value, null]);
  });
});

describe("days", () => {
  const DAY = 'yyyy"年"m"月"d"日"'.replaceAll('"', "&quot;");
  const with1904 = (parts: Parts): Parts => ({
    ...parts,
    [BOOK]: parts[BOOK]!.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
  });

  test.each([
    ["2024-01-15", 45306],
    ["2024-01-15T00:00:00", 45306],
    ["2024-01-15T12:00:00Z", 45306.5],
    ["2024-01-15T12:00:00.000", 45306.5],
    ["2024-02-30", "2024-02-30"],
    ["15.1.2024", "15.1.2024"],
  ])("a date written as %s is %s", async (text, value) => {
    const grid = gridOf(await read(cellsOf(`<c r="A1" t="d"><v>${text}</v></c>`)));
    expect(grid?.values[0]?.[0]).toBe(value);
    if (typeof value === "number") expect(isDateFormat(grid?.numberFormats[0]?.[0] ?? null)).toBe(true);
  });

  test.each([
    [DAY, 43844, 45306],
    ["aaaa", 43844, 45306],
    ["h:mm AM/PM", 0.5, 0.5],
    ["[h]:mm:ss", 1.9, 1.9],
    ["0.00", 43844, 43844],
    ["General", 43844, 43844],
  ])("counted from 1904, %s: %s is %s", async (format, stored, value) => {
    const parts = cellsOf(`<c r="A1" s="1"><v>${stored}</v></c>`, styles(format));
    expect(await firstCell(with1904(parts))).toEqual([value, null]);
    expect(await firstCell(parts)).toEqual([stored, null]);
    const slow = cellsOf(`<c r="A1" s="1" ph="1"><v>${stored}</v></c>`, styles(format));
    expect(await firstCell(with1904(slow))).toEqual([value, null]);
  });

  test("a date that is written as one is the same day, wherever days are counted from", async () => {
    expect(await firstCell(with1904(cellsOf('<c r="A1" t="d"><v>2024-01-15</v></c>')))).toEqual([45306, null]);
  });
});

describe("formulas without a text", () => {
  test.each([
    ["a data table", '<f t="dataTable" ref="A1:A1" dt2D="1" dtr="1" r1="B1" r2="B2"/>', "=TABLE(B1,B2)"],
    ["a data table of one input", '<f t="dataTable" ref="A1" r1="B1"/>', "=TABLE(B1)"],
    ["a shared formula whose first cell is gone", '<f t="shared" si="7"/>', "=?"],
    ["an empty one", "<f></f>", "=?"],
    ["an empty tag", "<f/>", "=?"],
    ["an array formula", '<f t="array" ref="A1">SUM(B1:B2)</f>', "=SUM(B1:B2)"],
  ])("%s is a formula", async (_, formula, expected) => {
    expect(await firstCell(cellsOf(`<c r="A1">${formula}<v>1001</v></c>`))).toEqual([1001, expected]);
  });

  test.each([
    ["array", '<f t="array" ref="A1:B2">C1:D2</f>', "=C1:D2"],
    ["dataTable", '<f t="dataTable" ref="A1:B2" r1="D1"/>', "=TABLE(D1)"],
  ])("%s: the cells that one formula fills hold no constants", async (_, formula, expected) => {
    const rows = `<row r="1"><c r="A1">${formula}<v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><f>5</f><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`;
    expect(gridOf(await read(handWritten(rows)))?.formulas).toEqual([
      [expected, expected, null],
      [expected, "=5", null],
      [null, null, null],
    ]);
  });
});

const ROW = '<row r="7"><c r="J7"><v>1001</v></c></row>';
const OTHER = '<row r="7"><c r="J7"><v>7777</v></c></row>';

describe("what programs pass over", () => {
  test.each([
    ["outside the rows", `<sheetData>${ROW}</sheetData><other>${OTHER}</other>`],
    [
      "after the rows, in a choice",
      `<sheetData>${ROW}</sheetData><mc:AlternateContent ${MC}><mc:Choice Requires="zz">${OTHER}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    ],
    [
      "among the rows, in a choice",
      `<sheetData>${ROW}<mc:AlternateContent ${MC}><mc:Choice Requires="zz">${OTHER}</mc:Choice></mc:AlternateContent></sheetData>`,
    ],
    [
      "among the rows, in a fallback",
      `<sheetData>${ROW}<mc:AlternateContent ${MC}><mc:Fallback>${OTHER}</mc:Fallback></mc:AlternateContent></sheetData>`,
    ],
    [
      "in another namespace",
      `<sheetData>${ROW}<x:row xmlns:x="urn:x" r="7"><x:c r="J7"><x:v>7777</x:v></x:c></x:row></sheetData>`,
    ],
    ["in no namespace", `<sheetData>${ROW}<row xmlns="" r="7"><c r="J7"><v>7777</v></c></row></sheetData>`],
    ["in an extension", `<sheetData>${ROW}</sheetData><extLst><ext><sheetData>${OTHER}</sheetData></ext></extLst>`],
    ["in another cell", `<sheetData><row r="7"><c r="J7"><v>1001</v><c r="J7"><v>7777</v></c></c></row></sheetData>`],
    ["in another row", `<sheetData><row r="7"><c r="J7"><v>1001</v></c>${OTHER}</row></sheetData>`],
    ["outside a row", `<sheetData>${ROW}<c r="J7"><v>7777</v></c></sheetData>`],
  ])("cells %s are not read, which is said", async (_, xml) => {
    const { snapshot, warnings } = await read(sheetOf(`<worksheet ${MAIN}>${xml}</worksheet>`));
    expect(snapshot.sheets[0]?.grid?.values).toEqual([[1001]]);
    expect(warnings).toEqual([{ code: "cells-not-shown", sheet: "S", cell: "J7" }]);
  });

  test.each([
    [
      "a prefix of its own",
      `<x:worksheet xmlns:x="urn:s"><x:sheetData><x:row r="7"><x:c r="J7"><x:v>1001</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      "two prefixes of one namespace",
      `<x:worksheet xmlns:x="urn:s" xmlns:y="urn:s"><x:sheetData><y:row r="7"><x:c r="J7"><y:v>1001</y:v></x:c></y:row></x:sheetData></x:worksheet>`,
    ],
    ["no namespace", `<worksheet><sheetData>${ROW}</sheetData></worksheet>`],
    [
      "the strict namespace",
      `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${ROW}</sheetData></worksheet>`,
    ],
    [
      "the namespace declared again",
      `<worksheet ${MAIN}><sheetData><row ${MAIN} r="7"><c r="J7"><v>1001</v></c></row></sheetData></worksheet>`,
    ],
    [
      "attributes of other namespaces",
      `<worksheet ${MAIN} xmlns:a="urn:a"><sheetData><row r="7" a:d="0.25"><c r="J7"><v>1001</v></c></row></sheetData></worksheet>`,
    ],
    [
      "controls in a choice",
      `<worksheet ${MAIN}><sheetData>${ROW}</sheetData><mc:AlternateContent ${MC}><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>`,
    ],
  ])("%s changes nothing", async (_, xml) => {
    const { snapshot, warnings } = await read(sheetOf(xml));
    expect([snapshot.sheets[0]?.grid?.values, warnings]).toEqual([[[1001]], []]);
  });

  test("sheets and names in a choice are not listed", async () => {
    const parts = cellsOf('<c r="A1"><v>1</v></c>');
    const choice = `<mc:AlternateContent ${MC}><mc:Choice Requires="zz"><sheet name="T" sheetId="2" r:id="rId1"/></mc:Choice></mc:AlternateContent>`;
    const { snapshot } = await read({ ...parts, [BOOK]: parts[BOOK]!.replace("</sheets>", `${choice}</sheets>`) });
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["S"]);
  });
});

describe("what stands twice", () => {
  test.each([
    ["a cell", '<row r="7"><c r="J7"><v>1</v></c><c r="J7"><v>2</v></c></row>', "J7"],
    ["a cell, then blank", '<row r="7"><c r="J7"><v>1</v></c><c r="J7"/></row>', "J7"],
    ["a blank cell, then filled", '<row r="7"><c r="J7"/><c r="J7"><v>1</v></c></row>', "J7"],
    [
      "a cell, far apart",
      '<row r="7"><c r="J7"><v>1</v></c></row><row r="8"><c r="A8"><v>1</v></c><c r="J7"><v>2</v></c></row>',
      "J7",
    ],
    ["a formula", '<row r="7"><c r="J7"><f>1</f><v>1</v></c><c r="J7"><v>1</v></c></row>', "J7"],
    ["a row", '<row r="7"><c r="J7"><v>1</v></c></row><row r="7"><c r="K7"><v>2</v></c></row>', "K7"],
    ["a value", '<row r="7"><c r="J7"><v>10</v><v>01</v></c></row>', "J7"],
    ["an empty value", '<row r="7"><c r="J7"><v/><v>01</v></c></row>', "J7"],
    ["the formula of a cell", '<row r="7"><c r="J7"><f>1</f><f>2</f><v>1</v></c></row>', "J7"],
  ])("%s is refused", async (_, rows, cell) => {
    expect(await errorOf(handWritten(rows))).toEqual({ code: "ambiguous-cells", sheet: "S", cell });
  });

  test.each([
    [
      "cells in another order",
      '<row r="8"><c r="B8"><v>4</v></c><c r="A8"><v>3</v></c></row><row r="7"><c r="A7"><v>1</v></c></row>',
      [
        [1, null],
        [3, 4],
      ],
    ],
    ["a cell with the same content", '<row r="7"><c r="J7"><v>1</v></c><c r="J7"><v>1</v></c></row>', [[1]]],
    ["a row without cells", '<row r="7"><c r="J7"><v>1</v></c></row><row r="7"/>', [[1]]],
  ])("%s is read", async (_, rows, values) => {
    expect(gridOf(await read(handWritten(rows)))?.values).toEqual(values);
  });
});

describe("what lies far away", () => {
  const NEAR =
    '<row r="3"><c r="B3"><v>2023</v></c></row><row r="7"><c r="A7"><v>1</v></c><c r="CC7"><v>2</v></c></row>';
  const near = (values: readonly (readonly (number | null)[])[] | undefined) =>
    values?.map((row) => row.filter((value) => value !== null));

  test.each([
    ["a cell far below", '<row r="20000"><c r="K20000"><v>5</v></c></row>', "K20000"],
    ["a cell at the last row", '<row r="1048576"><c r="A1048576"><v>5</v></c></row>', "A1048576"],
    [
      "several far apart",
      '<row r="30000"><c r="D30000"><v>5</v></c></row><row r="900000"><c r="XFD900000"><v>6</v></c></row>',
      "D30000",
    ],
  ])("%s hides nothing, and is named", async (_, rows, cell) => {
    const reading = await read(handWritten(NEAR + rows));
    expect(near(gridOf(reading)?.values as never)).toEqual([[2023], [], [], [], [1, 2]]);
    expect(reading.warnings).toEqual([{ code: "far-cells", sheet: "S", cell }]);
  });

  test("a cell far to the right hides nothing", async () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c>${index === 5 ? '<c r="XFD6"><v>7</v></c>' : ""}</row>`,
    );
    const reading = await read(handWritten(rows.join("")));
    expect([gridOf(reading)?.values.length, gridOf(reading)?.values[0]]).toEqual([200, [0]]);
    expect(reading.warnings).toEqual([{ code: "far-cells", sheet: "S", cell: "XFD6" }]);
  });

  test("cells all over a sheet are not arranged, and one is named", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) =>
        `<row r="${index * 17_000 + 1}"><c r="${index % 2 ? "A" : "XFD"}${index * 17_000 + 1}"><v>1</v></c></row>`,
    );
    const reading = await read(handWritten(rows.join("")));
    expect([gridOf(reading) === null, reading.warnings]).toEqual([
      true,
      [{ code: "sheet-too-wide", sheet: "S", cell: "XFD1" }],
    ]);
  });

  test("a sheet that takes all the room leaves small ones theirs", async () => {
    const parts = handWritten(NEAR);
    const wide = `<worksheet ${MAIN}><sheetData>${Array.from({ length: 990 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="ALL${row + 1}"><v>1</v></c></row>`).join("")}</sheetData></worksheet>`;
    const reading = await read({
      ...parts,
      "xl/worksheets/wide.xml": wide,
      [BOOK]: parts[BOOK]!.replace("<sheets>", '<sheets><sheet name="W" sheetId="9" r:id="rId9"/>'),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/wide.xml"/></Relationships>',
      ),
    });
    expect(reading.snapshot.sheets.map(({ name, grid }) => [name, grid?.values.length])).toEqual([
      ["W", 990],
      ["S", 5],
    ]);
  });
});

describe("tables whose parts lost columns", () => {
  const ROWS =
    '<row r="6"><c r="A6" t="inlineStr"><is><t>标识</t></is></c><c r="B6" t="inlineStr"><is><t>指标</t></is></c><c r="C6" t="inlineStr"><is><t>单位</t></is></c></row><row r="7"><c r="A7"><v>1</v></c></row>';
  const table = (columns: string, attributes: string): Parts => ({
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/t.xml"/></Relationships>`,
    "xl/tables/t.xml": `<table ${MAIN} name="T" displayName="T" ref="A6:C7" ${attributes}><tableColumns>${columns}</tableColumns></table>`,
  });
  test.each([
    [
      "as they were",
      '<tableColumn id="1" name="标识"/><tableColumn id="2" name="指标"/><tableColumn id="3" name="单位"/>',
      "",
    ],
    ["one lost", '<tableColumn id="1" name="标识"/><tableColumn id="2" name="指标"/>', ""],
    [
      "one lost and the header switched off",
      '<tableColumn id="1" name="标识"/><tableColumn id="2" name="指标"/>',
      'headerRowCount="0"',
    ],
  ])("%s: the cells are the header", async (_, columns, attributes) => {
    const { snapshot } = await read(handWritten(ROWS, table(columns, attributes)));
    expect(snapshot.tables).toMatchObject([
      {
        grid: {
          row: 5,
          values: [
            ["标识", "指标", "单位"],
            [1, null, null],
          ],
        },
      },
    ]);
  });
});
