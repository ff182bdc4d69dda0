import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { loadTemplate, planYears, type BreakdownTemplate, type Plan } from "../../../src/domain/plan";
import { regionPlan, regionRows, regionsOf } from "../../../src/domain/regions";
import type { SentPlan } from "../../../src/app/distribution";
import { planHash, toTemplate } from "../../../src/workbook";
import { planOf } from "../../workbook/fixtures";
import { XUZHOU } from "../../workbook/regions";
import { filesOf, outcomes, printed, readBack, reportedBy, request, sentPlan } from "./sent";

jest.setTimeout(120_000);

const LANGUAGES = ["zh-CN", "en"] as const;
const YEARS = planYears(XUZHOU.period);

/** Every text of a package: cells, names, formulas, charts, metadata. */
function packageText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join("\n");
}

/** Xuzhou's plan with other break-downs. */
function withTables(change: (tables: readonly BreakdownTemplate[]) => readonly BreakdownTemplate[]): Plan {
  const template = toTemplate(XUZHOU);
  const loaded = loadTemplate({ ...template, breakdowns: change(template.breakdowns) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/**
 * Xuzhou with a figure of its own in each cell of each table: nine digits that begin with 1, so that no sum of two years
 * is one of them, and the region in digits 2 to 4.
 */
const MARKED = withTables((tables) =>
  tables.map((table, index) => ({
    ...table,
    total: null,
    rows: table.rows.map((row) => ({
      ...row,
      values: row.values.map((text, column) =>
        text ? String(1e8 + (regionsOf(XUZHOU).indexOf(row.region) + 1) * 1e5 + index * 1e3 + column) : text,
      ),
    })),
  })),
);

const markOf = (region: string): RegExp =>
  new RegExp(`\\b1${String(regionsOf(XUZHOU).indexOf(region) + 1).padStart(3, "0")}0\\d{4}\\b`);

test.each(LANGUAGES)(
  "in %s: each file comes back with its region's identity and targets, and holds no name or figure of another",
  async (language) => {
    const [regions, hash, targets] = [regionsOf(MARKED), planHash(MARKED), [] as string[]];
    const asked = request(MARKED, { language, round: 2, due: "2024-03-31", returnTo: "规划科\n0516-1" });
    const files = await filesOf(sentPlan(MARKED, reportedBy(MARKED, 2021)), asked);
    expect(files.map(({ region }) => region)).toEqual(regions);
    for (const { region, bytes } of files) {
      const { submission, settings, problems, plan, ...workbook } = await readBack(bytes);
      const sendOut = {
        planId: "xuzhou-14fyp",
        planHash: hash,
        region,
        asOf: 2023,
        round: 2,
        sentOn: "2024-01-15",
        due: "2024-03-31",
        returnTo: "规划科 0516-1",
      };
      expect(submission).toEqual({ region, reporter: "", contact: "", date: "", sendOut });
      expect([workbook.language, settings.asOf, settings.totalsFromRegions]).toEqual([language, 2023, false]);
      expect(problems.map(({ rule }) => rule)).toEqual(["submission-unsigned"]);
      const own = regionPlan(MARKED, region);
      expect(plan).toEqual(own.ok && own.value);
      targets.push(...plan.indicators.map(({ id, target }) => `${id} ${region} ${target ?? ""}`));
      const text = packageText(bytes);
      const others = regions.filter((other) => other !== region && !region.includes(other));
      expect({ region, named: others.filter((other) => text.includes(other)) }).toEqual({ region, named: [] });
      expect({ region, figures: regions.filter((each) => markOf(each).test(text)) }).toEqual({
        region,
        figures: [region],
      });
    }
    expect([...targets].sort()).toEqual(regions.flatMap(printedTargets).sort());
    expect(targets).toHaveLength(MARKED.breakdowns.reduce((sum, { rows }) => sum + rows.length, 0));
  },
);

/** The targets that the tables print for a region: a flow's total, a stock's last year. */
function printedTargets(region: string): readonly string[] {
  return MARKED.breakdowns
    .filter(({ rows }) => rows.some((row) => row.region === region))
    .map((table) => {
      const total = table.columns.find((column) => !/^\d{4}$/.test(column));
      const row = table.rows.find((each) => each.region === region);
      const last = printed(table, region, MARKED.period.lastYear);
      return `${table.id} ${region} ${(table.kind === "flow" && total ? row?.values[table.columns.indexOf(total)] : last) ?? ""}`;
    });
}

test("what a region reported before is in its workbook, which says so, and nothing of the others", async () => {
  const entries = reportedBy(XUZHOU, 2022);
  const text = async (sent: SentPlan): Promise<string> =>
    packageText((await filesOf(sent, request(XUZHOU, { regions: ["丰县"] })))[0]!.bytes);
  expect(await text(sentPlan(XUZHOU, entries))).toContain("丰县此前报送的数据已经填好");
  expect(await text(sentPlan(XUZHOU))).not.toContain("此前报送的数据");
  for (const { region, bytes } of await filesOf(
    sentPlan(XUZHOU, entries),
    request(XUZHOU, { regions: ["丰县", "市直"], round: 2 }),
  )) {
    const { plan, entries: own } = await readBack(bytes);
    for (const { id } of plan.indicators) {
      for (const year of YEARS)
        expect(own.cells[id]?.[String(year)]?.raw ?? null).toBe(
          entries.breakdowns?.[id]?.[region]?.[String(year)]?.raw ?? null,
        );
    }
  }
});

test("the same plan on the same day gives the same bytes; another round does not", async () => {
  const once = async (round: number) =>
    (await filesOf(sentPlan(XUZHOU), request(XUZHOU, { regions: ["丰县"], round })))[0]!.bytes;
  const [first, again, second] = [await once(1), await once(1), await once(2)];
  expect(Buffer.from(first).equals(again)).toBe(true);
  expect(Buffer.from(first).equals(second)).toBe(false);
});

test("regions come in the order of the plan, each once; a year outside the plan becomes the nearest inside", async () => {
  const files = await filesOf(sentPlan(XUZHOU), request(XUZHOU, { regions: ["市直", "丰县", "市直"], asOf: 2031 }));
  expect(files.map(({ name }) => name)).toEqual(["丰县_2025年报送.xlsx", "市直_2025年报送.xlsx"]);
  expect((await readBack(files[0]!.bytes)).submission?.sendOut).toMatchObject({ asOf: 2025 });
});

test("progress after each region, and none after the wish to stop", async () => {
  const seen: string[] = [];
  const signal = { aborted: false };
  const onProgress = ({ done, total, name }: { done: number; total: number; name: string }): void => {
    seen.push(`${done}/${total} ${name}`);
    signal.aborted = done === 2;
  };
  const all = await outcomes(sentPlan(XUZHOU), request(XUZHOU), { onProgress, signal });
  expect(seen).toEqual(["1/16 丰县", "2/16 沛县"]);
  expect(all.map((each) => (each.ok ? each.value.region : each.error))).toEqual([
    "丰县",
    "沛县",
    { code: "cancelled" },
  ]);
});

test("others get a turn between two files", async () => {
  const slow = async (): Promise<Uint8Array> => {
    const until = performance.now() + 40;
    while (performance.now() < until);
    return new Uint8Array(1);
  };
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await outcomes(sentPlan(XUZHOU), request(XUZHOU, { regions: ["丰县", "沛县", "邳州市"] }), {}, slow);
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(2);
});

test.each([
  ["a plan without break-downs", planOf("nanjing-14fyp"), ["丰县"], { code: "no-breakdowns" }],
  [
    "break-downs without a row",
    { ...XUZHOU, breakdowns: XUZHOU.breakdowns.map((table) => ({ ...table, rows: [] })) },
    ["丰县"],
    { code: "no-breakdowns" },
  ],
  ["no region", XUZHOU, [], { code: "no-regions" }],
  [
    "a region that no table names",
    XUZHOU,
    ["丰县", "浦口区"],
    { code: "unknown-region", region: "浦口区", known: regionsOf(XUZHOU) },
  ],
] as const)("%s is refused before anything is written", async (_, plan, regions, reason) => {
  const write = jest.fn();
  const all = await outcomes(sentPlan(plan), request(plan, { regions }), {}, write);
  expect(all).toEqual([{ ok: false, error: { code: "send-refused", reason } }]);
  expect(write).not.toHaveBeenCalled();
});

const HOSTILE = [
  "=1+1",
  "+86",
  "-甲",
  "@SUM(A1)",
  "__proto__",
  "constructor",
  "甲/乙:丙",
  "x".repeat(60),
  "<b>&\"'",
  "甲县",
  "乙县",
];

test("whatever regions are called and however the tables share them: the workbooks' targets are the plan's", async () => {
  const figures = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 5, maxLength: 5 });
  const tables = fc.array(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...HOSTILE), figures), {
      minLength: 1,
      maxLength: 6,
      selector: ([name]) => name,
    }),
    { minLength: 3, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(tables, async (drawn) => {
      const plan = withTables(([base]) =>
        drawn.map((rows, index) => ({
          ...base!,
          id: `breakdown-${index + 1}`,
          number: String(index + 1),
          columns: YEARS.map(String),
          total: null,
          rows: rows.map(([region, values]) => ({ region, values: values.map(String) })),
        })),
      );
      const seen: string[] = [];
      for (const { region } of await filesOf(sentPlan(plan), request(plan), {}, async () => new Uint8Array())) {
        seen.push(
          ...regionRows(plan, region).flatMap(({ id, years }) =>
            Object.entries(years).map(([year, text]) => `${id} ${region} ${year} ${text ?? ""}`),
          ),
        );
      }
      const expected = plan.breakdowns.flatMap(({ id, rows }) =>
        rows.flatMap(({ region, values }) =>
          values.map((text, index) => `${id} ${region} ${YEARS[index] ?? ""} ${text}`),
        ),
      );
      expect([...seen].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 8 },
  );
});

test("names of regions that look like formulas are text, and come back as they were", async () => {
  const plan = withTables(([table]) => [
    { ...table!, total: null, rows: HOSTILE.map((region) => ({ ...table!.rows[0]!, region })) },
  ]);
  for (const { region, bytes } of await filesOf(sentPlan(plan), request(plan))) {
    const { submission, plan: own } = await readBack(bytes);
    expect([submission?.region, submission?.sendOut?.region, own.region.name.zh]).toEqual([region, region, region]);
    const formulas = [...packageText(bytes).matchAll(/<(?:f|c:f|definedName|formula1?)\b[^>]*>([^<]*)</g)].map(
      ([, formula]) => formula ?? "",
    );
    expect(formulas.filter((formula) => formula.includes("1+1") || formula.includes("SUM(A1)"))).toEqual([]);
  }
});
