import { readSheetPart } from "../../src/xlsx/read/sheetPart";
import { plainCell, readPlainCell } from "../../src/xlsx/read/plainCell";
import { cellMemory } from "../../src/xlsx/read/earlierCells";

const LOOKUPS = { strings: ["零", "", "二"], formats: ["General", "0.00", "@"] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (cells: string) =>
  readSheetPart(utf8(`<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`), LOOKUPS);

/** Content of a cell, what stands in its tag first. */
const CELLS: readonly string[] = [
  ' r="B3" s="1"><v>12</v>',
  ' r="B3" s="1"><v>-0.5</v>',
  ' r="B3"><v>1e21</v>',
  ' r="B3"><v>1234567890123456789</v>',
  ' r="B3"><v>007</v>',
  ' r="B3"><v>not a number</v>',
  ' r="B3"><v> 12 </v>',
  ' r="B3" t="n" s="2"><v>3</v>',
  ' r="B3" s="1" t="s"><v>0</v>',
  ' t="s" r="B3"><v>1</v>',
  ' r="B3" t="s"><v>2</v>',
  ' r="B3" t="s"><v>99</v>',
  ' r="B3" t="s"><v>x</v>',
  ' r="B3" t="s"><v></v>',
  ' r="B3" t="b"><v>1</v>',
  ' r="B3" t="b"><v>0</v>',
  ' r="B3" t="b"><v>true</v>',
  ' r="B3" t="e"><v>#DIV/0!</v>',
  ' r="B3" t="str"><v>a &amp; b_x0041_</v>',
  ' r="B3" t="str"><f>A1&amp;"中"</f><v>中</v>',
  ' r="B3" t="str"><f>A1&amp;""</f><v></v>',
  ' r="B3" t="str"><f>A1&amp;""</f><v/>',
  ' r="B3"><f>SUM(A1:A2)</f><v>3</v>',
  ' r="B3"><f>SUM(A1:A2)</f>',
  ' r="B3"><f></f><v>3</v>',
  ' r="B3"><f t="shared" ref="B3:B4" si="0">A1</f><v>3</v>',
  ' r="B3"><f t="shared" si="0"/><v>3</v>',
  ' r="B3" t="str"><f t="shared" si="0"/><v></v>',
  ' r="B3" t="str"><f t="shared" si="9"/><v></v>',
  ' r="B3"><f t="shared" si="x"/><v>3</v>',
  ' r="B3"><f t="shared" si="0" ca="1"/><v>3</v>',
  ' r="B3" t="inlineStr"><is><t>直接</t></is>',
  ' r="B3" t="d"><v>2024-01-01</v>',
  ' r="B3" s="1">',
  ' r="B3" s="7"><v>1</v>',
  ' r="B3" s="x"><v>1</v>',
  ' r="b3"><v>1</v>',
  ' r="$B$3"><v>1</v>',
  ' r="ZZZZ3"><v>1</v>',
  ' r="B0"><v>1</v>',
  ' r="B9999999"><v>1</v>',
  ' r=""><v>1</v>',
  ' s="1"><v>1</v>',
  ' r="B3" r="C3"><v>1</v>',
  ' r="B3"><v>1</v><v>2</v>',
  ' r="B3"><v>1<!-- 2 -->3</v>',
  ' r="B3"><v><![CDATA[12]]></v>',
  ' r="B3"><v>1</v><f>A1</f>',
  ' r="B3"><v>1',
  ' r="B3"><v>1</w>',
  ' r="B3"><c r="C3"><v>1</v></c>',
  " r='B3'><v>1</v>",
  ' r="B3" vm="1"><v>1</v>',
];

test.each(CELLS)("<c%s</c> in a go is the same as tag by tag", (cell) => {
  const after = '<c r="D3"><v>4</v></c>';
  // A blank before the end of a tag is allowed, and no spreadsheet writes it: such a cell is read tag by tag.
  const tagged = cell.replace(/>/, " >");
  expect(readPlainCell(utf8(`<c${tagged}</c>`), 0, plainCell())).toBe(0);
  const before = '<c r="A3"><f t="shared" ref="A3:B3" si="0">C3*2</f><v>8</v></c>';
  expect(read(`${before}<c${cell}</c>${after}`)).toEqual(read(`${before}<c${tagged}</c>${after}`));
});

/** Reads parts as those of one sheet in files that came one after another. */
function readInTurn(sheet: string, ...parts: readonly string[]) {
  const files = parts.map((cells) => utf8(`<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`));
  return files.map((bytes) => readSheetPart(bytes, LOOKUPS, cellMemory(sheet, bytes)));
}

const FIRST = '<c r="A3"><f t="shared" ref="A3:B3" si="0">C3*2</f><v>8</v></c>';
const LAST = '<c r="D3" s="2" t="s"><v>2</v></c><c r="E3" t="str"><f>A3&amp;"x"</f><v>8x</v></c>';

test.each(CELLS)("<c%s</c> reads the same after a file that has it, and after one that has another", (cell) => {
  const own = `${FIRST}<c${cell}</c>${LAST}`;
  const others = [
    `${FIRST}<c r="B3" s="1"><v>5</v></c>${LAST}`,
    `${FIRST.replace("C3*2", "C3*3")}<c${cell}</c>${LAST}`,
    `${FIRST}<c${cell}</c>${LAST.replace('"2" t="s"><v>2', '"1"><v>7')}`,
    `${FIRST}${LAST}`,
  ];
  expect(readInTurn(`own ${cell}`, own, own, own)).toEqual([read(own), read(own), read(own)]);
  for (const [index, other] of others.entries())
    expect(readInTurn(`${index} ${cell}`, other, own, other)).toEqual([read(other), read(own), read(other)]);
});

test("a formula that cells share is that of their file", () => {
  const part = (formula: string): string =>
    `<c r="A3"><f t="shared" ref="A3:B3" si="0">${formula}</f><v>8</v></c><c r="B3"><f t="shared" si="0"/><v>9</v></c>`;
  const read3 = readInTurn("shared", part("C3*2"), part("C3*3"), part("C3*2"));
  expect(read3.map((each) => each.ok && each.value.cells.map(({ formula }) => formula))).toEqual([
    ["=C3*2", "=D3*2"],
    ["=C3*3", "=D3*3"],
    ["=C3*2", "=D3*2"],
  ]);
});

test("what spreadsheets write is read in a go", () => {
  for (const cell of [
    '<c r="XFD1048576" s="12" t="s"><v>461</v></c>',
    '<c r="A1"/>',
    '<c r="A1" s="3" t="str"><f>IF(B1&lt;2,"","x")</f><v/></c>',
    '<c r="A1" s="3" t="str"><f t="shared" si="12"/><v>x</v></c>',
    '<c r="A1" s="3"><f t="shared" ref="A1:A9" si="12">B1*2</f><v>4</v></c>',
  ])
    expect(readPlainCell(utf8(cell), 0, plainCell())).toBe(cell.length);
});

test("a part that ends within a cell is broken, wherever it ends", () => {
  const whole =
    '<worksheet><sheetData><row r="1"><c r="A1" s="1" t="str"><f>A2</f><v>x</v></c></row></sheetData></worksheet>';
  for (let length = 1; length < whole.length; length++)
    expect(readSheetPart(utf8(whole.slice(0, length)), LOOKUPS)).toMatchObject({ ok: false, error: "broken-xml" });
});

test("a text that is no UTF-8 is broken", () => {
  const bytes = utf8('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>中</v></c></row></sheetData></worksheet>');
  bytes[bytes.indexOf(0xe4)] = 0xff;
  expect(readSheetPart(bytes, LOOKUPS)).toMatchObject({ ok: false, error: "broken-xml" });
});
