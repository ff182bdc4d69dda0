import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatAbsolute,
  formatRect,
  parseAddress,
  quoteSheet,
  unquoteSheet,
} from "../../src/embedded/host/model/address";
import { moveFormula, sortFormula } from "../../src/embedded/host/model/references";
import { rectOf, shifted, subtract, type Rect } from "../../src/embedded/host/model/rect";
import { createRectLayers } from "../../src/embedded/host/model/rectLayers";
import { renameColumnInFormula, renameTableInFormula } from "../../src/embedded/host/model/structuredReference";

const smallRect = fc
  .tuple(fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([top, left, rows, columns]) => rectOf(top, left, rows, columns));

function cellsOf(rect: Rect): readonly string[] {
  const cells: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}

test("an address is read as it is written", () => {
  fc.assert(
    fc.property(fc.nat(1_048_000), fc.nat(16_000), fc.nat(99), fc.nat(99), (top, left, rows, columns) => {
      const rect = rectOf(top, left, rows + 1, columns + 1);
      expect(parseAddress(formatRect(rect))).toEqual({ rect });
      expect(parseAddress(`'市''区'!${formatAbsolute(rect)}`)).toEqual({ sheet: "市'区", rect });
    }),
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [16_383, "XFD"],
])("column %d is %s", (index, name) => {
  expect([columnName(index), columnIndex(name)]).toEqual([name, index]);
});

test.each([
  ["指标填报", "指标填报"],
  ["指标 填报", "'指标 填报'"],
  ["2024", "'2024'"],
  ["A1", "'A1'"],
  ["it's", "'it''s'"],
])("the sheet name %s is written %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(unquoteSheet(quoted)).toBe(name);
});

test("subtracting leaves exactly the cells outside", () => {
  fc.assert(
    fc.property(smallRect, smallRect, (from, hole) => {
      const left = subtract(from, hole).flatMap(cellsOf);
      const inside = new Set(cellsOf(hole));
      expect([...left].sort()).toEqual(
        cellsOf(from)
          .filter((cell) => !inside.has(cell))
          .sort(),
      );
    }),
  );
});

test("layers give each cell the value set last", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(smallRect, fc.nat(3)), { maxLength: 6 }), (writes) => {
      const layers = createRectLayers<number>();
      const expected = new Map<string, number>();
      for (const [rect, value] of writes) {
        layers.set(rect, value);
        cellsOf(rect).forEach((cell) => expected.set(cell, value));
      }
      for (const cell of cellsOf(rectOf(0, 0, 19, 19))) {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        expect(layers.at(row, column)).toBe(expected.get(cell));
      }
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["rows inserted above", { axis: "rows", index: 1, count: 2 }, rectOf(4, 1, 3, 3)],
  ["rows inserted inside", { axis: "rows", index: 3, count: 2 }, rectOf(2, 1, 5, 3)],
  ["rows inserted right below", { axis: "rows", index: 5, count: 2 }, rectOf(2, 1, 3, 3)],
  ["rows removed across the top", { axis: "rows", index: 1, count: -2 }, rectOf(1, 1, 2, 3)],
  ["rows removed across the bottom", { axis: "rows", index: 4, count: -3 }, rectOf(2, 1, 2, 3)],
  ["all rows removed", { axis: "rows", index: 2, count: -3 }, undefined],
  ["columns removed before", { axis: "columns", index: 0, count: -1 }, rectOf(2, 0, 3, 3)],
] as const)("%s", (_what, shift, expected) => {
  expect(shifted(rectOf(2, 1, 3, 3), shift)).toEqual(expected);
});

test.each([
  ["=SUM(表[a])", "=SUM(表[甲])"],
  ["=表[[#This Row],[a]]+表[[a]:[b]]", "=表[[#This Row],[甲]]+表[[甲]:[b]]"],
  ['="表[a]"&另表[a]', '="表[a]"&另表[a]'],
  ["=表[ab]", "=表[ab]"],
])("column a of 表 renamed in %s", (formula, renamed) => {
  expect(renameColumnInFormula(formula, "表", "a", "甲")).toBe(renamed);
});

test("a table is renamed only where it is the table", () => {
  expect(renameTableInFormula('=SUM(表[a])+我的表[a]&"表[a]"', "表", "指标")).toBe('=SUM(指标[a])+我的表[a]&"表[a]"');
});

test.each([
  ["=B2+$B3+B$4+C5*2", "=B4+$B5+B$4+C7*2"],
  ['="B2"&LOG10(B2)&Sheet2!B2', '="B2"&LOG10(B4)&Sheet2!B4'],
  ["='Q1 B2'!B2:C3+Q1!B2", "='Q1 B2'!B4:C5+Q1!B4"],
  ["=表[[#This Row],[B2]]", "=表[[#This Row],[B2]]"],
])("%s filled two rows down", (formula, moved) => {
  expect(moveFormula(formula, 2)).toBe(moved);
});

test("filled to the right, columns that are not fixed follow", () => {
  expect(moveFormula("=Z2+$B3+B$4+$C$5", 1, 2)).toBe("=AB3+$B4+D$4+$C$5");
});

test("sorted, references to other sheets stay", () => {
  expect(sortFormula("=B2+$B3+B$4+Sheet2!B2", 2)).toBe("=B4+$B5+B$4+Sheet2!B2");
});
