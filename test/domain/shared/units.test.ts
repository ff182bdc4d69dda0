import fc from "fast-check";
import { conversionExponent, convert } from "../../../src/domain/shared/units";

test.each([
  [75000, "人", "万人", 7.5],
  [37.5, "万人", "人", 375000],
  [0.32, "万人", "万人", 0.32],
  [1000000, "万元", "亿元", 100],
  [1.2, "亿元", "万元", 12000],
  [3, "元", "亿元", 3e-8],
  [5, "万人次", "人次", 50000],
  [217, "万个", "个", 2170000],
  [273, "万张", "张", 2730000],
  [2139, "场次", "场次", 2139],
  [2, "千万元", "亿元", 0.2],
  [1, "万亿元", "亿元", 10000],
  [0.1, "万人", "人", 1000],
  [1.005, "百万元", "元", 1005000],
  [8, " 万人 ", "人", 80000],
])("%d %s in %s", (value, from, to, converted) => {
  expect(convert(value, from, to)).toEqual({ ok: true, value: converted });
});

test.each([
  ["人", "人次"],
  ["万人", "万人次"],
  ["人", "元"],
  ["万个", "万张"],
  ["%", "万人"],
  ["场", "场次"],
])("%s are not %s", (from, to) => {
  expect(convert(1, from, to)).toEqual({ ok: false, error: { code: "incompatible-units", from, to } });
  expect(conversionExponent(from, to)).toBeNull();
});

test("converting there and back changes nothing", () => {
  const unit = fc.constantFrom("人", "万人", "亿人", "千人", "百万人");
  const figure = fc.integer({ min: 0, max: 1_000_000_000 }).map((units) => units / 1000);
  fc.assert(
    fc.property(figure, unit, unit, (value, from, to) => {
      const there = convert(value, from, to);
      expect(there.ok && convert(there.value, to, from)).toEqual({ ok: true, value });
    }),
  );
});
