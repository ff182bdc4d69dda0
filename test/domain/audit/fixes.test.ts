import { fixState, isCertain, type Fix } from "../../../src/domain/audit";
import type { EntryCell } from "../../../src/domain/plan";

const cell = (raw: EntryCell["raw"], formula: string | null = null): EntryCell => ({
  raw,
  formula,
  numberFormat: null,
});
const fix = (before: Fix["before"], after: Fix["after"]): Fix => ({ code: "any", before, after, certain: true });

test.each<readonly [string, EntryCell, Fix, ReturnType<typeof fixState>]>([
  ["the text is still there", cell("3.5万"), fix("3.5万", 3.5), "before"],
  ["mended already", cell(3.5), fix("3.5万", 3.5), "after"],
  ["something else", cell(3.6), fix("3.5万", 3.5), "other"],
  ["a number and its text are two things", cell("3.5"), fix(3.5, 35), "other"],
  ["emptied", cell(null), fix("3.5万", 3.5), "other"],
  ["the formula is still there", cell(3.5, "=3+0.5"), fix("=3+0.5", 3.5), "before"],
  ["another formula with the same value", cell(3.5, "=7/2"), fix("=3+0.5", 3.5), "other"],
  ["a text that looks like the formula", cell("=3+0.5"), fix("=3+0.5", 3.5), "before"],
  ["clearing what is blank", cell(null), fix("x", null), "after"],
])("%s", (_, content, change, state) => {
  expect(fixState(content, change)).toBe(state);
});

test("a fix is certain where it says so", () => {
  expect([
    isCertain({ fix: null }),
    isCertain({ fix: fix(1, 2) }),
    isCertain({ fix: { ...fix(1, 2), certain: false } }),
  ]).toEqual([false, true, false]);
});
