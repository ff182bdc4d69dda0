import fc from "fast-check";
import {
  localizeErrors,
  localizeRegionYears,
  nameRepair,
  sumTableOf,
  type RegionYears,
  type SumTable,
} from "../../../../src/domain/audit";
import { publishedTotals } from "../../../../src/domain/audit/facts/breakdownTarget";
import { sum } from "../../../../src/domain/shared/decimal";
import { PLANS } from "../fixtures";

const XUZHOU = PLANS["xuzhou-14fyp"];
const TABLES = XUZHOU.breakdowns;

/** Sums written by hand: a + b = c. */
function plain(cells: readonly (number | null)[], equations: SumTable["equations"]): SumTable {
  return { cells: cells.map((value) => ({ value })), equations };
}

/** The table with some cells changed, numbered row by row, the row of totals last. */
function withValues(table: RegionYears, changes: ReadonlyMap<number, number>): RegionYears {
  const width = table.columns.length;
  const put = (values: readonly (number | null)[], row: number) =>
    values.map((value, column) => changes.get(row * width + column) ?? value);
  return {
    ...table,
    cells: table.cells.map((line, row) => ({ ...line, values: put(line.values, row) })),
    totals: table.totals && put(table.totals, table.cells.length),
  };
}

function holds({ cells, equations }: SumTable, repairs: ReadonlyMap<number, number>): boolean {
  const at = (cell: number) => repairs.get(cell) ?? cells[cell]?.value ?? 0;
  return equations.every(({ total, parts }) => sum(parts.map(at)) === at(total));
}

test.each(TABLES.map((table) => [table.id, table] as const))("Xuzhou's %s closes: nothing to repair", (_, table) => {
  expect(localizeRegionYears(table, publishedTotals(table, XUZHOU))).toEqual({ sets: [[]], only: null, limit: null });
});

describe("small sums", () => {
  test("any of three cells may be wrong in one sum", () => {
    const { sets, only } = localizeErrors(plain([0.1, 0.2, 0.31], [{ total: 2, parts: [0, 1] }]));
    expect(sets).toEqual([
      [{ cell: 2, before: 0.31, after: 0.3 }],
      [{ cell: 0, before: 0.1, after: 0.11 }],
      [{ cell: 1, before: 0.2, after: 0.21 }],
    ]);
    expect(only).toBeNull();
  });

  test("a repair never makes a figure negative, so a total too small leaves one part", () => {
    const { only } = localizeErrors(
      plain(
        [9, 1, 2],
        [
          { total: 2, parts: [0, 1] },
          { total: 1, parts: [1] },
        ],
      ),
    );
    expect(only).toBeNull();
    expect(localizeErrors(plain([1, 7, 5], [{ total: 2, parts: [0, 1] }])).sets).toHaveLength(2);
  });

  test("a fixed cell is not up for change", () => {
    const table: SumTable = {
      cells: [{ value: 4 }, { value: 5, fixed: true }, { value: 10, fixed: true }],
      equations: [{ total: 2, parts: [0, 1] }],
    };
    expect(localizeErrors(table).only).toEqual([{ cell: 0, before: 4, after: 5 }]);
  });

  test("a blank leaves its sum open", () => {
    expect(localizeErrors(plain([1, null, 5], [{ total: 2, parts: [0, 1] }])).sets).toEqual([[]]);
  });

  test("two errors that hide each other in one sum show in the other", () => {
    // a + b = c holds by accident; b = 3 and a = 1 are wrong against d = a and e = b.
    const table: SumTable = {
      cells: [
        { value: 1 },
        { value: 3 },
        { value: 4, fixed: true },
        { value: 2, fixed: true },
        { value: 2, fixed: true },
      ],
      equations: [
        { total: 2, parts: [0, 1] },
        { total: 3, parts: [0] },
        { total: 4, parts: [1] },
      ],
    };
    expect(localizeErrors(table).only).toEqual([
      { cell: 0, before: 1, after: 2 },
      { cell: 1, before: 3, after: 2 },
    ]);
  });

  test.each([
    ["cells", { maxSize: 3, maxCells: 2, maxSteps: 100 }],
    ["size", { maxSize: 0, maxCells: 9, maxSteps: 100 }],
    ["steps", { maxSize: 3, maxCells: 9, maxSteps: 1 }],
  ] as const)("says when the limit of %s was hit", (limit, options) => {
    const answer = localizeErrors(plain([1, 2, 4], [{ total: 2, parts: [0, 1] }]), options);
    expect(answer).toMatchObject({ limit, only: null });
  });

  test("figures with more digits than can be exact are left alone", () => {
    expect(localizeErrors(plain([1 / 3, 2, 4], [{ total: 2, parts: [0, 1] }])).limit).toBe("precision");
  });
});

/** Up to three cells of one of Xuzhou's tables with other figures of the same decimals. */
const planted = fc.constantFrom(...TABLES).chain((table) => {
  const cells = sumTableOf(table).cells.length;
  const change = fc.record({ cell: fc.integer({ min: 0, max: cells - 1 }), by: fc.integer({ min: 1, max: 900 }) });
  return fc.record({
    table: fc.constant(table),
    errors: fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ cell }) => cell }),
  });
});

test("up to three planted errors are among the smallest repairs, and the only repair restores the figures", () => {
  fc.assert(
    fc.property(planted, ({ table, errors }) => {
      const printed = sumTableOf(table).cells.map(({ value }) => value ?? 0);
      const step = table.unit === "万人" ? 0.01 : 1;
      const wrong = new Map(
        errors.map(({ cell, by }) => [cell, sum([printed[cell] ?? 0, Math.round(by * step * 100) / 100])]),
      );
      const damaged = withValues(table, wrong);
      const known = publishedTotals(table, XUZHOU);
      const { sets, only, limit } = localizeRegionYears(damaged, known);
      expect(limit).toBeNull();
      for (const set of sets) {
        expect(set.length).toBeLessThanOrEqual(errors.length);
        expect(holds(sumTableOf(damaged, known), new Map(set.map(({ cell, after }) => [cell, after])))).toBe(true);
      }
      const cells = errors.map(({ cell }) => cell).sort((a, b) => a - b);
      const asPlanted = sets.find((set) => String(set.map(({ cell }) => cell)) === String(cells));
      if (sets[0]?.length === errors.length) expect(asPlanted).toBeDefined();
      for (const { cell, after } of asPlanted ?? []) expect(after).toBe(printed[cell]);
      if (only && only.length === errors.length) expect(only).toBe(asPlanted);
    }),
    { numRuns: 150 },
  );
});

test("a table full of errors is given up within the limits, quickly", () => {
  const table = TABLES.find(({ number }) => number === "3")!;
  const damaged = withValues(
    table,
    new Map(Array.from({ length: 12 }, (_, index) => [index * 7, 1_000 + index * index])),
  );
  // Time of the processor, not of the clock: other tests run beside this one.
  const started = process.cpuUsage();
  expect(localizeRegionYears(damaged)).toEqual({ sets: [], only: null, limit: "size" });
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});

test.each([
  ["1", 0, "丰县", "2021", 2300, 3200],
  ["2", 1, "丰县", "2022", 0.32, 0.23],
  ["3", 13 * 6 + 1, "合计", "2022", 413, 431],
  ["9", 5, undefined, "合计", undefined, 1],
] as const)(
  "table %s, cell %d: one error in a table with sums both ways has one repair",
  (number, cell, region, column, right, wrong) => {
    const table = TABLES.find((each) => each.number === number)!;
    const damaged = withValues(table, new Map([[cell, wrong]]));
    const { only } = localizeRegionYears(damaged, publishedTotals(table, XUZHOU));
    const [repair, ...others] = (only ?? []).map((each) => nameRepair(each, damaged));
    expect(others).toEqual([]);
    expect(repair).toMatchObject({
      region: region ?? table.cells[0]!.region,
      column,
      before: wrong,
      after: right ?? sumTableOf(table).cells[cell]!.value,
    });
  },
);
