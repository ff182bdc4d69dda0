import fc from "fast-check";
import { runAudit } from "../../src/domain/audit";
import { planYears } from "../../src/domain/plan";
import { regionsOf } from "../../src/domain/regions";
import { buildWorkbook, readWorkbook, regionWorkbook, summaryWorkbook } from "../../src/workbook";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/workbook";
import { SETTING_NAMES } from "../../src/workbook/contract";
import { columnPoints } from "../../src/workbook/style/columnPoints";
import { inputFor, sentTo, XUZHOU } from "./regions";
import { toSnapshot } from "./toSnapshot";

const REGIONS = regionsOf(XUZHOU);
const LANGUAGES = ["zh-CN", "en"] as const;

function specFor(...parameters: Parameters<typeof inputFor>): WorkbookSpec {
  return buildWorkbook(inputFor(...parameters));
}

function sheetOf(spec: WorkbookSpec, id: string): SheetSpec {
  const sheet = spec.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(id);
  return sheet;
}

function readBack(spec: WorkbookSpec) {
  const read = readWorkbook(toSnapshot(spec));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const textsOf = ({ blocks }: SheetSpec): readonly CellSpec[] => blocks.flatMap(({ values }) => values.flat());

test.each([
  ["zh-CN", ["填报说明", "指标填报", "年度目标", "_plan"]],
  ["en", ["Guide", "Entry", "Yearly targets", "_plan"]],
] as const)("the sheets of a region's workbook in %s", (language, names) => {
  expect(specFor("丰县", { language }).sheets.map(({ name }) => name)).toEqual(names);
});

test("a region's summary is made when asked for; the limits of the statuses stay where the sender put them", () => {
  const workbook = readBack(specFor("丰县"));
  const { sheets, names } = summaryWorkbook(workbook, "2026-01-01");
  expect(sheets.map(({ id }) => id)).toEqual(["summary", "findings"]);
  expect(names.map(({ name }) => name)).not.toContain(SETTING_NAMES.ahead);
  expect(workbook.settingCells[SETTING_NAMES.ahead]?.sheet).toBe("填报说明");
});

test("a region that no table names gets no workbook", () => {
  expect(regionWorkbook(sentTo("浦口区"))).toEqual({ ok: false, error: { code: "unknown-region", region: "浦口区" } });
});

const CASES = REGIONS.flatMap((region) => LANGUAGES.map((language) => [region, language] as const));

test.each(CASES)("%s in %s: what was written is read back, identity and targets included", (region, language) => {
  const input = inputFor(region, { language });
  const { plan, submission, problems, settings } = readBack(buildWorkbook(input));
  expect(submission).toEqual(input.submission);
  expect(plan).toEqual(input.plan);
  expect(settings.asOf).toBe(2023);
  expect(problems.map(({ rule }) => rule)).toEqual(["submission-unsigned"]);
});

test.each(CASES)(
  "%s in %s: nothing but blanks to fill in is found in a workbook nobody has filled in yet",
  (region, language) => {
    const { plan, settings, entries, problems } = readBack(specFor(region, { language }));
    const rules = runAudit({
      plan,
      previousPlan: null,
      settings,
      entries,
      workbookProblems: problems,
      ofRegion: true,
    }).map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual(["nothing-entered", "submission-unsigned"]);
  },
);

/** The lines of the yearly targets below their header: three of each break-down. */
function targetLines(spec: WorkbookSpec): readonly (readonly CellSpec[])[] {
  return (
    sheetOf(spec, "targets")
      .blocks.find(({ column, values }) => column === 0 && values.length > 1)
      ?.values.slice(1) ?? []
  );
}

/** The figures on the target rows of the yearly targets, by break-down, as numbers. */
function yearlyTargets(spec: WorkbookSpec): ReadonlyMap<string, readonly CellSpec[]> {
  const first = targetLines(spec).filter((_, index) => index % 3 === 0);
  return new Map(first.map((cells) => [cells[0] as string, cells]));
}

test("every cell of every break-down is in exactly one workbook that is sent out, and none is anywhere else", () => {
  const years = planYears(XUZHOU.period);
  const sent = REGIONS.flatMap((region) =>
    [...yearlyTargets(specFor(region))].flatMap(([id, cells]) =>
      cells
        .slice(6, 6 + years.length)
        .map((value, index) => `${id} ${region} ${years[index] ?? ""} ${String(value as number | null)}`),
    ),
  );
  const printed = XUZHOU.breakdowns.flatMap(({ id, columns, rows }) =>
    rows.flatMap(({ region, values }) =>
      years.map((year) => {
        const text = values[columns.indexOf(String(year))];
        return `${id} ${region} ${year} ${text ? String(Number(text)) : "null"}`;
      }),
    ),
  );
  expect([...sent].sort()).toEqual([...printed].sort());
});

test("nobody's workbook names another region", () => {
  for (const region of REGIONS) {
    const json = JSON.stringify(specFor(region));
    const others = REGIONS.filter((other) => !region.includes(other) && json.includes(other));
    // The documents' own names and units are the city's; a region's name in them would show here.
    expect({ region, others }).toEqual({ region, others: [] });
  }
});

test("what a region types comes back by break-down, whatever it is", () => {
  const years = planYears(XUZHOU.period);
  fc.assert(
    fc.property(
      fc.constantFrom(...REGIONS),
      fc.constantFrom(...LANGUAGES),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.constant("≥98"), fc.constant("3.5万")), {
        minLength: 5,
        maxLength: 5,
      }),
      (region, language, values) => {
        const ids = inputFor(region).plan.indicators.map(({ id }) => id);
        const typed = Object.fromEntries(
          ids.map((id, row) => [
            id,
            Object.fromEntries(years.map((year, index) => [String(year), values[(index + row) % values.length] ?? 0])),
          ]),
        );
        const { entries } = readBack(specFor(region, { language, typed }));
        for (const id of ids) {
          for (const year of years) expect(entries.cells[id]?.[String(year)]?.raw).toBe(typed[id]?.[String(year)]);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("a row that counts in another unit than the plan says so on the guide, on the entry sheet and on the targets", () => {
  const spec = specFor("丰县");
  expect(
    textsOf(sheetOf(spec, "guide")).filter((text) => typeof text === "string" && text.startsWith("注意单位")),
  ).toEqual([
    "注意单位：1 城镇新增就业人数，本表按“人”填，徐州市规划用的是“万人”。",
    "注意单位：4 扶持城乡劳动者成功自主创业人数，本表按“人”填，徐州市规划用的是“万人”。",
    "注意单位：9 高校毕业生招引人数，本表按“人”填，徐州市规划用的是“万人”。",
  ]);
  expect(textsOf(sheetOf(spec, "entry"))).toContainEqual(expect.stringContaining("蓝底的单位与上级规划表不同"));
  expect(textsOf(sheetOf(spec, "targets"))).toContain("人\n（上级规划：万人）");
});

test("actual and share of each year's target, up to the year reported on", () => {
  const typed = { "breakdown-4": { 2021: 1600, 2022: 2280, 2023: 2200 } };
  const lines = targetLines(specFor("丰县", { asOf: 2022, typed })).filter(([id]) => id === "breakdown-4");
  const shown = lines.map((line) =>
    line.slice(6).map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
  );
  expect(shown).toEqual([
    [1600, 1900, 2200, 2500, 2800, 11000],
    [1600, 2280, "", "", "", 3880],
    [1, 1.2, "", "", "", expect.closeTo(3880 / 11000, 12)],
  ]);
});

test.each(CASES)("%s in %s: the yearly targets print on one page across, legibly", (region, language) => {
  const { columnWidths, hiddenColumns, print } = sheetOf(specFor(region, { language }), "targets");
  const width = columnWidths.reduce<number>(
    (sum, each, column) => sum + (hiddenColumns.includes(column) ? 0 : columnPoints(each ?? 8.43)),
    0,
  );
  expect(print?.fit?.wide).toBe(1);
  expect((841.89 - 2 * 28.8) / width).toBeGreaterThanOrEqual(0.7);
});
