import fc from "fast-check";
import { breakdownEntries, dryRun, merge, returnedValues } from "../../../src/domain/consolidation";
import { PERIODS, policy, REGIONS, shuffled, submitted, typed } from "./arbitraries";
import { aSubmitted, XUZHOU } from "./returns";

test("the order of the files never matters", () => {
  const cases = fc
    .array(submitted, { maxLength: 12 })
    .chain((files) => fc.tuple(fc.constant(files), shuffled(files), policy));
  fc.assert(
    fc.property(cases, ([files, other, used]) => {
      const options = { policy: used, choices: {}, asOf: 2023 };
      expect(merge(XUZHOU, dryRun(XUZHOU, other), options)).toEqual(merge(XUZHOU, dryRun(XUZHOU, files), options));
    }),
    { numRuns: 60 },
  );
});

test("a data set that is split by region and merged again is the same", () => {
  const whole = fc.tuple(...REGIONS.map((region) => typed(region).map((cells) => [region, cells] as const)));
  fc.assert(
    fc.property(whole, (parts) => {
      const files = parts.map(([region, cells]) => aSubmitted(region, cells));
      const back = breakdownEntries(
        merge(XUZHOU, dryRun(XUZHOU, files), { policy: "ask", choices: {}, asOf: 2025 }).values,
      );
      for (const [region, cells] of parts) {
        for (const [id, row] of Object.entries(cells)) {
          for (const period of PERIODS) expect(back[id]?.[region]?.[period]?.raw).toEqual(row[period]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("every merged value is a cell of exactly one file, unchanged", () => {
  fc.assert(
    fc.property(fc.array(submitted, { maxLength: 8 }), policy, (files, used) => {
      const { values } = merge(XUZHOU, dryRun(XUZHOU, files), { policy: used, choices: {}, asOf: 2023 });
      const cells = new Set(
        files.flatMap((file) =>
          returnedValues(file).map(({ cell, source }) => JSON.stringify([file.file, source.address, cell])),
        ),
      );
      expect(values.every(({ cell, source }) => cells.has(JSON.stringify([source.file, source.address, cell])))).toBe(
        true,
      );
      expect(
        new Set(values.map(({ breakdownId, region, period }) => JSON.stringify([breakdownId, region, period]))).size,
      ).toBe(values.length);
    }),
    { numRuns: 40 },
  );
});
