import { computeCompletions } from "../../../src/domain/completion";
import { defaultSettings, type BreakdownEntries, type EntryCell, type PlanEntries } from "../../../src/domain/plan";
import {
  actualTotals,
  additiveTable,
  breakdownCompletion,
  plainFigures,
  readActual,
  regionCompletions,
  targetTotals,
  withCityTotals,
} from "../../../src/domain/regions";
import { runAudit } from "../../../src/domain/audit";
import { XUZHOU } from "../../workbook/regions";

type Raw = EntryCell["raw"];
const cell = (raw: Raw): EntryCell => ({ raw, formula: null, numberFormat: null });
const table = (number: string) => XUZHOU.breakdowns.find((each) => each.number === number)!;

/** Figures of a table by region and period; what is not named is left blank. */
function reported(number: string, rows: Readonly<Record<string, Readonly<Record<string, Raw>>>>): BreakdownEntries {
  const regions = Object.entries(rows).map(([region, figures]) => [
    region,
    Object.fromEntries(Object.entries(figures).map(([period, raw]) => [period, cell(raw)])),
  ]);
  return { [table(number).id]: Object.fromEntries(regions) };
}

/** Every region of a table meets its targets exactly. */
function asPrinted(number: string, years: readonly number[]): BreakdownEntries {
  const { cells, columns } = table(number);
  return reported(
    number,
    Object.fromEntries(
      cells.map(({ region, values }) => [
        region,
        Object.fromEntries(years.map((year) => [year, values[columns.indexOf(String(year))] ?? null])),
      ]),
    ),
  );
}

const YEARS = [2021, 2022, 2023, 2024, 2025];
const merged = { ...defaultSettings(2025), totalsFromRegions: true };
const withBreakdowns = (breakdowns: BreakdownEntries): PlanEntries => ({
  cells: { "new-urban-jobs": { 2021: cell(1) }, "registered-unemployment-rate": { 2021: cell(1.9) } },
  remarks: {},
  breakdowns,
});

test.each([
  [12.5, "number"],
  [0, "number"],
  [null, "missing"],
  ["", "missing"],
  [" — ", "missing"],
  ["–", "missing"],
  ["－", "invalid"],
  ["12.5", "invalid"],
  ["１２", "invalid"],
  ["≥3", "invalid"],
  [true, "invalid"],
  ["#DIV/0!", "invalid"],
] as const)("a cell with %p is %s, as a sheet adds it up", (raw, state) => {
  expect(readActual(cell(raw)).state).toBe(state);
});

test("text that says a plain number becomes the number, other text stays", () => {
  const typed = reported("2", { 丰县: { 2021: "０．３２", 2022: "0.3万人", 2023: "约0.3", 2024: "-", 2025: "≥0.3" } });
  const plain = plainFigures(XUZHOU, typed)["breakdown-2"]!["丰县"]!;
  expect(Object.values(plain).map(({ raw }) => raw)).toEqual([0.32, 0.3, "约0.3", null, "≥0.3"]);
});

test("ranks by completion, equal rates alike; a region without a rate has no rank", () => {
  const figures = {
    丰县: { 2021: 2530 },
    沛县: { 2021: 3500 },
    邳州市: { 2021: 4400 },
    新沂市: { 2021: 3600 },
    睢宁县: { 2022: 4000 },
    铜山区: { 2021: 5000.0001 },
  };
  const { regions } = breakdownCompletion(XUZHOU, table("1"), reported("1", figures), defaultSettings(2021));
  expect(regions.map(({ region, rank }) => [region, rank])).toEqual([
    ["丰县", 1],
    ["沛县", 4],
    ["邳州市", 1],
    ["新沂市", 4],
    ["睢宁县", null],
    ["铜山区", 3],
    ["贾汪区", null],
    ["主城区", null],
  ]);
});

test("a region is judged by its own yearly targets", () => {
  const { regions } = breakdownCompletion(
    XUZHOU,
    table("4"),
    reported("4", { 丰县: { 2021: 1600, 2022: 1900, 2023: 2420 } }),
    defaultSettings(2023),
  );
  expect(regions[0]?.completion).toMatchObject({
    valueToDate: { value: 5920 },
    expected: { value: 5700 },
    status: "onTrack",
    scheduleMethod: "milestones",
  });
});

test.each(XUZHOU.breakdowns.map(({ number }) => number))(
  "table %s: targets met exactly are 100 %% of the schedule, in every region and all together",
  (number) => {
    for (const asOf of [2021, 2023, 2025]) {
      const { regions, all } = breakdownCompletion(
        XUZHOU,
        table(number),
        asPrinted(number, YEARS),
        defaultSettings(asOf),
      );
      for (const completion of [...regions.map((each) => each.completion), all])
        expect(completion.scheduleRatio.value).toBeCloseTo(1, 9);
    }
  },
);

test("a total while a region is missing is blank and says who is missing; what is there is added up beside it", () => {
  const figures = asPrinted("2", [2021]);
  const others = Object.fromEntries(Object.entries(figures["breakdown-2"]!).filter(([region]) => region !== "丰县"));
  const [first, second] = actualTotals(XUZHOU, table("2"), { "breakdown-2": others }, 2021);
  expect(first).toEqual({ period: "2021", value: null, soFar: 1.88, reported: 8, missing: ["丰县"] });
  expect(second).toMatchObject({ value: null, soFar: null, reported: 0 });
  const { all } = breakdownCompletion(XUZHOU, table("2"), { "breakdown-2": others }, defaultSettings(2021));
  expect(all).toMatchObject({
    status: "notComputable",
    statusReason: { code: "missing-years", years: [2021] },
    valueToDate: { value: null },
  });
});

test("a region that gives a total instead of years counts to date, not by year", () => {
  const figures = { ...asPrinted("2", [2021, 2022])["breakdown-2"], 丰县: { total: cell(0.7) } };
  const totals = actualTotals(XUZHOU, table("2"), { "breakdown-2": figures }, 2022);
  expect(totals.map(({ period, value }) => [period, value])).toEqual([
    ["2021", null],
    ["2022", null],
    ["2023", null],
    ["2024", null],
    ["2025", null],
    ["total", 4.46],
  ]);
});

test("published totals are the sums of the regions' targets", () => {
  expect(targetTotals(table("1"))).toEqual([75000, 75000, 75000, 75000, 75000, 375000]);
  expect(targetTotals({ ...table("1"), totals: null })).toEqual(targetTotals(table("1")));
});

test("the rows that regions add up to are those with a break-down in a unit that converts", () => {
  expect(
    XUZHOU.indicators
      .filter((indicator) => additiveTable(XUZHOU, indicator))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(XUZHOU.breakdowns.flatMap(({ indicator }) => indicator ?? []).sort());
  const [first] = XUZHOU.indicators;
  expect(additiveTable(XUZHOU, { ...first!, unit: "万人次" })).toBeNull();
  expect(additiveTable(XUZHOU, { ...first!, kind: "rate" })).toBeNull();
});

describe("a merged workbook", () => {
  test("takes Xuzhou's printed totals from its regions, in the unit of the indicator", () => {
    const breakdowns = Object.assign(
      {},
      ...XUZHOU.breakdowns.map(({ number }) => asPrinted(number, YEARS)),
    ) as BreakdownEntries;
    const { cells } = withCityTotals(XUZHOU, withBreakdowns(breakdowns), merged);
    const of = (id: string) => Object.values(cells[id] ?? {}).map(({ raw }) => raw);
    expect(of("new-urban-jobs")).toEqual([7.5, 7.5, 7.5, 7.5, 7.5, 37.5]);
    expect(of("supported-entrepreneurs")).toEqual([1.67, 2, 2.4, 2.8, 3.13, 12]);
    expect(of("pension-insured")).toEqual([360.95, 364.95, 368.95, 371.96, 375]);
    expect(of("registered-unemployment-rate")).toEqual([1.9]);
    expect(computeCompletions(XUZHOU, withBreakdowns(breakdowns), merged)["new-urban-jobs"]).toMatchObject({
      completion: { value: 1 },
      status: "achieved",
    });
  });

  test("leaves a year blank while a region is missing, whatever was typed before", () => {
    const { cells } = withCityTotals(XUZHOU, withBreakdowns(reported("1", { 丰县: { 2021: 2300 } })), merged);
    expect(cells["new-urban-jobs"]?.["2021"]).toEqual(cell(null));
    expect(computeCompletions(XUZHOU, withBreakdowns({}), merged)["new-urban-jobs"]?.valueToDate.reason).toEqual({
      code: "no-entries",
    });
  });

  test("elsewhere typed figures stay, and nothing changes when it is done twice", () => {
    const entries = withBreakdowns(asPrinted("1", YEARS));
    expect(withCityTotals(XUZHOU, entries, defaultSettings(2025))).toBe(entries);
    expect(withCityTotals(XUZHOU, withCityTotals(XUZHOU, entries, merged), merged)).toEqual(
      withCityTotals(XUZHOU, entries, merged),
    );
  });

  test("is audited by what the regions reported; no finding asks to mend a sum in its own cell", () => {
    const odd = reported(
      "1",
      Object.fromEntries(table("1").cells.map(({ region }, index) => [region, { 2021: 2300.123456 * 10_000 + index }])),
    );
    const findings = runAudit({
      plan: XUZHOU,
      settings: { ...merged, asOf: 2021 },
      entries: withBreakdowns(odd),
    }).filter(({ place }) => place.indicatorId === "new-urban-jobs" && place.breakdownId === undefined);
    expect(findings.map(({ rule }) => rule)).not.toContain("more-decimals-than-printed");
    expect(findings.map(({ rule }) => rule)).toContain("unit-slip");
    expect(findings.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

test("every break-down of a plan is answered for", () => {
  expect(
    regionCompletions(XUZHOU, undefined, defaultSettings(2021)).map(({ breakdownId, regions }) => [
      breakdownId,
      regions.length,
    ]),
  ).toEqual(XUZHOU.breakdowns.map(({ id, rows }) => [id, rows.length]));
});
