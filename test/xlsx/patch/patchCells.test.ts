import { strFromU8, unzipSync } from "fflate";
import type { CellPatch } from "../../../src/workbook";
import { patchCells } from "../../../src/xlsx";
import { returnedBytes } from "../../app/consolidation/returnedFiles";
import { handWritten, pack } from "../files";
import { changedParts, snapshotOf } from "./support";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3">' +
  '<xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="1" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="2" fontId="2"><protection locked="0"/></xf></cellXfs></styleSheet>';
const STRINGS =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>12.5</t></si><si><t>98以上</t></si></sst>';
const file = (sheetData: string, change: (xml: string, name: string) => string = (xml) => xml): Uint8Array => {
  const parts = handWritten(sheetData, { "xl/styles.xml": STYLES, "xl/sharedStrings.xml": STRINGS });
  return pack(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml, name)])));
};

const to = (address: string, value: CellPatch["value"], format: CellPatch["format"] = null): CellPatch => ({
  sheet: "S",
  address,
  value,
  format,
});

function patched(bytes: Uint8Array, cells: readonly CellPatch[]): Uint8Array {
  const result = patchCells(bytes, cells);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetData = (bytes: Uint8Array): string =>
  /<(\w+:)?sheetData>(.*)<\/\1sheetData>/.exec(partOf(bytes, "xl/worksheets/sheet1.xml"))?.[2] ?? "none";

test.each<[what: string, before: string, cell: CellPatch, after: string]>([
  [
    "a number for a text",
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>',
    to("A2", 12.5),
    '<row r="2"><c r="A2"><v>12.5</v></c><c r="B2" t="s"><v>1</v></c></row>',
  ],
  [
    "the apostrophe and the text format go with the text",
    '<row r="2"><c s="1" r="A2" t="s"><v>0</v></c></row>',
    to("A2", 12.5, "general"),
    '<row r="2"><c r="A2" s="3"><v>12.5</v></c></row>',
  ],
  [
    "a text for a text, its style kept",
    '<row r="2"><c r="A2" s="2" t="s"><v>1</v></c></row>',
    to("A2", "≥98"),
    '<row r="2"><c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">≥98</t></is></c></row>',
  ],
  [
    "a text that looks like a formula gets the apostrophe",
    '<row r="2"><c r="A2" s="2"><v>1</v></c></row>',
    to("A2", "-----", "text"),
    '<row r="2"><c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">-----</t></is></c></row>',
  ],
  [
    "a value for a formula, and for what belongs to a dynamic array",
    '<row r="2"><c r="A2" cm="1" t="str"><f t="array" ref="A2">1+1</f><v>2</v></c></row>',
    to("A2", 2),
    '<row r="2"><c r="A2"><v>2</v></c></row>',
  ],
  [
    "cells without addresses follow each other",
    '<row><c><v>1</v></c></row><row><c><v>1</v></c><c t="inlineStr"><is><t>12.5</t></is></c></row>',
    to("B2", 12.5),
    "<row><c><v>1</v></c></row><row><c><v>1</v></c><c><v>12.5</v></c></row>",
  ],
  [
    "cells that share a formula keep it when the first one goes",
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">"a&amp;b"&amp;B2&amp;$C$1</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="A4" t="str"><f t="shared" si="0"/><v>x</v></c></row>',
    to("A2", 1),
    '<row r="2"><c r="A2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f>&quot;a&amp;b&quot;&amp;B3&amp;$C$1</f><v>1</v></c></row>' +
      '<row r="4"><c r="A4" t="str"><f>&quot;a&amp;b&quot;&amp;B4&amp;$C$1</f><v>x</v></c></row>',
  ],
  ["a cell that is not there", '<row r="2"><c r="A2"/></row>', to("A3", 1), '<row r="2"><c r="A2"/></row>'],
  ["an empty cell", '<row r="2"><c r="A2" s="2"/></row>', to("A2", 1), '<row r="2"><c r="A2" s="2"><v>1</v></c></row>'],
  [
    "a blank",
    '<row r="2"><c r="A2" s="2" t="s"><v>0</v></c></row>',
    to("A2", null),
    '<row r="2"><c r="A2" s="2"></c></row>',
  ],
])("%s", (_, before, cell, after) => {
  expect(sheetData(patched(file(before), [cell]))).toBe(after);
});

test("a part that writes its elements with a prefix keeps to it", async () => {
  const prefixed = (xml: string, name: string): string =>
    name.endsWith("sheet1.xml")
      ? xml.replace(/<(\/?)(?=[A-Za-z])(?!\w+:)/g, "<$1x:").replace(/ xmlns="/, ' xmlns:x="')
      : xml;
  const bytes = patched(file('<row r="2"><c r="A2" t="s"><v>1</v></c></row>', prefixed), [to("A2", "≥98")]);
  expect(sheetData(bytes)).toBe(
    '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">≥98</x:t></x:is></x:c></x:row>',
  );
  expect((await snapshotOf(bytes)).sheets[0]?.grid?.values).toEqual([["≥98"]]);
});

test("formulas are calculated when the file is opened, whatever it said before", () => {
  const data = '<row r="2"><c r="A2" t="s"><v>0</v></c></row>';
  const workbook = (added: string): string => {
    const bytes = file(data, (xml, name) =>
      name === "xl/workbook.xml" ? xml.replace("</workbook>", `${added}</workbook>`) : xml,
    );
    return partOf(patched(bytes, [to("A2", 1)]), "xl/workbook.xml");
  };
  expect(workbook("")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  expect(workbook('<definedNames><definedName name="a">1</definedName></definedNames><extLst/>')).toContain(
    '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
  );
  expect(workbook('<calcPr calcId="191029" fullCalcOnLoad="0"/>')).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  );
});

test("a returned workbook: the cells read as written, every other part and cell stays byte for byte", async () => {
  const bytes = await returnedBytes("丰县", { typed: { "breakdown-1": { 2021: "0.75万", 2022: -3, 2023: 4100 } } });
  const before = await snapshotOf(bytes);
  const entry = before.sheets[1];
  const grid = entry?.grid;
  const row = grid?.values.findIndex((cells) => cells.includes("0.75万")) ?? -1;
  const column = grid?.values[row]?.indexOf("0.75万") ?? -1;
  const address = `${String.fromCharCode(65 + column + (grid?.column ?? 0))}${row + (grid?.row ?? 0) + 1}`;
  const after = patched(bytes, [{ sheet: entry?.name ?? "", address, value: 7500, format: null }]);
  expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet2.xml"]);
  // What formulas made of the text stands in their cells until somebody opens the file.
  const values = (grid?.values ?? []).map((cells, at) =>
    cells.map((value, index) => (at === row && index === column ? 7500 : value)),
  );
  const read = await snapshotOf(after);
  expect(read.sheets).toEqual(
    before.sheets.map((sheet, index) => (index === 1 ? { ...sheet, grid: { ...grid, values } } : sheet)),
  );
  expect(patched(bytes, [{ sheet: entry?.name ?? "", address, value: 7500, format: null }])).toEqual(after);
});

test("bytes that are no workbook are refused with a code", () => {
  expect(patchCells(new Uint8Array([1, 2, 3]), [to("A1", 1)])).toMatchObject({ ok: false });
});
