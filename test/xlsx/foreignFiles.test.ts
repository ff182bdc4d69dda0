import { readXlsx } from "../../src/xlsx";
import type { XlsxReading } from "../../src/xlsx";
import { handWritten, MAIN, pack, relationships } from "./files";

async function read(parts: Readonly<Record<string, string>>): Promise<XlsxReading> {
  const result = await readXlsx(pack(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="10"/></cellXfs></styleSheet>`;
const STRINGS = `<sst><si><t>plain &amp; simple</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve">text </t></r><rPh sb="0" eb="1"><t>ふり</t></rPh></si><si><t>_x0041__x000D_</t></si><si><t/></si></sst>`;

/** What other programs write, and what it must be read as: [cell XML, value, formula, number format]. */
const CELLS: readonly (readonly [xml: string, value: unknown, formula: string | null, format: string])[] = [
  ['<c r="A1" t="s"><v>0</v></c>', "plain & simple", null, "General"],
  ['<c r="A1" t="s"><v>1</v></c>', "rich text ", null, "General"],
  ['<c r="A1" t="s"><v>2</v></c>', "A\r", null, "General"],
  ['<c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c>', null, null, "General"],
  ['<c r="A1" t="inlineStr"><is><t>in</t></is></c>', "in", null, "General"],
  ['<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>', "in line", null, "General"],
  ['<c r="A1" t="str"><f>T("x")</f><v>x</v></c>', "x", '=T("x")', "General"],
  ['<c r="A1" t="str"><f>IF(1&gt;2,1,"")</f><v></v></c>', "", '=IF(1>2,1,"")', "General"],
  ['<c r="A1" t="b"><v>1</v></c>', true, null, "General"],
  ['<c r="A1" t="b"><v>0</v></c>', false, null, "General"],
  ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!", "=1/0", "General"],
  ['<c r="A1" s="1"><v>44197</v></c>', 44197, null, "m/d/yyyy"],
  ['<c r="A1" s="2"><v>0.570671296296296</v></c>', 0.570671296296296, null, "h:mm:ss"],
  ['<c r="A1" s="3"><v>60.123456789012</v></c>', 60.123456789012, null, 'yyyy"年"m"月"'],
  ['<c r="A1" s="4" t="s"><v>0</v></c>', "plain & simple", null, "@"],
  ['<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015, null, "General"],
  ['<c r="A1"><v>12 apples</v></c>', "12 apples", null, "General"],
  ['<c r="A1" s="5"><f>SUM(B1:C1)</f></c>', null, "=SUM(B1:C1)", "0.00%"],
  ["<c><v>7</v></c>", 7, null, "General"],
  [
    '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="A1"><x:v>8</x:v></x:c>',
    8,
    null,
    "General",
  ],
  ["<c r='A1'><v><![CDATA[9]]></v></c>", 9, null, "General"],
];

test.each(CELLS)("%s", async (xml, value, formula, format) => {
  const { snapshot } = await read(
    handWritten(`<row r="1">${xml}</row>`, { "xl/sharedStrings.xml": STRINGS, "xl/styles.xml": STYLES }),
  );
  const grid = snapshot.sheets[0]?.grid;
  const at = grid && grid.column === 0 ? 0 : null;
  expect(
    at === null ? [null, null, "General"] : [grid?.values[0]?.[0], grid?.formulas[0]?.[0], grid?.numberFormats[0]?.[0]],
  ).toEqual([value, formula, format]);
});

test("shared formulas are moved from cell to cell", async () => {
  const cells = [
    `<row r="1"><c r="C1"><f t="shared" ref="C1:D3" si="0">A1+$A1+A$1+$A$1+LOG10(A1)+SUM(A:A)+'A1'!A1+表[[#This Row],[A1]]+IF(A1="A1",1,2)+rate_A1</f><v>1</v></c>`,
    `<c r="D1"><f t="shared" si="0"/><v>2</v></c></row>`,
    `<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>`,
  ];
  const { snapshot } = await read(handWritten(cells.join("")));
  const formulas = snapshot.sheets[0]?.grid?.formulas;
  expect(formulas?.[0]?.[1]).toBe(
    `=B1+$A1+B$1+$A$1+LOG10(B1)+SUM(B:B)+'A1'!B1+表[[#This Row],[A1]]+IF(B1="A1",1,2)+rate_A1`,
  );
  expect(formulas?.[2]?.[0]).toBe(
    `=A3+$A3+A$1+$A$1+LOG10(A3)+SUM(A:A)+'A1'!A3+表[[#This Row],[A1]]+IF(A3="A1",1,2)+rate_A1`,
  );
});

const ROWS =
  '<row r="2"><c r="A2" t="inlineStr"><is><t>h</t></is></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>9</v></c></row>';
test.each([
  ["a header row", "", [["h"], [1], [9]], 1],
  ["a totals row", 'totalsRowCount="1"', [["h"], [1]], 1],
  ["no header row", 'headerRowCount="0"', [["列"], ["h"], [1], [9]], 0],
])("a table with %s", async (_, attributes, values, row) => {
  const { snapshot } = await read(
    handWritten(ROWS, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "/xl/tables/t.xml"]]),
      "xl/tables/t.xml": `<table name="T_" displayName="T_" ref="A2:A4" ${attributes}><tableColumns><tableColumn id="1" name="列"/></tableColumns></table>`,
    }),
  );
  expect(snapshot.tables).toMatchObject([{ name: "T_", sheet: "S", grid: { row, column: 0, values } }]);
});

test.each([
  ["[1]Sheet1!A1", "file:///C:/%E6%95%B0%E6%8D%AE/%E4%B8%8A%E5%B9%B4.xlsx", "=[上年.xlsx]Sheet1!A1"],
  ["'[1]表 1'!$A$1+[2]S!B2", "../../上年 表.xls", "='[上年 表.xls]表 1'!$A$1+[2]S!B2"],
  ["[1]Sheet1!A1", "https://example.com/x/100%.xlsm", "=[100%.xlsm]Sheet1!A1"],
  ["[1]Sheet1!A1", "noName", "=[1]Sheet1!A1"],
  ['"[1]"&T[[#This Row],[1]]', "a.xlsx", '="[1]"&T[[#This Row],[1]]'],
])("%s, linked to %s, is shown as %s", async (formula, target, shown) => {
  const { snapshot } = await read(
    handWritten(`<row r="1"><c r="B1"><f>${formula.replace("&", "&amp;")}</f><v>1</v></c></row>`, {
      "xl/workbook.xml": `<workbook ${MAIN}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/e1.xml"],
      ]),
      "xl/externalLinks/e1.xml": "<externalLink><externalBook/></externalLink>",
      "xl/externalLinks/_rels/e1.xml.rels": relationships([["externalLinkPath", target]], ' TargetMode="External"'),
    }),
  );
  expect(snapshot.sheets[0]?.grid?.formulas).toEqual([[shown]]);
});

const WARNINGS: readonly (readonly [string, Readonly<Record<string, string>>, string, unknown])[] = [
  [
    "a linked workbook",
    {
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/e1.xml"],
      ]),
      "xl/externalLinks/e1.xml": "<externalLink><externalBook/></externalLink>",
      "xl/externalLinks/_rels/e1.xml.rels": relationships(
        [["externalLinkPath", "file:///C:/other.xlsx"]],
        ' TargetMode="External"',
      ),
    },
    "",
    { code: "external-link", target: "file:///C:/other.xlsx" },
  ],
  [
    "a DDE link",
    {
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/e1.xml"],
      ]),
      "xl/externalLinks/e1.xml": '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
    },
    "",
    { code: "dde-link", target: "cmd|/c calc" },
  ],
  [
    "a DDE formula",
    {},
    '<row r="1"><c r="B1"><f>cmd|\'/c calc\'!A0</f><v>1</v></c></row>',
    { code: "dde-formula", sheet: "S", cell: "B1" },
  ],
  ["macros", { "xl/vbaProject.bin": "x" }, "", { code: "macros" }],
  ["a data connection", { "xl/connections.xml": "<connections/>" }, "", { code: "data-connection" }],
];

test.each(WARNINGS)("%s is reported", async (_, extra, cells, warning) => {
  expect((await read(handWritten(cells, extra))).warnings).toEqual([warning]);
});

test("a bar in a text is no DDE formula", async () => {
  const { warnings } = await read(handWritten('<row r="1"><c r="B1"><f>"a|b"&amp;A1</f><v>1</v></c></row>'));
  expect(warnings).toEqual([]);
});
