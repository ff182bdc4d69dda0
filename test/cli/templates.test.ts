import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planFromSource } from "../../src/app/load/planFromSource";
import { shell, TEMPLATE_IDS, TEMPLATES } from "./inMemory";

interface StoredRow {
  readonly values: readonly (string | null)[];
}

interface Stored {
  readonly title: unknown;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
  readonly breakdowns: readonly { readonly columns: readonly string[]; readonly rows: readonly StoredRow[] }[];
}

const stored = (id: string): Stored =>
  JSON.parse(readFileSync(join(__dirname, "../../src/templates", `${id}.json`), "utf8")) as Stored;

const PLAN_KEYS = ["id", "title", "region", "period", "indicators", "breakdowns"];
const INDICATOR_KEYS = [
  "id",
  "number",
  "name",
  "unit",
  "category",
  "partOf",
  "attribute",
  "kind",
  "direction",
  "baseline",
  "target",
  "result",
  "publishedCompletion",
];
const BREAKDOWN_KEYS = ["id", "number", "indicator", "title", "unit", "columns", "rows", "total"];
const LOCAL = { zh: expect.any(String), en: expect.any(String) };

test("templates lists all ten, one line each, with an id that other commands take", async () => {
  const { code, out, err } = await shell().run("templates");
  expect([code, err]).toEqual([0, []]);
  expect(out.map((line) => line.split("\t")[0])).toEqual(TEMPLATE_IDS);
  expect(out[0]).toMatch(/^nanjing-14fyp\t20\tNanjing/);
});

test("templates --json", async () => {
  const { code, json } = await shell().run("templates", "--json");
  expect(code).toBe(0);
  expect(json()).toEqual(
    TEMPLATE_IDS.map((id) => ({
      id,
      title: LOCAL,
      region: LOCAL,
      period: { baseYear: expect.any(Number), firstYear: expect.any(Number), lastYear: expect.any(Number) },
      indicatorCount: stored(id).indicators.length,
    })),
  );
});

describe.each(TEMPLATE_IDS)("template %s", (id) => {
  test("--json has exactly the promised keys, all of them in every row", async () => {
    const { code, err, json } = await shell().run("template", id, "--json");
    expect([code, err]).toEqual([0, []]);
    const plan = json() as Stored & Readonly<Record<string, unknown>>;
    expect(Object.keys(plan)).toEqual(PLAN_KEYS);
    expect(plan).toMatchObject({ id, title: LOCAL, region: { code: expect.stringMatching(/^\d{6}$/), name: LOCAL } });
    expect(plan.period).toEqual({
      baseYear: expect.any(Number),
      firstYear: expect.any(Number),
      lastYear: expect.any(Number),
    });
    for (const row of plan.indicators) {
      expect(Object.keys(row)).toEqual(INDICATOR_KEYS);
      expect(row).toMatchObject({ name: LOCAL });
      for (const key of ["baseline", "target", "result", "publishedCompletion"]) {
        expect(row[key] === null || typeof row[key] === "string").toBe(true);
      }
    }
    for (const each of plan.breakdowns) {
      expect(Object.keys(each)).toEqual(BREAKDOWN_KEYS);
      for (const { values } of each.rows) {
        expect(values).toHaveLength(each.columns.length);
        expect(values.every((value) => value === null || typeof value === "string")).toBe(true);
      }
    }
  });

  test("--json prints the figures as the template stores them", async () => {
    const { json } = await shell().run("template", id, "--json");
    const plan = json() as Stored;
    const printed = (rows: Stored["indicators"]) =>
      rows.map(({ id: row, baseline = null, target = null, result = null, publishedCompletion = null }) => [
        row,
        baseline,
        target,
        result,
        publishedCompletion,
      ]);
    expect(printed(plan.indicators)).toEqual(printed(stored(id).indicators));
    expect(plan.breakdowns).toHaveLength(id === "xuzhou-14fyp" ? 9 : 0);
  });

  test("as text: title, heading, one line an indicator with the id that a values file takes", async () => {
    const { out } = await shell({}, { language: "zh-CN" }).run("template", id);
    const { indicators } = stored(id);
    expect(out).toHaveLength(indicators.length + 2);
    expect(out[1]).toBe("代码\t序号\t指标\t单位\t基期值\t目标\t结果");
    expect(out.slice(2).map((line) => line.split("\t")[0])).toEqual(indicators.map((row) => row["id"]));
    expect(out.every((line) => !line.includes("\n"))).toBe(true);
  });
});

test("a template that is broken is named with the place that is wrong, and nothing is made of it", async () => {
  const broken = { ...(stored("nanjing-14fyp") as object), period: "five years" };
  const templates = { ...TEMPLATES, load: async () => broken };
  const files = shell({}, { templates });
  const { code, out, err } = await files.run("create", "nanjing-14fyp", "--out", "x.xlsx");
  expect([code, out, files.files.size]).toEqual([3, [], 0]);
  expect(err).toEqual([expect.stringMatching(/^Template 'nanjing-14fyp' is broken: period/)]);
  expect(await planFromSource(templates, "nanjing-14fyp")).toMatchObject({
    ok: false,
    error: { code: "template-broken", id: "nanjing-14fyp" },
  });
});
