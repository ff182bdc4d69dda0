import fc from "fast-check";
import { formatNotation, parseNotation } from "../../../src/domain/notation";
import { parseBareNumber, parseNumber } from "../../../src/domain/notation/number";

const pieces = [
  ...Array.from("0123456789０９.．,，-－—–~～:：∶%％*＊/()（）[]【】〔〕{}<>≤≥=＜ \u3000\t①"),
  "不低于",
  "不超过",
  "控制在",
  "约",
  "力争",
  "年均",
  "累计",
  "降低",
  "提高到",
  "由",
  "→",
  "比2025年",
  "2030年",
  "约 ",
  "khoảng ",
  "其中",
  "以上",
  "以内",
  "左右",
  "万",
  "人",
  "亿元",
  "新口径",
];
const nearNotation = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));

const digits = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, decimals]) => ({
    value: units / 10 ** decimals,
    text: (units / 10 ** decimals).toFixed(decimals),
    decimals,
  }));

const printedNumber = fc.record({
  number: digits,
  before: fc.constantFrom("", "≥", "<= ", "不超过", "力争不低于", "控制在", " "),
  unit: fc.constantFrom("", "%", "％", "万人", " 人次", "亿元"),
  remark: fc.constantFrom("", "(新口径)", "（含新区） "),
  brackets: fc.constantFrom(["", ""] as const, ["【", "】"] as const, ["{ ", " }"] as const),
});

describe("notation properties", () => {
  test("whatever is read is written back unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(nearNotation, fc.string({ unit: "grapheme" })), (text) => {
        const parsed = parseNotation(text);
        expect(parsed.ok ? formatNotation(parsed.value) : parsed.error.text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("a number in any dress keeps value, decimals and text", () => {
    fc.assert(
      fc.property(printedNumber, ({ number, before, unit, remark, brackets }) => {
        const text = before + brackets[0] + number.text + unit + brackets[1] + remark;
        const parsed = parseNotation(text);
        if (!parsed.ok || parsed.value.form !== "number") throw new Error(`refused ${text}`);
        expect(parsed.value.value).toBe(number.value);
        expect(parsed.value.decimals).toBe(number.decimals);
        expect(parsed.value.cumulative).toBe(brackets[0] !== "");
        expect(formatNotation(parsed.value)).toBe(text);
      }),
    );
  });

  test("digits alone are read as a number in any dress is", () => {
    const bare = fc.stringMatching(/^[0-9]{1,16}(\.[0-9]{1,8})?$/);
    fc.assert(
      fc.property(bare, (text) => {
        const quick = parseBareNumber(text);
        if (quick) expect(quick).toEqual(parseNumber(text));
        expect(quick !== null).toBe(/^\d{1,9}(\.\d{1,6})?$/.test(text));
      }),
    );
    expect([parseBareNumber("12万"), parseBareNumber("１２"), parseBareNumber("-1"), parseBareNumber("")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("numbers read are finite", () => {
    fc.assert(
      fc.property(nearNotation, (text) => {
        const parsed = parseNotation(text);
        const numbers = !parsed.ok
          ? []
          : parsed.value.form === "number"
            ? [parsed.value.value]
            : parsed.value.form === "composition"
              ? parsed.value.parts
              : [];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("hostile text of a full cell (32,767 characters) is read in linear time", () => {
  const fill = (piece: string, end = ""): string =>
    piece.repeat(Math.floor((32_767 - end.length) / piece.length)) + end;
  test.each([
    ["digits", fill("9")],
    ["groups", `1${fill(",111", "x")}`],
    ["blanks", fill(" ", "x")],
    ["dashes", fill("-", "x")],
    ["words", fill("约", "x")],
    ["words after", `5${fill("以上", "x")}`],
    ["shares", fill("1:", "x")],
    ["brackets", fill("【", "5")],
    ["remarks", `5${fill("(")}`],
    ["open remark", `5(${fill("x")}`],
    ["Chinese", fill("增", "5")],
    ["stars", fill("*")],
    ["units", `5${fill("万", "x")}`],
    ["years", fill("2030年")],
    ["changes", fill("比2025年降低", "x")],
    ["moves", fill("1→")],
    ["groups of three", `1${fill(".111", ",x")}`],
    ["digits and blanks", fill("5 ")],
    ["decimals", `0.${fill("0", "x")}`],
  ])("%s", (_name, text) => {
    // Time of the processor, not of the clock: other tests run beside this one.
    const start = process.cpuUsage();
    parseNotation(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
  });
});
