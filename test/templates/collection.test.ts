import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTemplate, publishedResults, readEntries } from "../../src/domain/plan";
import type { Plan } from "../../src/domain/plan";
import { templateById, templates, templateSummaries } from "../../src/templates";

const FOLDER = join(__dirname, "../../src/templates");

async function loaded(id: string): Promise<Plan> {
  const plan = loadTemplate(await templateById(id)?.load());
  if (!plan.ok) throw new Error(`${id}: ${JSON.stringify(plan.error)}`);
  return plan.value;
}

/** Rows as counted in the printed tables: with a baseline, a target, an outcome, a published rate. */
const COUNTS: readonly [string, number, number, number, number, number][] = [
  ["xuancheng-13fyp", 15, 0, 15, 15, 0],
  ["xuancheng-14fyp", 17, 17, 17, 0, 0],
  ["xuzhou-13fyp", 20, 0, 20, 20, 0],
  ["xuzhou-14fyp", 19, 19, 19, 0, 0],
  ["quzhou-13fyp", 14, 14, 14, 14, 0],
  ["quzhou-14fyp", 19, 19, 19, 0, 0],
  ["shangluo-13fyp", 12, 0, 12, 12, 0],
  ["shangluo-14fyp", 16, 0, 15, 0, 0],
  ["nanjing-13fyp", 27, 0, 27, 27, 27],
  ["nanjing-14fyp", 20, 0, 20, 0, 0],
];

test.each(COUNTS)("%s has %i rows", async (id, rows, baselines, targets, results, rates) => {
  const { indicators } = await loaded(id);
  const printed = (field: "baseline" | "target" | "result" | "publishedCompletion") =>
    indicators.filter((row) => row[field] !== null).length;
  expect(indicators).toHaveLength(rows);
  expect([printed("baseline"), printed("target"), printed("result"), printed("publishedCompletion")]).toEqual([
    baselines,
    targets,
    results,
    rates,
  ]);
});

test("the collection holds every file of its folder, 179 rows and 9 break-downs in all", async () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  expect(templates.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
  const plans = await Promise.all(templates.map(({ id }) => loaded(id)));
  expect(plans.reduce((total, plan) => total + plan.indicators.length, 0)).toBe(179);
  expect(plans.reduce((total, plan) => total + plan.breakdowns.length, 0)).toBe(9);
});

test("the summaries say what the files say, in the same order", async () => {
  const fromFiles = await Promise.all(
    templates.map(async (entry) => {
      const { id, title, region, period, indicators, breakdowns } = await loaded(entry.id);
      return { id, title, region, period, indicatorCount: indicators.length, breakdownCount: breakdowns.length };
    }),
  );
  expect(templateSummaries).toEqual(fromFiles);
});

test("an unknown id finds nothing", () => {
  expect(templateById("atlantis-14fyp")).toBeUndefined();
});

test("Xuzhou's break-downs: indicator, unit, kind, regions, columns", async () => {
  const { breakdowns } = await loaded("xuzhou-14fyp");
  expect(
    breakdowns.map(({ indicator, unit, kind, rows, columns }) => [indicator, unit, kind, rows.length, columns[0]]),
  ).toEqual([
    ["new-urban-jobs", "人", "flow", 8, "2021"],
    ["newly-transferred-rural-labour", "万人", "flow", 9, "2021"],
    [null, "场次", "flow", 13, "2021"],
    ["supported-entrepreneurs", "人", "flow", 12, "2021"],
    [null, "万元", "flow", 12, "2021"],
    ["pension-insured", "万人", "stock", 7, "2020"],
    ["work-injury-insured", "万人", "stock", 7, "2020"],
    ["unemployment-insured", "万人", "stock", 7, "2020"],
    ["graduates-attracted", "人", "flow", 12, "2021"],
  ]);
});

test("a concept has one id: same name and unit words, same id, in every plan", async () => {
  const plans = await Promise.all(templates.map(({ id }) => loaded(id)));
  const byName = new Map<string, Set<string>>();
  for (const row of plans.flatMap((plan) => plan.indicators)) {
    const name = row.name.zh.replace(/^其中：|[①②]$/g, "");
    byName.set(name, (byName.get(name) ?? new Set()).add(row.id));
  }
  const ambiguous = [...byName].filter(([, ids]) => ids.size > 1);
  expect(ambiguous).toEqual([]);
});

test("a concept keeps its kind in every plan", async () => {
  const plans = await Promise.all(templates.map(({ id }) => loaded(id)));
  const kinds = new Map<string, Set<string>>();
  for (const { id, kind } of plans.flatMap((plan) => plan.indicators)) {
    kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  }
  expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("the glossary lists every id once, with its kind", async () => {
  const plans = await Promise.all(templates.map(({ id }) => loaded(id)));
  const kinds = new Map(plans.flatMap((plan) => plan.indicators.map(({ id, kind }) => [id, kind] as const)));
  const page = readFileSync(join(__dirname, "../../docs/templates.md"), "utf8");
  const glossary = page.slice(page.indexOf("## Glossary"));
  const listed = [...glossary.matchAll(/^\| `([a-z0-9-]+)` \|.*\| (\w+) \|[^|]*\|$/gm)].map((row) => [row[1], row[2]]);
  expect(listed).toEqual([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
});

test.each(COUNTS.map(([id]) => id))(
  "every outcome that %s prints counts where it is written into an entry cell",
  async (id) => {
    const plan = await loaded(id);
    const readings = Object.values(readEntries(plan, publishedResults(plan))).flatMap((row) => Object.values(row));
    expect(readings.filter(({ state }) => state === "invalid")).toEqual([]);
    expect(readings.filter(({ state }) => state !== "missing")).toHaveLength(
      plan.indicators.filter(({ result }) => result !== null).length,
    );
  },
);
