import { computeCompletions } from "../../src/domain/completion";
import { defaultSettings, planYears, type IndicatorCells, type Plan } from "../../src/domain/plan";
import { readXlsx } from "../../src/xlsx";
import { CLEAN_NANJING_14 } from "../domain/audit/fixtures";
import { created, csv, planOf, type Shell, type SummaryJson } from "./inMemory";

const LANGUAGES = ["zh-CN", "en"] as const;

/** The figures of the clean example as a values file. */
const cleanValues = (): Uint8Array =>
  csv(
    ...Object.entries(CLEAN_NANJING_14).flatMap(([number, row]) =>
      Object.entries(row).map(([period, value]) => `${number},${period},${value as number}`),
    ),
  );

async function snapshotOf(files: Shell, name = "plan.xlsx") {
  const read = await readXlsx(files.files.get(name) ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.code);
  return read.value.snapshot;
}

/** Every cell of the entry table under one year's header, with its formula. */
async function entryColumn(files: Shell, header: string) {
  const { tables } = await snapshotOf(files);
  const grid = tables.find(({ name }) => name === "PlanEntry")?.grid;
  const column = grid?.values[0]?.indexOf(header) ?? -1;
  return (
    grid?.values.slice(1).map((row, index) => ({
      value: row[column] ?? null,
      formula: grid.formulas[index + 1]?.[column] ?? null,
    })) ?? []
  );
}

const YEARS: readonly (readonly [what: string, id: string, lines: readonly string[], asOf: number])[] = [
  ["nothing reported: the first year", "nanjing-14fyp", [], 2021],
  ["the last year with a value", "nanjing-14fyp", ["1,2021,27", "2,2023,5", "3,2022,4"], 2023],
  ["a dash reports nothing", "nanjing-14fyp", ["1,2021,27", "1,2024,-", "1,2025,——"], 2021],
  ["a total is of no year", "nanjing-14fyp", ["1,total,81"], 2021],
  ["a finished plan: its last year", "nanjing-13fyp", ["1,2017,27"], 2020],
];

test.each(YEARS)("year reported on, %s", async (_, id, lines, asOf) => {
  const files = await created(id, { values: csv(...lines) });
  expect((await files.run("summarize", "plan.xlsx", "--json")).json()).toMatchObject({ asOf });
});

test("--as-of sets the year when the workbook is made, and overrides it when it is read", async () => {
  const files = await created("nanjing-14fyp", { values: cleanValues(), asOf: 2022 });
  expect((await files.run("summarize", "plan.xlsx", "--json")).json()).toMatchObject({ asOf: 2022 });
  expect((await files.run("summarize", "plan.xlsx", "--json", "--as-of", "2021")).json()).toMatchObject({ asOf: 2021 });
  expect((await files.run("summarize", "plan.xlsx", "--json")).json()).toMatchObject({ asOf: 2022 });
});

/** Entries of the clean example as the core takes them. */
function cleanEntries(plan: Plan) {
  const cells = plan.indicators.map(({ id, number }): [string, IndicatorCells] => [
    id,
    Object.fromEntries(
      Object.entries(CLEAN_NANJING_14[number ?? ""] ?? {}).map(([period, value]) => [
        period,
        { raw: value as number, formula: null, numberFormat: null },
      ]),
    ),
  ]);
  return { cells: Object.fromEntries(cells), remarks: {} };
}

test.each(LANGUAGES)("yearly values go through a %s workbook and come out as the core's figures", async (lang) => {
  const plan = await planOf("nanjing-14fyp");
  const files = await created("nanjing-14fyp", { values: cleanValues(), lang });
  const { indicators, asOf } = (await files.run("summarize", "plan.xlsx", "--json")).json() as SummaryJson;
  expect(asOf).toBe(2023);
  const core = computeCompletions(plan, cleanEntries(plan), defaultSettings(2023));
  expect(
    indicators.map((row) => [
      row.id,
      row["valueToDate"],
      row["completion"],
      row["expected"],
      row["scheduleRatio"],
      row["status"],
    ]),
  ).toEqual(
    plan.indicators.map(({ id }) => {
      const { valueToDate, completion, expected, scheduleRatio, status } = core[id]!;
      return [id, valueToDate.value, completion.value, expected.value, scheduleRatio.value, status];
    }),
  );
  expect(indicators[0]).toMatchObject({
    number: "1",
    valueToDate: 81.85,
    completion: 0.6296153846153846,
    status: "onTrack",
  });
});

const TEXTS = [
  "≥98",
  "3.5万",
  "13:41:46",
  "=1+1",
  "@x",
  "+A1",
  "-1+2",
  "'7",
  "2.7%",
  "2021-05-01",
  "TRUE",
  "#DIV/0!",
  " 5 人",
  "<b>",
  "a\tb",
  "\u0007x",
  "_x0041_",
];

test("texts stay the texts they were, and none becomes a formula", async () => {
  const { indicators } = await planOf("nanjing-14fyp");
  const files = await created("nanjing-14fyp", {
    values: csv(...TEXTS.map((text, row) => `${row + 1},2022,"${text}"`)),
  });
  const cells = await entryColumn(files, "2022年");
  expect(indicators.length).toBeGreaterThanOrEqual(TEXTS.length);
  expect(cells.slice(0, TEXTS.length)).toEqual(TEXTS.map((value) => ({ value, formula: null })));
});

test("a value of every year of every row comes back at its place", async () => {
  const plan = await planOf("xuzhou-14fyp");
  const years = planYears(plan.period);
  const value = (row: number, year: number): number => row * 10 + (year % 10) + 0.25;
  const values = csv(
    ...plan.indicators.flatMap(({ id }, row) => years.map((year) => `${id},${year},${value(row, year)}`)),
  );
  const files = await created("xuzhou-14fyp", { values });
  for (const year of years) {
    expect((await entryColumn(files, `${year}年`)).map((cell) => cell.value)).toEqual(
      plan.indicators.map((_, row) => value(row, year)),
    );
  }
});

test("values for a finished plan replace the published results: nothing is mixed", async () => {
  const files = await created("shangluo-13fyp", { values: csv("1,2016,2") });
  const { indicators } = (await files.run("summarize", "plan.xlsx", "--json")).json() as SummaryJson;
  expect(indicators.filter((row) => row["valueToDate"] !== null)).toEqual([]);
});
