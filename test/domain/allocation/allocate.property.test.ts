import fc from "fast-check";
import type { AllocationTask } from "../../../src/domain/allocation";
import { roundTable } from "../../../src/domain/allocation/controlledRounding";
import { multiply, sum } from "../../../src/domain/shared/decimal";
import { allocated, aTask } from "./tasks";

const weight = fc.integer({ min: 1, max: 5000 });
const names = (count: number) => Array.from({ length: count }, (_, index) => `区${index}`);
const byName = (weights: readonly number[]) => Object.fromEntries(weights.map((each, index) => [`区${index}`, each]));

/** True where two regions' exact totals end in the same fraction of the last decimal. */
function hasTies({ total, decimals, regions, weights }: AllocationTask): boolean {
  const typed = regions.map((region) => BigInt(weights.regions?.[region] ?? 0));
  const all = typed.reduce((a, b) => a + b, 0n);
  const remainders = typed.map((each) => (BigInt(Math.round(total * 10 ** decimals)) * each) % all);
  return new Set(remainders).size < remainders.length;
}

/** Totals of a table's precision, weights of regions and years. */
const flows = fc
  .record({
    decimals: fc.integer({ min: 0, max: 6 }),
    units: fc.integer({ min: 0, max: 1_000_000 }),
    regions: fc.array(weight, { minLength: 1, maxLength: 9 }),
    years: fc.array(weight, { minLength: 1, maxLength: 6 }),
  })
  .map(({ decimals, units, regions, years }) =>
    aTask({
      total: units / 10 ** decimals,
      decimals,
      regions: names(regions.length),
      years: years.map((_, index) => 2021 + index),
      method: "weights",
      weights: {
        regions: byName(regions),
        years: Object.fromEntries(years.map((each, index) => [String(2021 + index), each])),
        cells: null,
      },
    }),
  );

const share = (weights: readonly number[], at: number) => (weights[at] ?? 0) / sum(weights);
const regionShare = ({ weights, regions }: AllocationTask, at: number) =>
  share(
    regions.map((region) => weights.regions?.[region] ?? 0),
    at,
  );
const yearShare = ({ weights, years }: AllocationTask, at: number) =>
  share(
    years.map((year) => weights.years?.[String(year)] ?? 0),
    at,
  );

test("cells, region totals and year totals close exactly at any precision, and none is a unit off its share or negative", () => {
  fc.assert(
    fc.property(flows, (task) => {
      const { cells, regionTotals, yearTotals } = allocated(task);
      const unit = 1 / 10 ** task.decimals;
      expect(sum(cells.flat())).toBe(task.total);
      expect(sum(regionTotals ?? [])).toBe(task.total);
      expect(sum(yearTotals)).toBe(task.total);
      cells.forEach((row, region) => {
        expect(sum(row)).toBe(regionTotals?.[region]);
        expect(Math.abs(sum(row) - task.total * regionShare(task, region))).toBeLessThan(unit * 1.000001);
        row.forEach((cell, year) => {
          expect(cell).toBeGreaterThanOrEqual(0);
          expect(Math.abs(cell - task.total * regionShare(task, region) * yearShare(task, year))).toBeLessThan(
            unit * 1.000001,
          );
          expect(multiply(cell, 10 ** task.decimals) % 1).toBe(0);
        });
      });
      yearTotals.forEach((each, year) =>
        expect(Math.abs(each - task.total * yearShare(task, year))).toBeLessThan(unit * 1.000001),
      );
    }),
    { numRuns: 60 },
  );
});

test("of two regions, the one with the larger weight gets no less", () => {
  fc.assert(
    fc.property(flows, (task) => {
      const { regionTotals } = allocated(task);
      task.regions.forEach((a, at) =>
        task.regions.forEach((b, other) => {
          const [ours, theirs] = [task.weights.regions?.[a] ?? 0, task.weights.regions?.[b] ?? 0];
          if (ours > theirs) expect(regionTotals?.[at]).toBeGreaterThanOrEqual(regionTotals?.[other] ?? 0);
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test("a larger weight never gets its region less", () => {
  fc.assert(
    fc.property(flows, fc.integer({ min: 1, max: 999 }), (task, more) => {
      const grown = {
        ...task,
        weights: {
          ...task.weights,
          regions: { ...task.weights.regions, 区0: (task.weights.regions?.["区0"] ?? 0) + more },
        },
      };
      expect(allocated(grown).regionTotals?.[0]).toBeGreaterThanOrEqual(allocated(task).regionTotals?.[0] ?? 0);
    }),
    { numRuns: 60 },
  );
});

test("the same task gives the same table, and regions in another order the same totals apart from ties", () => {
  fc.assert(
    fc.property(flows, (task) => {
      const { regionTotals, regions } = { ...allocated(task), regions: task.regions };
      expect(allocated(task).regionTotals).toEqual(regionTotals);
      const turned = allocated({ ...task, regions: [...regions].reverse() }).regionTotals ?? [];
      if (!hasTies(task)) expect([...turned].reverse()).toEqual(regionTotals);
    }),
    { numRuns: 60 },
  );
});

test("locked cells stay as they are, and the table closes around them", () => {
  fc.assert(
    fc.property(flows, fc.array(fc.nat(8), { maxLength: 5 }), (task, picks) => {
      const before = allocated(task);
      const locks = [
        ...new Map(
          picks.map((pick, index) => {
            const [row, column] = [pick % task.regions.length, index % task.years.length];
            const half =
              Math.floor(Math.round((before.cells[row]?.[column] ?? 0) * 10 ** task.decimals) / 2) /
              10 ** task.decimals;
            return [
              `${row} ${column}`,
              { region: task.regions[row] ?? "", year: task.years[column] ?? 0, value: half },
            ] as const;
          }),
        ).values(),
      ];
      fc.pre(task.regions.length > picks.length);
      const { cells } = allocated({ ...task, locks });
      expect(sum(cells.flat())).toBe(task.total);
      for (const { region, year, value } of locks)
        expect(cells[task.regions.indexOf(region)]?.[task.years.indexOf(year)]).toBe(value);
    }),
    { numRuns: 60 },
  );
});

test("a stock's regions are the city's level in every year, rising where they are to rise", () => {
  const stocks = fc.record({
    own: fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 9 }),
    gain: fc.integer({ min: 0, max: 50_000 }),
    equal: fc.boolean(),
  });
  fc.assert(
    fc.property(stocks, ({ own, gain, equal }) => {
      fc.pre(sum(own) > 0);
      const base = byName(own.map((each) => each / 100));
      const start = sum(Object.values(base));
      const task = aTask({
        kind: "stock",
        regions: names(own.length),
        decimals: 2,
        baseline: start,
        total: sum([start, gain / 100]),
        method: equal ? "equal" : "base",
        base,
      });
      const { cells, yearTotals } = allocated(task);
      expect(yearTotals.at(-1)).toBe(task.total);
      yearTotals.forEach((level, column) => {
        expect(sum(cells.map((row) => row[column] ?? 0))).toBe(level);
        expect(Math.abs(level - (start + ((column + 1) * gain) / 500))).toBeLessThan(0.0051);
      });
    }),
    { numRuns: 60 },
  );
});

test("any table of fractions with a whole total closes: cells, rows and columns are the whole numbers around them", () => {
  const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      rows: fc.array(fc.array(fc.bigInt(0n, 30n), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
      denominator: fc.bigInt(1n, 9n),
    }),
  );
  fc.assert(
    fc.property(tables, ({ rows, denominator }) => {
      const all = rows.flat().reduce((a, b) => a + b, 0n);
      const numerators = rows.map((row, index) =>
        index === 0 ? [(row[0] ?? 0n) + ((denominator - (all % denominator)) % denominator), ...row.slice(1)] : row,
      );
      const rounded = roundTable({ numerators, denominator });
      const near = (exact: bigint, whole: bigint) =>
        whole === exact / denominator || (exact % denominator > 0n && whole === exact / denominator + 1n);
      const add = (cells: readonly bigint[]) => cells.reduce((a, b) => a + b, 0n);
      numerators.forEach((row, at) => {
        row.forEach((cell, column) => expect(near(cell, rounded[at]?.[column] ?? -1n)).toBe(true));
        expect(near(add(row), add(rounded[at] ?? []))).toBe(true);
      });
      numerators[0]?.forEach((_, column) =>
        expect(
          near(add(numerators.map((row) => row[column] ?? 0n)), add(rounded.map((row) => row[column] ?? 0n))),
        ).toBe(true),
      );
      expect(add(rounded.flat()) * denominator).toBe(add(numerators.flat()));
    }),
    { numRuns: 100 },
  );
});
