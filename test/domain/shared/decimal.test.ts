import Big from "big.js";
import fc from "fast-check";
import { compare, decimalPlaces, divide, multiply, round, subtract, sum } from "../../../src/domain/shared/decimal";

/** Figures as reported (few decimals) and any other double of a size that occurs. */
const figure = fc.oneof(
  fc
    .tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 7 }))
    .map(([units, decimals]) => Number(`${units}e-${decimals}`)),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);
const runs = { numRuns: 2000 };

describe("equals the decimal library on every figure", () => {
  test("sum", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), (values) => {
        const exact = values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
        expect(sum(values)).toBe(exact + 0);
      }),
      runs,
    );
  });

  test("difference, product and order", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(subtract(a, b)).toBe(new Big(a).minus(b).toNumber() + 0);
        expect(multiply(a, b)).toBe(new Big(a).times(b).toNumber() + 0);
        expect(compare(a, b)).toBe(new Big(a).cmp(b));
      }),
      runs,
    );
  });

  test("rounding and places", () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
        expect(round(value, decimals)).toBe(new Big(value).round(decimals, Big.roundHalfUp).toNumber() + 0);
        expect(decimalPlaces(value)).toBe(new Big(value).toFixed().split(".")[1]?.length ?? 0);
      }),
      runs,
    );
  });

  test("quotient, within one rounding: times the divisor it gives the dividend", () => {
    const sizeable = figure.filter((value) => Math.abs(value) > 1e-6);
    fc.assert(
      fc.property(sizeable, sizeable, (a, b) => {
        const rest = new Big(divide(a, b)).times(b).minus(a).abs();
        expect(rest.lte(new Big(a).abs().times(Number.EPSILON))).toBe(true);
      }),
      runs,
    );
  });
});

test.each([
  ["0.1 + 0.2", sum([0.1, 0.2]), 0.3],
  ["Xuzhou table 2, 丰县: 0.32 × 5", sum([0.32, 0.32, 0.32, 0.32, 0.32]), 1.6],
  ["nothing adds up to 0", sum([]), 0],
  ["1.1 × 1.1", multiply(1.1, 1.1), 1.21],
  ["0.3 − 0.1", subtract(0.3, 0.1), 0.2],
  ["half up", round(218.775, 2), 218.78],
  ["half away from zero", round(-0.5, 0), -1],
  ["no negative zero", round(-0.2, 0), 0],
])("%s", (_name, actual, expected) => {
  expect(actual).toBe(expected);
});

test("comparing what is no number is a bug, not an order", () => {
  expect(() => compare(NaN, 1)).toThrow("NaN");
});
