import fc from "fast-check";
import { toBatches } from "../../src/excel/batches";
import { footerParts } from "../../src/excel/footerParts";
import { freeSheetName } from "../../src/excel/freeSheetName";
import { cutGrid, gridOf, withHeader } from "../../src/excel/grid";
import { joinBlocks } from "../../src/excel/joinBlocks";
import { groupStyles, mergeStyles } from "../../src/excel/mergeStyles";
import { textInput } from "../../src/excel/textCell";
import { formulaRanges, formulaWrites } from "../../src/excel/writeCells";
import { columnPoints } from "../../src/workbook/style/columnPoints";
import type { CellSpec, StyledRange, StyleSpec } from "../../src/workbook/spec";
import { range } from "./plan";

describe("text as it is sent", () => {
  test.each([
    ["城镇新增就业人数", "城镇新增就业人数"],
    ["Indicator", "Indicator"],
    ["", ""],
    ["=1+1", "'=1+1"],
    ["+5", "'+5"],
    ["-", "'-"],
    ["@x", "'@x"],
    ["'x", "''x"],
    ["95", "'95"],
    ["13:41:46", "'13:41:46"],
    ["3月5日", "'3月5日"],
    ["true", "'true"],
    ["#N/A", "'#N/A"],
    ["［20］", "'［20］"],
  ])("%s is sent as %s", (text, sent) => {
    expect(textInput(text)).toBe(sent);
  });
});

describe("footer", () => {
  test.each([
    ["&L规划指标 && 填报&R&P / &N", { left: "规划指标 && 填报", center: "", right: "&P / &N" }],
    ["第 &P 页", { left: "", center: "第 &P 页", right: "" }],
    ["&C&D&Labc", { left: "abc", center: "&D", right: "" }],
    ["", { left: "", center: "", right: "" }],
  ])("%s", (footer, parts) => {
    expect(footerParts(footer)).toEqual(parts);
  });
});

test.each([
  // Excel's default column, 8.43 characters, is 64 pixels or 48 points wide; 10 characters are 75 pixels.
  [8.43, 48],
  [10, 56.25],
])("%p characters are %p points wide", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});

describe("free sheet name", () => {
  test.each([
    ["汇总", [], "汇总"],
    ["汇总", ["汇总"], "汇总 (2)"],
    ["Summary", ["SUMMARY", "summary (2)"], "Summary (3)"],
    ["x".repeat(31), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ])("%s among %j is %s", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});

describe("batches", () => {
  const step = (size: number) => ({ size, sheet: null, queue: () => undefined });
  test.each([
    [[1, 2, 3], 10, [[1, 2, 3]]],
    [[6, 6, 1], 10, [[6], [6, 1]]],
    [[20, 0, 1], 10, [[20], [0, 1]]],
    [[], 10, []],
  ])("%j within %d", (sizes, limit, expected) => {
    expect(toBatches(sizes.map(step), limit).map((batch) => batch.map(({ size }) => size))).toEqual(expected);
  });
});

describe("formula ranges", () => {
  const formula: CellSpec = { formula: "=1", value: 1 };
  test("are rectangles of formulas and nothing else", () => {
    const values = [
      ["a", formula, formula, 1],
      [formula, formula, formula, null],
      [1, formula, formula, formula],
    ];
    expect(formulaRanges({ row: 10, column: 2, values })).toEqual([
      range(10, 3, 1, 2),
      range(11, 2, 1, 3),
      range(12, 3, 1, 3),
    ]);
    expect(
      formulaRanges({
        row: 0,
        column: 0,
        values: [
          ["a", formula],
          ["b", formula],
        ],
      }),
    ).toEqual([range(0, 1, 2, 1)]);
  });
});

/** Per write: what is done, to how many rows and columns, with how many rows of formulas (1 where one stands for all). */
test.each([
  [
    "columns filled down: the first row, copied",
    3,
    (row: number) => [`=B${row}`, `=B${row}*2`, `=SUM(B${row}:C${row})`],
    ["formulas 1x3", "copy 2x3"],
  ],
  ["one column filled down", 3, (row: number) => [`=B${row}`], ["formulas 3x1"]],
  ["the same to the right", 2, (row: number) => [`=B${row}`, `=C${row}`, `=D${row}`], ["formulas 2x3"]],
  [
    "columns that differ from row to row stay one block",
    2,
    (row: number) => [`=B${row * 2}`, `=Q${row * 3}`, `=R${row}`],
    ["formulas 2x2", "formulas 2x1"],
  ],
])("formulas: %s", (_what, rows, formulas, expected) => {
  const values = Array.from({ length: rows }, (_unused, index) =>
    formulas(index + 1).map((formula): CellSpec => ({ formula, value: 0 })),
  );
  const writes = formulaWrites({ row: 0, column: 5, values });
  expect(writes.map(({ property, range: each }) => `${property} ${each.rows}x${each.columns}`)).toEqual(expected);
});

describe("merged styles", () => {
  const styleOf = fc.record({ bold: fc.boolean(), fill: fc.constantFrom("#FFFFFF", "#DDEBF7") }, { requiredKeys: [] });
  const styled = fc.record({
    range: fc.record({
      row: fc.nat(4),
      column: fc.nat(4),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
    style: styleOf,
  });
  const at = (styles: readonly StyledRange[], row: number, column: number): StyleSpec =>
    styles
      .filter(
        ({ range: r }) => row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns,
      )
      .reduce((sum, { style }) => ({ ...sum, ...style }), {});

  test("look the same in every cell", () => {
    fc.assert(
      fc.property(fc.array(styled, { maxLength: 12 }), (styles) => {
        const merged = mergeStyles(styles);
        expect(merged.length).toBeLessThanOrEqual(styles.length);
        for (let cell = 0; cell < 64; cell += 1) {
          expect(at(merged, cell >> 3, cell & 7)).toEqual(at(styles, cell >> 3, cell & 7));
        }
      }),
    );
  });

  test("in groups they look the same in every cell", () => {
    fc.assert(
      fc.property(fc.array(styled, { maxLength: 12 }), (styles) => {
        const apart = groupStyles(styles).flatMap(({ ranges, style }) =>
          ranges.map((each) => ({ range: each, style })),
        );
        for (let cell = 0; cell < 64; cell += 1) {
          expect(at(apart, cell >> 3, cell & 7)).toEqual(at(styles, cell >> 3, cell & 7));
        }
      }),
    );
  });

  test("of one style are one group unless something between overlaps them", () => {
    const [top, below, both] = [range(0, 0, 1, 1), range(4, 0, 1, 1), range(0, 0, 9, 1)];
    const [bold, plain] = [{ bold: true }, { bold: false }];
    const other = { range: range(2, 2, 1, 1), style: plain };
    expect(groupStyles([{ range: top, style: bold }, other, { range: below, style: bold }])).toMatchObject([
      { ranges: [top, below], style: bold },
      { ranges: [other.range], style: plain },
    ]);
    const between = { range: both, style: plain };
    expect(groupStyles([{ range: top, style: bold }, between, { range: below, style: bold }])).toHaveLength(3);
  });

  test("neighbours become one", () => {
    const rows = [0, 1, 2].map((row) => ({ range: range(row, 0, 1, 4), style: { bold: true } }));
    expect(mergeStyles(rows)).toEqual([{ range: range(0, 0, 3, 4), style: { bold: true } }]);
  });
});

describe("blocks", () => {
  test("near each other become one with blanks between", () => {
    const blocks = [
      { row: 0, column: 1, values: [["标题"]] },
      { row: 2, column: 0, values: [["一", 0]] },
    ];
    expect(joinBlocks(blocks)).toEqual([
      {
        row: 0,
        column: 0,
        values: [
          [null, "标题"],
          [null, null],
          ["一", 0],
        ],
      },
    ]);
  });

  test.each([
    ["far apart", { row: 400, column: 400, values: [["x"]] }],
    ["on the same cells", { row: 0, column: 0, values: [["x"]] }],
  ])("%s stay as they are", (_name, other) => {
    const blocks = [{ row: 0, column: 0, values: [["标题"]] }, other];
    expect(joinBlocks(blocks)).toEqual(blocks);
  });
});

describe("grid", () => {
  const grid = gridOf({
    rowIndex: 2,
    columnIndex: 1,
    values: [
      ["=x", 5],
      ["", "#N/A"],
    ],
    formulas: [
      ["=x", "=2+3"],
      ["", "=NA()"],
    ],
    numberFormat: [
      ["@", "General"],
      ["@", "0%"],
    ],
  });
  test("tells text that begins with = from a formula, blanks from values", () => {
    expect(grid).toEqual({
      row: 2,
      column: 1,
      values: [
        ["=x", 5],
        [null, "#N/A"],
      ],
      formulas: [
        [null, "=2+3"],
        [null, "=NA()"],
      ],
      numberFormats: [
        ["@", "General"],
        ["@", "0%"],
      ],
    });
  });
  test("a cut beyond it is blank, a header is put above", () => {
    expect(cutGrid(grid, range(3, 2, 2, 1)).values).toEqual([["#N/A"], [null]]);
    expect(withHeader(grid, ["a", "b"])).toMatchObject({
      row: 1,
      values: [
        ["a", "b"],
        ["=x", 5],
        [null, "#N/A"],
      ],
    });
  });
});
