import { defaultSettings, type BreakdownEntries, type EntryCell, type Plan } from "../../src/domain/plan";
import { regionCompletions } from "../../src/domain/regions";
import type { Language } from "../../src/domain/shared/localText";
import { breakdownHeaders } from "../../src/messages/sheets/breakdowns";
import { formatText } from "../../src/messages/format";
import { statusMessages } from "../../src/messages/terms/statuses";
import {
  breakdownTableName,
  buildWorkbook,
  readWorkbook,
  type RawValue,
  type WorkbookInput,
  type WorkbookSnapshot,
  type WorkbookSpec,
} from "../../src/workbook";
import { GAPPED_PLAN } from "../workbook/gappedPlan";
import { XUZHOU } from "../workbook/regions";
import { toSnapshot } from "../workbook/toSnapshot";
import { figureDifferences } from "./figures";
import { agree, differences, recalculate } from "./recalculate";
import { withSoffice } from "./withSoffice";

type Raw = EntryCell["raw"];

/** What people type that is no number; a dash is nothing. */
const TYPED: readonly Raw[] = ["12.5万", "-", "１２", "缺", "—", " ", "≥3"];
/** Shares of a year's target: behind, close to it, exactly met, ahead; zero counts as a figure. */
const SHARES = [0.91, 1, 1.13, 0, 0.97, 1.004];

/** How the cell of a table, a region and a year is filled; null leaves it blank. */
type Filling = (target: number, at: { readonly table: number; readonly row: number; readonly year: number }) => Raw;

const rounded = (value: number): number => Number(value.toFixed(3));
const complete: Filling = (target, { row, year }) => rounded(target * (SHARES[(row + year) % SHARES.length] ?? 1));
const partly: Filling = (target, at) => ((at.table + at.row * 2 + at.year * 3) % 7 === 0 ? null : complete(target, at));
const messy: Filling = (target, at) => {
  const turn = (at.table * 5 + at.row * 3 + at.year) % 11;
  return turn < TYPED.length ? (TYPED[turn] ?? null) : complete(target, at);
};

/** Every table of a plan, filled in one way; regions of one table in three give a total and no years. */
function actuals(plan: Plan, filling: Filling, withTotals: boolean): BreakdownEntries {
  const years = [2021, 2022, 2023, 2024, 2025];
  const tables = plan.breakdowns.map((table, index) => {
    const regions = table.cells.map(({ region, values }, row) => {
      const target = (year: number): number => values[table.columns.indexOf(String(year))] ?? 0;
      const cells = years.map((year, at): [string, Raw] => [
        String(year),
        filling(target(year), { table: index, row, year: at }),
      ]);
      const isTotal = withTotals && table.kind === "flow" && (index + row) % 3 === 0;
      const own: readonly [string, Raw][] = isTotal
        ? [["total", row === 3 ? "约2000" : rounded(target(2021) * 1.7)]]
        : cells;
      return [
        region,
        Object.fromEntries(own.map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }])),
      ] as const;
    });
    return [table.id, Object.fromEntries(regions)] as const;
  });
  return Object.fromEntries(tables);
}

interface Case {
  readonly name: string;
  readonly input: WorkbookInput;
}

function caseOf(
  name: string,
  asOf: number,
  language: Language,
  breakdowns: BreakdownEntries,
  { totalsFromRegions = false, plan = XUZHOU }: { totalsFromRegions?: boolean; plan?: Plan } = {},
): Case {
  const entries = {
    cells: { "new-urban-jobs": { 2021: { raw: 7.1, formula: null, numberFormat: null } } },
    remarks: {},
    breakdowns,
  };
  const settings = { ...defaultSettings(asOf), totalsFromRegions };
  return { name, input: { plan, settings, entries, language, findings: null, today: "2026-03-01" } };
}

const CASES: readonly Case[] = [
  caseOf("partly filled, to 2023", 2023, "en", actuals(XUZHOU, partly, false)),
  caseOf("totals and text, to 2022", 2022, "zh-CN", actuals(XUZHOU, messy, true)),
  caseOf("complete, some by total, to 2021", 2021, "zh-CN", actuals(XUZHOU, complete, true)),
  caseOf("before the first year", 2020, "zh-CN", actuals(XUZHOU, partly, false)),
  caseOf("merged, complete to 2024", 2024, "zh-CN", actuals(XUZHOU, complete, false), { totalsFromRegions: true }),
  caseOf("merged, partly filled, to 2023", 2023, "en", actuals(XUZHOU, partly, false), { totalsFromRegions: true }),
  caseOf("merged, some by total, to 2022", 2022, "zh-CN", actuals(XUZHOU, complete, true), { totalsFromRegions: true }),
  caseOf(
    "a level without a target, a flow that is to be nothing, to 2022",
    2022,
    "zh-CN",
    actuals(GAPPED_PLAN, messy, true),
    {
      plan: GAPPED_PLAN,
    },
  ),
  caseOf("the same, partly filled, to 2023", 2023, "en", actuals(GAPPED_PLAN, partly, false), { plan: GAPPED_PLAN }),
];
const SPECS = new Map(CASES.map(({ name, input }) => [name, buildWorkbook(input)]));

/** The figures of every region, found by table name, header and region. */
function regionDifferences({ input: { plan, entries, settings, language } }: Case, snapshot: WorkbookSnapshot) {
  const header = (key: keyof typeof breakdownHeaders) => formatText(breakdownHeaders[key], language);
  return regionCompletions(plan, entries.breakdowns, settings).flatMap(({ breakdownId, regions }) => {
    const number = plan.breakdowns.find(({ id }) => id === breakdownId)?.number ?? "";
    const [heads = [], ...rows] =
      snapshot.tables.find(({ name }) => name === breakdownTableName(number))?.grid.values ?? [];
    return regions.flatMap(({ region, completion, rank }) => {
      const row = rows.find(([name]) => name === region) ?? [];
      const core: readonly (readonly [keyof typeof breakdownHeaders, RawValue])[] = [
        ["toDate", completion.valueToDate.value],
        ["completion", completion.completion.value],
        ["dueRate", completion.dueRate.value],
        ["leadPp", completion.leadPp.value],
        ["expected", completion.expected.value],
        ["scheduleRatio", completion.scheduleRatio.value],
        ["status", formatText(statusMessages[completion.status], language)],
        ["rank", rank],
      ];
      return core.map(([key, value]) => ({
        breakdownId,
        region,
        key,
        core: value,
        sheet: row[heads.indexOf(header(key))] ?? null,
      }));
    });
  });
}

/** What the sheets were written with. */
function written(spec: WorkbookSpec): BreakdownEntries | undefined {
  const read = readWorkbook(toSnapshot(spec));
  return read.ok ? read.value.entries.breakdowns : undefined;
}

function countOf(entries: BreakdownEntries | undefined): number {
  return Object.values(entries ?? {})
    .flatMap((regions) => Object.values(regions))
    .flatMap((cells) => Object.keys(cells)).length;
}

withSoffice("the recalculation of break-downs and of merged workbooks", (soffice) => {
  test("every figure of every region, of all regions together and of the city equals the core's", async () => {
    const snapshots = await recalculate(SPECS, { soffice });
    const problems = CASES.flatMap((each) =>
      differences(SPECS.get(each.name)!, snapshots.get(each.name)!).map((problem) => ({ case: each.name, ...problem })),
    );
    expect(problems).toEqual([]);
    expect(CASES.flatMap(({ input, name }) => figureDifferences(input, snapshots.get(name)!))).toEqual([]);
    // What LibreOffice saved is read as it was written: nothing overwritten, every figure there.
    for (const { name } of CASES) {
      const read = readWorkbook(snapshots.get(name)!);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
      expect([name, read.value.problems.map(({ rule, params }) => [rule, params.sheet, params.column])]).toEqual([
        name,
        [],
      ]);
      expect(countOf(read.value.entries.breakdowns)).toBe(countOf(written(SPECS.get(name)!)));
    }
    const figures = CASES.flatMap((each) => regionDifferences(each, snapshots.get(each.name)!));
    expect(figures.filter(({ core, sheet }) => !agree(core, sheet))).toEqual([]);
    const regions = CASES.flatMap(({ input: { plan } }) => plan.breakdowns.flatMap(({ rows }) => rows));
    expect(figures).toHaveLength(8 * regions.length);
  });
});
