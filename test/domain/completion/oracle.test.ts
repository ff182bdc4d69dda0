import { computeCompletions, type Status } from "../../../src/domain/completion";
import { defaultSettings } from "../../../src/domain/plan/settings";
import { publishedPlan, publishedResults } from "./plans";

const finalEvaluation = (id: string) => {
  const plan = publishedPlan(id);
  return { plan, completions: computeCompletions(plan, publishedResults(plan), defaultSettings(2020)) };
};

describe("Nanjing's 13th plan, table 1: 27 published completion rates", () => {
  const { plan, completions } = finalEvaluation("nanjing-13fyp");
  const agreement = plan.indicators.map(({ id, number }) => [number, completions[id]?.agreesWithPublished] as const);

  test("22 equal ours at the printed precision", () => {
    expect(agreement.filter(([, agrees]) => agrees === true)).toHaveLength(22);
  });

  test("exactly rows 4, 8, 10, 18 and 20 differ", () => {
    const differing = agreement.filter(([, agrees]) => agrees === false).map(([number]) => number);
    expect(differing).toEqual(["4", "8", "10", "18", "20"]);
  });

  test.each([
    ["4", 1, null],
    ["8", null, "no-target"],
    ["10", 1, null],
    ["18", null, "composition-gap"],
    ["20", 1059 / 880, null],
  ])("row %s: ours is %d (%s)", (number, value, code) => {
    const row = plan.indicators.find((indicator) => indicator.number === number);
    const completion = completions[row?.id ?? ""]?.completion;
    expect(completion?.value).toBe(value);
    expect(completion?.reason?.code ?? null).toBe(code);
  });

  test("row 18 names the gap of each grade", () => {
    const row = plan.indicators.find(({ number }) => number === "18");
    expect(completions[row?.id ?? ""]?.gapToTarget.reason).toEqual({ code: "composition-gap", gaps: [-1, -1, 2] });
  });
});

/** Every row not named here ended achieved. */
const NOT_ACHIEVED: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  "nanjing-13fyp": { "8": "notComputable", "18": "behind" },
  "xuzhou-13fyp": {},
  "quzhou-13fyp": {},
  "xuancheng-13fyp": {},
  "shangluo-13fyp": {},
};

const ROWS: Readonly<Record<string, number>> = {
  "nanjing-13fyp": 27,
  "xuzhou-13fyp": 20,
  "quzhou-13fyp": 14,
  "xuancheng-13fyp": 15,
  "shangluo-13fyp": 12,
};

describe.each(Object.entries(NOT_ACHIEVED))("final evaluation of %s", (id, exceptions) => {
  const { plan, completions } = finalEvaluation(id);

  test("has every row", () => {
    expect(plan.indicators).toHaveLength(ROWS[id] ?? 0);
  });

  test.each(plan.indicators.map((row) => [row.number ?? row.name.zh, row] as const))("row %s", (number, row) => {
    const { status, met } = completions[row.id] ?? {};
    const expected = exceptions[number] ?? "achieved";
    expect(status).toBe(expected);
    expect(met).toBe(expected === "achieved" ? true : expected === "behind" ? false : null);
  });
});

test.each([
  ["xuzhou-13fyp", "1", 1.45025],
  ["xuzhou-13fyp", "5", 3.712],
  ["xuzhou-13fyp", "14", 689 / 600],
  ["quzhou-13fyp", "1", 2.522],
  ["quzhou-13fyp", "3", 202 / 178],
  ["quzhou-13fyp", "12", 1],
  ["xuancheng-13fyp", "1", 24.5 / 15],
  ["xuancheng-13fyp", "2", 1],
  ["xuancheng-13fyp", "13", 221.2 / 217],
  ["shangluo-13fyp", "1", 9.61 / 7.5],
  ["shangluo-13fyp", "9", 1.1],
  ["shangluo-13fyp", "11", 1],
])("completion of %s row %s", (id, number, completion) => {
  const { plan, completions } = finalEvaluation(id);
  const row = plan.indicators.find((indicator) => indicator.number === number);
  expect(completions[row?.id ?? ""]?.completion.value).toBeCloseTo(completion, 12);
});
