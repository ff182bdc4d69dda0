import fc from "fast-check";
import type { DuplicatePolicy, Submitted } from "../../../src/domain/consolidation";
import { planYears } from "../../../src/domain/plan";
import { regionsOf } from "../../../src/domain/regions";
import { aSubmitted, XUZHOU, type Typed } from "./returns";

/** Regions of Xuzhou. */
export const REGIONS = regionsOf(XUZHOU);
/** Periods that a region may report. */
export const PERIODS = [...planYears(XUZHOU.period).map(String), "total"];
const tablesOf = (region: string) =>
  XUZHOU.breakdowns.filter(({ rows }) => rows.some((row) => row.region === region)).map(({ id }) => id);

const raw = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }),
  fc.double({ min: 0, max: 1e4, noNaN: true }),
  fc.constantFrom("≥98", "暂无", "１２", "3.5万", "=1+1", "#DIV/0!"),
  fc.boolean(),
);

/** What a region may type, sense or not. */
export const typed = (region: string): fc.Arbitrary<Typed> =>
  fc.record(Object.fromEntries(tablesOf(region).map((id) => [id, fc.dictionary(fc.constantFrom(...PERIODS), raw)])));

/** A file of any region. */
export const submitted: fc.Arbitrary<Submitted> = fc
  .constantFrom(...REGIONS)
  .chain((region) =>
    fc
      .tuple(
        typed(region),
        fc.constantFrom("", "2024-01-05", "2024-02-01", "下周"),
        fc.constantFrom(null, "2024-01-06T08:00:00Z"),
        fc.string({ maxLength: 3 }),
      )
      .map(([cells, date, modified, file]) => aSubmitted(region, cells, { date, modified, file })),
  );

/** How duplicates are settled. */
export const policy = fc.constantFrom<DuplicatePolicy>("newest", "first", "ask");
/** The same files in another order. */
export const shuffled = (files: readonly Submitted[]) => fc.shuffledSubarray([...files], { minLength: files.length });
