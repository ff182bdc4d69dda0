import {
  exampleData,
  findingsOf,
  LESSON_MISTAKES,
  names,
  plantMistakes,
  speaksAgainst,
} from "../../../src/domain/training";
import { PLANS } from "../audit/fixtures";

/** Ten plans, every other one finished. */
const CASES = Object.values(PLANS).map((plan, index) => {
  const asOf = index % 2 === 0 ? plan.period.firstYear : plan.period.lastYear;
  return [plan.id, asOf, exampleData(plan, asOf)] as const;
});

describe.each(CASES)("%s as of %i", (_, __, set) => {
  test("example data fill the rows, and the audit says nothing against them", () => {
    const rows = Object.values(set.figures).filter((row) => Object.keys(row).length > 0);
    expect(rows.length).toBeGreaterThanOrEqual(set.plan.indicators.length - 1);
    expect(findingsOf(set).filter(speaksAgainst)).toEqual([]);
  });

  test("mistakes of at least twelve kinds are planted together, each found at its cell", () => {
    const { planted, impossible, set: lesson } = plantMistakes(set, LESSON_MISTAKES);
    const findings = findingsOf(lesson).filter(speaksAgainst);
    expect(planted.filter((each) => !findings.some((finding) => names(finding, each)))).toEqual([]);
    expect(planted.length).toBeGreaterThanOrEqual(12);
    for (const { indicatorId, right } of planted) expect(right).toEqual(indicatorId ? set.figures[indicatorId] : {});
    expect(new Set(planted.map(({ indicatorId }) => indicatorId)).size).toBe(planted.length);
    expect([...planted.map(({ mistake }) => mistake), ...impossible].sort()).toEqual([...LESSON_MISTAKES].sort());
  });
});

test("every kind of mistake can be planted in some plan, alone", () => {
  const alone = LESSON_MISTAKES.filter((mistake) =>
    CASES.some(([, , set]) => plantMistakes(set, [mistake]).planted.length === 1),
  );
  expect(alone).toEqual(LESSON_MISTAKES);
});

test("the same figures and mistakes come at every call", () => {
  const plan = PLANS["xuzhou-14fyp"];
  const lesson = () => plantMistakes(exampleData(plan, 2023), ["tenfold", "zero-for-no-data"]);
  expect(lesson()).toEqual(lesson());
});
