import { STATUSES } from "../../../src/domain/completion";
import { defaultSettings, type PlanEntries } from "../../../src/domain/plan";
import { openErrorsOf, summarize, summarizeCompletions } from "../../../src/domain/report";
import { cells, publishedPlan, publishedResults } from "../completion/plans";

const settings = defaultSettings(2020);
const EMPTY: PlanEntries = { cells: {}, remarks: {} };

describe("final evaluation of Nanjing's 13th plan", () => {
  const plan = publishedPlan("nanjing-13fyp");
  const summary = summarize(plan, publishedResults(plan), settings);

  test("counts every status, zeros included", () => {
    expect(summary.counts.byStatus).toEqual({
      achieved: 25,
      ahead: 0,
      onTrack: 0,
      near: 0,
      behind: 1,
      reversed: 0,
      missing: 0,
      notComputable: 1,
    });
  });

  test("keeps the rows in the order of the table, with plan, year and thresholds", () => {
    expect(summary.rows.map(({ indicator }) => indicator.id)).toEqual(plan.indicators.map(({ id }) => id));
    expect(summary).toMatchObject({ planId: "nanjing-13fyp", asOf: 2020, thresholds: settings.thresholds });
  });

  test("has no attribute, as the table prints none", () => {
    expect(summary.counts.byAttribute).toEqual({
      none: { total: 27, computable: 25, met: 25, byStatus: summary.counts.byStatus },
    });
  });

  test("averages each category over the rows that have a completion", () => {
    const categories = Object.entries(summary.counts.byCategory);
    expect(categories.map(([key, { total, averaged }]) => [key, total, averaged])).toEqual([
      ["就业培训", 11, 10],
      ["社会保障", 5, 5],
      ["人才发展", 4, 3],
      ["劳动关系", 4, 4],
      ["公共服务", 3, 3],
    ]);
    const talent = summary.counts.byCategory["人才发展"];
    // 159.91 of 151, 49.13 of 46 and 1059 of 880: what is beyond a target makes up for nothing elsewhere.
    expect(talent?.meanCompletion).toBe(1);
    expect(summary.counts.byCategory["就业培训"]?.meanCompletion).toBe(1);
  });

  test("leaves out of means what has open errors, and says so", () => {
    const [one, other] = [plan.indicators[16]!, plan.indicators[18]!];
    const places = [one.id, one.id, other.id, null, "no-indicator"].map((indicatorId) => ({ place: { indicatorId } }));
    const errors = openErrorsOf(plan, places);
    expect(errors).toEqual({ count: 5, indicatorIds: [one.id, other.id], elsewhere: 2 });
    const known = summarize(plan, publishedResults(plan), settings, errors);
    expect(known.rows.filter(({ hasOpenErrors }) => hasOpenErrors).map(({ indicator }) => indicator.id)).toEqual(
      errors.indicatorIds,
    );
    expect(known.counts.byCategory["人才发展"]).toMatchObject({ total: 4, computable: 3, averaged: 1 });
    expect([summary.openErrors, known.openErrors]).toEqual([null, errors]);
  });
});

test("an empty plan has a row for each indicator and no mean", () => {
  const plan = publishedPlan("xuancheng-14fyp");
  const { counts } = summarize(plan, EMPTY, defaultSettings(2022));
  expect(counts.byStatus).toMatchObject({ missing: 16, notComputable: 1 });
  expect(Object.values(counts.byCategory).map(({ meanCompletion, averaged }) => [meanCompletion, averaged])).toEqual(
    Object.values(counts.byCategory).map(() => [null, 0]),
  );
});

test("binding and expected indicators are counted apart (Shangluo, one without an attribute)", () => {
  const plan = publishedPlan("shangluo-14fyp");
  const { byAttribute } = summarize(plan, EMPTY, defaultSettings(2022)).counts;
  expect(Object.fromEntries(Object.entries(byAttribute).map(([key, { total }]) => [key, total]))).toEqual({
    expected: 13,
    binding: 2,
    none: 1,
  });
});

test.each(["xuzhou-14fyp", "quzhou-14fyp", "xuancheng-14fyp", "shangluo-14fyp", "nanjing-14fyp"])(
  "every count of %s adds up to the number of indicators",
  (id) => {
    const plan = publishedPlan(id);
    const row = cells({ 2021: 50, 2022: "≥60", 2023: "abc" });
    const entries = { cells: Object.fromEntries(plan.indicators.map((each) => [each.id, row])), remarks: {} };
    const { byStatus, byAttribute, byCategory } = summarize(plan, entries, defaultSettings(2022)).counts;
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    const groups = [...Object.values(byAttribute), ...Object.values(byCategory)];
    expect(Object.keys(byStatus)).toEqual([...STATUSES]);
    expect(total(Object.values(byStatus))).toBe(plan.indicators.length);
    expect(total(groups.map((group) => group.total))).toBe(2 * plan.indicators.length);
    expect(groups.map(({ byStatus: counts }) => total(Object.values(counts)))).toEqual(
      groups.map((group) => group.total),
    );
  },
);

test("completions that an audit has computed already are counted as they are", () => {
  const plan = publishedPlan("shangluo-13fyp");
  const summary = summarize(plan, publishedResults(plan), settings);
  const completions = Object.fromEntries(summary.rows.map((row) => [row.indicator.id, row.completion]));
  expect(summarizeCompletions(plan, completions, settings)).toEqual(summary);
});

test("one figure typed in the wrong unit does not make a mean of thousands of percent", () => {
  const plan = publishedPlan("nanjing-14fyp");
  const rows = { "new-urban-jobs": 2_600_000 };
  const entries = {
    cells: Object.fromEntries(
      plan.indicators.map(({ id, kind, targetValue }) => {
        const level = targetValue.form === "number" && kind !== "flow" ? targetValue.value : 1;
        return [id, cells({ 2021: id in rows ? rows[id as keyof typeof rows] : level })];
      }),
    ),
    remarks: {},
  };
  const { byCategory } = summarize(plan, entries, defaultSettings(2021)).counts;
  for (const { meanCompletion } of Object.values(byCategory)) expect(meanCompletion ?? 1).toBeLessThanOrEqual(1);
});
