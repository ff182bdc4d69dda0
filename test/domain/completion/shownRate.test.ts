import fc from "fast-check";
import { scheduleLimits, shownRate, TARGET_LIMITS } from "../../../src/domain/completion";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/plan";

const SCHEDULE = scheduleLimits(DEFAULT_THRESHOLDS);

function printed(rate: number, limits: readonly number[]): string {
  const { value, decimals } = shownRate(rate, limits);
  return `${(value * 100).toFixed(decimals)}%`;
}

test.each([
  [374.99 / 375, TARGET_LIMITS, "99.997%"],
  [28.599 / 26, SCHEDULE, "109.996%"],
  [1, TARGET_LIMITS, "100.00%"],
  [0.9999, TARGET_LIMITS, "99.99%"],
  [0.99995, TARGET_LIMITS, "99.995%"],
  [0.999996, TARGET_LIMITS, "99.9996%"],
  [0.99999994, TARGET_LIMITS, "99.9999%"],
  // What the status takes for reached prints as reached.
  [1 - 1e-13, TARGET_LIMITS, "100.00%"],
  [0.949999, SCHEDULE, "94.9999%"],
  [0.94996, SCHEDULE, "94.996%"],
  [1.00004, TARGET_LIMITS, "100.00%"],
  [-0.00001, SCHEDULE, "0.00%"],
  [-0.5, SCHEDULE, "-50.00%"],
  [0.9549999, scheduleLimits({ ahead: 1.1, onTrack: 1, near: 0.955 }), "95.4999%"],
  [2.0407, TARGET_LIMITS, "204.07%"],
] as const)("%d prints as it is, and not as what it is not (%j → %s)", (rate, limits, text) => {
  expect(printed(rate, limits)).toBe(text);
});

test("no rate is printed as a limit that it is below, and none farther from itself than a hundredth of a percent", () => {
  const limit = fc.integer({ min: 1, max: 200_000 }).map((thousandths) => thousandths / 100_000);
  const near = fc.tuple(fc.double({ min: -1e-4, max: 1e-4, noNaN: true }), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(limit, near, (at, [offset, power]) => {
      const rate = at + offset / 10 ** power;
      const { value } = shownRate(rate, [at]);
      if (Math.round((rate - at) * 1e10) < 0) expect(value).toBeLessThan(at);
      expect(Math.abs(value - rate)).toBeLessThanOrEqual(0.5001e-4);
    }),
    { numRuns: 2000 },
  );
});
