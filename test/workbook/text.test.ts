import fc from "fast-check";
import { cellAddress, columnLetters, parseReference } from "../../src/workbook/address";
import { CHUNK_LENGTH, chunkText } from "../../src/workbook/metadata/chunk";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["'汇总'!$C$4", { sheet: "汇总", row: 3, column: 2 }],
  ["=Sheet1!A1:B2", { sheet: "Sheet1", row: 0, column: 0 }],
  ["'it''s'!$XFD$1048576", { sheet: "it's", row: 1_048_575, column: 16_383 }],
  ["#REF!", null],
  ["'汇总'!#REF!", null],
  ["Sheet1!$A$0", null],
  ["Sheet1!$A$9999999", null],
  ["3.14", null],
])("a defined name that refers to %s", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test("an address is read back", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseReference(`'甲'!${cellAddress(row, column)}`)).toEqual({ sheet: "甲", row, column });
    }),
  );
});

test("pieces of a text fit a cell, join to it again and split no character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
      const pieces = chunkText(text, length);
      expect(pieces.join("")).toBe(text);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(length);
        expect(piece).not.toMatch(/[\ud800-\udbff]$/);
      }
    }),
  );
  expect(CHUNK_LENGTH).toBeLessThan(32_767);
});
