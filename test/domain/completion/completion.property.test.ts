import fc from "fast-check";
import { STATUSES, type IndicatorCompletion } from "../../../src/domain/completion";
import type { Direction, IndicatorKind } from "../../../src/domain/plan/types";
import { multiply } from "../../../src/domain/shared/decimal";
import { completionOf, type OneRow, type TypedRow } from "./plans";

const decimal = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((cents) => cents / 100);
const figure = decimal(0, 5000);
const kind = fc.constantFrom<IndicatorKind>("flow", "stock", "rate");
const direction = fc.constantFrom<Direction>("increase", "decrease", "maintain");
const asOf = fc.integer({ min: 2019, max: 2027 });

/** Anything that a template may print as a number and anything a person may type. */
const publishedFigure = fc
  .tuple(fc.constantFrom("", "≥", "<", "≤", ">", "约", "年均"), decimal(-50, 5000), fc.constantFrom("", "左右"))
  .filter(([before, , after]) => after === "" || before === "" || before === "年均")
  .map(([before, value, after]) => `${before}${value}${after}`);
const published = fc.oneof(publishedFigure, fc.constantFrom("——", "**", "0", "4.5-5", null));
const typed = fc.oneof(
  figure,
  decimal(-100, 1e6),
  fc.double(),
  fc.constantFrom(null, "≥98", "<4", "abc", "", "13:41:46", "约5", true, "#DIV/0!", 0, 1e300),
);
const typedRow = fc.dictionary(
  fc.constantFrom("2021", "2022", "2023", "2024", "2025", "total"),
  typed,
) as fc.Arbitrary<TypedRow>;
const anyRow: fc.Arbitrary<OneRow> = fc
  .record({
    kind,
    direction,
    baseline: published,
    target: published,
    typed: typedRow,
    asOf,
    unit: fc.constantFrom("%", "万人"),
  })
  .map(({ typed: row, asOf: year, ...indicator }) => ({ indicator, typed: row, asOf: year }));

const FIGURES = [
  "valueToDate",
  "ratioToTarget",
  "completion",
  "progressFromBaseline",
  "expected",
  "scheduleRatio",
  "planMean",
  "gapToTarget",
  "requiredPace",
  "projection",
] as const satisfies readonly (keyof IndicatorCompletion)[];

describe("whatever is printed and typed", () => {
  test("every figure is finite or has its reason, and so has every status", () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const completion = completionOf(row);
        for (const name of FIGURES) {
          const { value, reason } = completion[name];
          const sound = value === null ? reason.code.length > 0 : Number.isFinite(value);
          expect({ name, sound }).toEqual({ name, sound: true });
        }
        expect(STATUSES).toContain(completion.status);
        const needsReason = completion.status === "missing" || completion.status === "notComputable";
        expect(completion.statusReason !== null).toBe(needsReason);
      }),
      { numRuns: 1500 },
    );
  });

  test("a status that needs a ratio has one", () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { status, scheduleRatio } = completionOf(row);
        fc.pre(["ahead", "onTrack", "near", "behind"].includes(status));
        expect(scheduleRatio.value).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

test("actual = target is a ratio and a completion of 1, a gap of 0 and achieved", () => {
  const positive = decimal(0.01, 5000);
  fc.assert(
    fc.property(kind, direction, positive, (ofKind, ofDirection, value) => {
      const year = ofKind === "flow" ? "total" : "2025";
      const completion = completionOf({
        indicator: { kind: ofKind, direction: ofDirection, baseline: null, target: String(value) },
        typed: { [year]: value },
        asOf: 2025,
      });
      expect(completion).toMatchObject({
        ratioToTarget: { value: 1 },
        completion: { value: 1 },
        gapToTarget: { value: 0 },
        met: true,
        status: "achieved",
      });
    }),
  );
});

test("a fall is judged as the rise that mirrors it", () => {
  const steps = fc.tuple(decimal(1, 900), decimal(0.01, 90), decimal(-90, 90));
  fc.assert(
    fc.property(steps, fc.integer({ min: 2021, max: 2025 }), ([baseline, planned, done], year) => {
      const at = (change: number) => multiply(Math.round((baseline + 1000 + change) * 100), 0.01);
      // A half rounds up, whichever way the row goes: such values print as the baseline on one side only.
      fc.pre(![done, -done].some((change) => /5$|\.50$/.test(at(change).toFixed(2))));
      const completion = (way: Direction, sign: number) =>
        completionOf({
          indicator: { kind: "stock", direction: way, baseline: String(at(0)), target: String(at(sign * planned)) },
          typed: { [year]: at(sign * done) },
          asOf: year,
        });
      const [rise, fall] = [completion("increase", 1), completion("decrease", -1)];
      expect(fall.progressFromBaseline).toEqual(rise.progressFromBaseline);
      expect(fall.scheduleRatio.value).toBeCloseTo(rise.scheduleRatio.value ?? NaN, 9);
      expect(fall.gapToTarget).toEqual(rise.gapToTarget);
      expect(fall.status).toBe(rise.status);
    }),
  );
});

test("a larger unit leaves every rate and status alone", () => {
  const row = fc.record({
    kind: fc.constantFrom<IndicatorKind>("flow", "stock"),
    baseline: decimal(1, 50),
    target: decimal(51, 90),
    value: decimal(1, 99),
  });
  fc.assert(
    fc.property(row, ({ kind: ofKind, baseline, target, value }) => {
      const inUnit = (factor: number) =>
        completionOf({
          indicator: {
            kind: ofKind,
            // Printed as finely as anything that is typed: 12.3 would say less than 123,000.
            baseline: factor === 1 ? baseline.toFixed(2) : String(multiply(baseline, factor)),
            target: factor === 1 ? target.toFixed(2) : String(multiply(target, factor)),
          },
          typed: { 2021: multiply(value, factor), 2022: multiply(value, factor) },
          asOf: 2022,
        });
      const [small, large] = [inUnit(10_000), inUnit(1)];
      for (const name of ["ratioToTarget", "progressFromBaseline", "scheduleRatio"] as const) {
        expect(small[name]).toEqual(large[name]);
      }
      // One unit of the last printed place is another figure in another unit.
      if (!small.statusByPrecision && !large.statusByPrecision) expect(small.status).toBe(large.status);
    }),
  );
});

test("a flow does not depend on the order of its years", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 5, maxLength: 5 }), (values) => {
      const total = (ordered: readonly number[]) =>
        completionOf({
          indicator: { kind: "flow", baseline: null, target: "【20】" },
          typed: Object.fromEntries(ordered.map((value, index) => [String(2021 + index), value])),
          asOf: 2025,
        });
      expect(total([...values].reverse())).toEqual(total(values));
    }),
  );
});
