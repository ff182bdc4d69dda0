import { cleanSets, KINDS, plantedSets, withRegions } from "../../bench/planted/dataSets";
import { measureClean, measurePlanted } from "../../bench/planted/measure";
import { PLANS } from "../domain/audit/fixtures";

const PUBLISHED = Object.values(PLANS);

/** Shares are those of the bench, on fewer workbooks. */
const CLEAN_SETS = 40;
const OF_EACH_KIND = 4;

test("the same workbooks are made at every run, with mistakes of every kind", () => {
  const plans = withRegions(PUBLISHED);
  expect(cleanSets(plans, 3)).toEqual(cleanSets(plans, 3));
  const planted = plantedSets(plans, OF_EACH_KIND);
  expect(planted).toEqual(plantedSets(plans, OF_EACH_KIND));
  expect(KINDS.map((kind) => planted.filter((each) => each.kind === kind).length)).toEqual(
    KINDS.map(() => OF_EACH_KIND),
  );
});

test("plausible figures give no false error, and false warnings on at most 2 % of their rows", () => {
  const { rows, falseWarnings, falseErrors } = measureClean(PUBLISHED, CLEAN_SETS);
  expect(falseErrors).toBe(0);
  expect(falseWarnings / rows).toBeLessThanOrEqual(0.02);
});

test("at least 95 % of the mistakes that show are found at their cells, for what they are", () => {
  const results = measurePlanted(PUBLISHED, OF_EACH_KIND);
  const total = (value: (each: (typeof results)[number]) => number) =>
    results.reduce((all, each) => all + value(each), 0);
  expect(total(({ planted }) => planted)).toBe(KINDS.length * OF_EACH_KIND);
  expect(total(({ found }) => found)).toBeGreaterThanOrEqual(0.95 * total(({ detectable }) => detectable));
});
