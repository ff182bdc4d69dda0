import fc from "fast-check";
import { breakdownEntries, dryRun, merge, type DuplicatePolicy, type Submitted } from "../../../src/domain/consolidation";
import { planYears } from "../../../src/domain/plan";
import { regionsOf } from "../../../src/domain/regions";
import { aSubmitted, XUZHOU, type Typed } from "./returns";

const REGIONS = regionsOf(XUZHOU);
const PERIODS = [...planYears(XUZHOU.period).map(String), "total"];
const tablesOf = (region: string) => XUZHOU.breakdowns.filter(({ rows }) => rows.some((row) => row.region === region)).map(({ id }) => id);

const raw = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1e4, noNaN: true }), fc.constantFrom("≥98", "暂无", "１２", "3.5万", "=1+1", "#DIV/0!"), fc.boolean());

const typed = (region: string): fc.Arbitrary<Typed> =>
  fc.record(Object.fromEntries(tablesOf(region).map((id) => [id, fc.dictionary(fc.constantFrom(...PERIODS), raw)])));

const submitted: fc.Arbitrary<Submitted> = fc.constantFrom(...REGIONS).chain((region) =>
  fc.tuple(typed(region), fc.constantFrom("", "2024-01-05", "2024-02-01", "下周"), fc.constantFrom(null, "2024-01-06T08:00:00Z"), fc.string({ maxLength: 3 }))
    .map(([cells, date, modified, file]) => aSubmitted(region, cells, { date, modified, file })));

const policy = fc.constantFrom<DuplicatePolicy>("newest", "first", "ask");
const shuffled = (files: readonly Submitted[]) => fc.shuffledSubarray([...files], { minLength: files.length });

test("the order of the files never matters", () => {
  const cases = fc.array(submitted, { maxLength: 12 }).chain((files) => fc.tuple(fc.constant(files), shuffled(files), policy));
  fc.assert(fc.property(cases, ([files, other, used]) => {
    const options = { policy: used, choices: {}, asOf: 2023 };
    expect(merge(XUZHOU, dryRun(XUZHOU, other), options)).toEqual(merge(XUZHOU, dryRun(XUZHOU, files), options));
  }), { numRuns: 60 });
});

test("a data set that is split by region and merged again is the same", () => {
  const whole = fc.tuple(...REGIONS.map((region) => typed(region).map((cells) => [region, cells] as const)));
  fc.assert(fc.property(whole, (parts) => {
    const files = parts.map(([region, cells]) => aSubmitted(region, cells));
    const back = breakdownEntries(merge(XUZHOU, dryRun(XUZHOU, files), { policy: "ask", choices: {}, asOf: 2025 }).values);
    for (const [region, cells] of parts) {
      for (const [id, row] of Object.entries(cells)) {
        for (const period of PERIODS) expect(back[id]?.[region]?.[period]?.raw).toEqual(row[period]);
      }
    }
  }), { numRuns: 20 });
});

test("every merged value is a cell of exactly one file, unchanged", () => {
  fc.assert(fc.property(fc.array(submitted, { maxLength: 8 }), policy, (files, used) => {
    const { values } = merge(XUZHOU, dryRun(XUZHOU, files), { policy: used, choices: {}, asOf: 2023 });
    const cells = new Set(files.flatMap((file) => file.values.map(({ cell }) => cell)));
    expect(values.every(({ cell }) => cells.has(cell))).toBe(true);
    expect(new Set(values.map(({ breakdownId, region, period }) => JSON.stringify([breakdownId, region, period]))).size).toBe(values.length);
  }), { numRuns: 40 });
});
