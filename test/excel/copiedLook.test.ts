import fc from "fast-check";
import { copiedLook, type KnownLook } from "../../src/excel/copiedLook";
import { sourceRow } from "../../src/excel/rowBands";
import { rowLooks, type Look } from "../../src/excel/rowLooks";
import { movableFormula } from "../../src/workbook/formula/movable";
import type { ConditionalFormatSpec, RangeSpec, StyleSpec } from "../../src/workbook/spec";
import { range } from "./plan";

const SIZE = 8;

const known = (look: Look): KnownLook => ({ look, rows: rowLooks(look) });
const holds = (r: RangeSpec, row: number, column: number): boolean =>
  row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns;

function styleAt({ styles }: Look, row: number, column: number): StyleSpec {
  return styles
    .filter((each) => holds(each.range, row, column))
    .reduce<StyleSpec>((sum, { style }) => ({ ...sum, ...style }), { numberFormat: "General" });
}

/** Conditional formats of a cell, each as its formula reads in that cell. */
function formatsAt({ conditionalFormats }: Look, row: number, column: number): readonly string[] {
  return conditionalFormats
    .filter((each) => holds(each.range, row, column))
    .map(({ range: r, rule }) =>
      JSON.stringify(
        rule.type === "formula"
          ? { ...rule, formula: movableFormula(rule.formula)(row - r.row, column - r.column) }
          : rule,
      ),
    );
}

/** How a formula that is copied by some rows reads. */
const moved = (texts: readonly string[], rows: number): readonly string[] =>
  texts.map((text) => {
    const rule = JSON.parse(text) as { formula: string };
    return JSON.stringify({ ...rule, formula: movableFormula(rule.formula)(rows, 0) });
  });

const rangeOf = fc.record({
  row: fc.nat(4),
  column: fc.nat(3),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const styleOf = fc.record(
  { bold: fc.boolean(), fill: fc.constantFrom("#FFFFFF", "#DDEBF7"), numberFormat: fc.constantFrom("0", "@") },
  { requiredKeys: [] },
);
const rule = fc.record({
  type: fc.constant("formula" as const),
  formula: fc.constantFrom("$A9=1", "B9>$C$9", "TRUE"),
  fill: fc.constantFrom("#FFFFFF", "#DDEBF7"),
});
const looks = fc.record({
  styles: fc.array(fc.record({ range: rangeOf, style: styleOf }), { maxLength: 6 }),
  conditionalFormats: fc.array(fc.record({ range: rangeOf, rule }), { maxLength: 3 }),
});

test("copied rows and what is left look as described in every cell", () => {
  fc.assert(
    fc.property(looks, looks, (own, other) => {
      const { bands, rest } = copiedLook(known(own), known(other));
      for (let row = 0; row < SIZE; row += 1) {
        const band = bands.find((each) => row >= each.row && row < each.row + each.rows);
        for (let column = 0; column < SIZE; column += 1) {
          const from = band ? sourceRow(band, row) : null;
          const copied = from === null ? {} : styleAt(other, from, column);
          const formats = from === null ? [] : moved(formatsAt(other, from, column), row - from);
          const left = styleAt(rest, row, column);
          const set = rest.styles.some((each) => holds(each.range, row, column)) || from === null ? left : {};
          expect({ ...copied, ...set }).toEqual(styleAt(own, row, column));
          expect([...formats, ...formatsAt(rest, row, column)]).toEqual(formatsAt(own, row, column));
        }
      }
    }),
    { numRuns: 150 },
  );
});

describe("a longer table like a shorter one", () => {
  const status = (row: number, rows: number): ConditionalFormatSpec => ({
    range: range(row, 1, rows, 1),
    rule: { type: "formula", formula: `$B${row + 1}="滞后"`, fill: "#FDE7E9" },
  });
  const table = (rows: number, numberFormat: string): Look => ({
    styles: [
      { range: range(0, 0), style: { bold: true } },
      { range: range(2, 0, rows, 2), style: { fill: "#DDEBF7" } },
      { range: range(2, 1, rows, 1), style: { numberFormat } },
      { range: range(3 + rows, 0, 1, 2), style: { bold: true } },
    ],
    conditionalFormats: [status(2, rows)],
  });

  test.each([
    [1, 3, ["1-3 from 1-3", "4-5 from 3", "7 from 5"]],
    [3, 5, ["1-5 from 1-5", "6-9 from 4-7"]],
    [3, 3, ["1-7 from 1-7"]],
  ])("%d rows make %d", (there, here, expected) => {
    const { bands, rest } = copiedLook(known(table(here, "0")), known(table(there, "0")));
    const span = (row: number, rows: number): string => (rows === 1 ? `${row + 1}` : `${row + 1}-${row + rows}`);
    expect(bands.map(({ row, rows, from, fromRows }) => `${span(row, rows)} from ${span(from, fromRows)}`)).toEqual(
      expected,
    );
    expect(rest).toEqual({ styles: [], conditionalFormats: [] });
  });

  test("gets number formats of its own", () => {
    const { rest } = copiedLook(known(table(2, "0.0")), known(table(3, "0")));
    expect(rest.styles).toEqual([
      { range: range(2, 1), style: { numberFormat: "0.0" } },
      { range: range(3, 1), style: { numberFormat: "0.0" } },
    ]);
  });

  test("writes a conditional format that not all of its rows have there", () => {
    const own = table(3, "0");
    const longer = { ...own, conditionalFormats: [status(2, 4)] };
    const { bands, rest } = copiedLook(known(longer), known(own));
    expect(bands.every(({ row, rows }) => row + rows <= 2 || row > 5)).toBe(true);
    expect(rest.conditionalFormats).toEqual(longer.conditionalFormats);
  });
});
