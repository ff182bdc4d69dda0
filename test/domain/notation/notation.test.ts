import { formatNotation, parseNotation } from "../../../src/domain/notation";
import {
  NOT_NOTATIONS,
  OTHER_PLANS,
  PUBLISHED_NOTATIONS,
  REFUSED_FIGURES,
  TYPED_NOTATIONS,
} from "../../tables/notation";

const CASES = [...PUBLISHED_NOTATIONS, ...OTHER_PLANS, ...TYPED_NOTATIONS];

describe("published and typed notations", () => {
  test.each(CASES)("$printed is read", ({ printed, meaning }) => {
    expect(parseNotation(printed)).toMatchObject({ ok: true, value: meaning });
  });

  test.each(CASES)("$printed is written back unchanged", ({ printed }) => {
    const parsed = parseNotation(printed);
    expect(parsed.ok && formatNotation(parsed.value)).toBe(printed);
  });

  test("a cell that is not in the table is not given and prints nothing", () => {
    const parsed = parseNotation(null);
    expect(parsed).toEqual({ ok: true, value: { form: "notGiven", printed: null } });
    expect(parsed.ok && formatNotation(parsed.value)).toBe("");
  });
});

describe("what is not a notation", () => {
  test.each(NOT_NOTATIONS)("%s is refused with its text", (text) => {
    expect(parseNotation(text)).toMatchObject({ ok: false, error: { code: "not-a-notation", text } });
  });

  test.each(REFUSED_FIGURES)("%s is refused: %s", (text, reason) => {
    expect(parseNotation(text)).toEqual({ ok: false, error: { code: "not-a-notation", text, reason } });
  });
});

describe("the pieces of a number", () => {
  test("are kept apart, not as one raw text", () => {
    const parsed = parseNotation(" 约【 １,234.50 万人 以上 】（新口径）");
    expect(parsed).toEqual({
      ok: true,
      value: {
        form: "number",
        comparator: ">=",
        value: 1234.5,
        decimals: 2,
        cumulative: true,
        perYear: false,
        unit: "万人",
        remark: "新口径",
        style: {
          brackets: [" 约【 ", "】"],
          before: "",
          digits: "１,234.50",
          unit: " 万人",
          after: " 以上 ",
          tail: "（新口径）",
        },
      },
    });
  });

  test("can be changed: a new digit string is printed in the old style", () => {
    const parsed = parseNotation("[37.5](新口径)");
    if (!parsed.ok || parsed.value.form !== "number") throw new Error("not a number");
    const style = { ...parsed.value.style, digits: "40" };
    expect(formatNotation({ ...parsed.value, value: 40, style })).toBe("[40](新口径)");
  });
});
