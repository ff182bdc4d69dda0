import fc from "fast-check";
import { defaultSettings, planYears, type EntryCell, type Plan, type PlanEntries } from "../../src/domain/plan";
import { buildWorkbook, readWorkbook, type WorkbookSnapshot } from "../../src/workbook";
import { planOf } from "./fixtures";
import { movedLines } from "./movedLines";
import { toSnapshot } from "./toSnapshot";

const PLANS = ["nanjing-14fyp", "shangluo-14fyp", "quzhou-13fyp"].map(planOf);

const raw = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom("≥98", "13:41:46", "=SUM(A1)", "-", "不适用", "１２．５", "+86", "@x", "'7"),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
);

function entriesFor(plan: Plan): fc.Arbitrary<PlanEntries> {
  const periods = [...planYears(plan.period).map(String), "total"];
  const cell = raw.map((value): EntryCell => ({ raw: value, formula: null, numberFormat: null }));
  const cells = fc.dictionary(fc.constantFrom(...periods), cell);
  const rows = fc.dictionary(fc.constantFrom(...plan.indicators.map(({ id }) => id)), cells);
  const remarks = fc.dictionary(
    fc.constantFrom(...plan.indicators.map(({ id }) => id)),
    fc.constantFrom("口径调整", "=1", "见附件"),
  );
  return fc.record({ cells: rows, remarks });
}

/** Raw values by indicator and period, blanks left out. */
function rawsOf({ cells, remarks }: PlanEntries): Readonly<Record<string, unknown>> {
  const pairs = Object.entries(cells).flatMap(([id, own]) =>
    Object.entries(own).flatMap(([period, { raw: value }]) =>
      value === null ? [] : [[`${id} ${period}`, value] as const],
    ),
  );
  return {
    ...Object.fromEntries(pairs),
    ...Object.fromEntries(Object.entries(remarks).map(([id, text]) => [`${id} remark`, text])),
  };
}

/** The rows of the entry table in another order, with empty rows between them, below the header. */
function disturbed(snapshot: WorkbookSnapshot, order: readonly number[], gaps: number): WorkbookSnapshot {
  const shuffle = <Value>([head, ...lines]: readonly (readonly Value[])[], blank: Value) => [
    head ?? [],
    ...Array.from({ length: gaps }, () => (head ?? []).map(() => blank)),
    ...[...lines]
      .map((line, index) => ({ line, rank: order[index] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ line }) => line),
  ];
  return {
    ...snapshot,
    tables: snapshot.tables.map((table) =>
      table.name === "PlanEntry" ? { ...table, grid: movedLines(table.grid, shuffle) } : table,
    ),
  };
}

function renamed(snapshot: WorkbookSnapshot, suffix: string): WorkbookSnapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: sheet.name + suffix })),
    tables: snapshot.tables.map((table) => ({ ...table, sheet: table.sheet + suffix })),
    names: snapshot.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replace(/'!/, `${suffix}'!`) })),
  };
}

test.each(PLANS.map((plan) => [plan.id, plan] as const))(
  "%s: what is written is read back, sorted, spread and renamed",
  (_, plan) => {
    const years = [plan.period.baseYear, ...planYears(plan.period)];
    fc.assert(
      fc.property(
        entriesFor(plan),
        fc.constantFrom(...years),
        fc.constantFrom("zh-CN" as const, "en" as const),
        fc.array(fc.nat(100), { minLength: 30, maxLength: 30 }),
        fc.nat(3),
        fc.constantFrom("", " (2)", "_改"),
        (entries, asOf, language, order, gaps, suffix) => {
          const spec = buildWorkbook({
            plan,
            settings: defaultSettings(asOf),
            entries,
            language,
            findings: null,
            today: "2026-01-01",
          });
          const read = readWorkbook(renamed(disturbed(toSnapshot(spec), order, gaps), suffix));
          if (!read.ok) throw new Error(JSON.stringify(read.error));
          expect(rawsOf(read.value.entries)).toEqual(rawsOf(entries));
          expect(read.value.settings).toEqual(defaultSettings(asOf));
          expect(read.value.problems).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  },
  30_000,
);

test("every finding's place leads to the cell of that figure, wherever the row is now", () => {
  const [plan] = PLANS;
  if (!plan) throw new Error("no plan");
  const id = "registered-unemployment-rate";
  const entries: PlanEntries = {
    cells: { [id]: { 2022: { raw: 4.4, formula: null, numberFormat: null } } },
    remarks: {},
  };
  const spec = buildWorkbook({
    plan,
    settings: defaultSettings(2022),
    entries,
    language: "zh-CN",
    findings: null,
    today: "2026-01-01",
  });
  const places = [
    [toSnapshot(spec), "I9"],
    [
      disturbed(
        toSnapshot(spec),
        plan.indicators.map((_, index) => -index),
        2,
      ),
      "I26",
    ],
  ] as const;
  for (const [snapshot, address] of places) {
    const read = readWorkbook(snapshot);
    expect(read.ok && read.value.locate({ indicatorId: id, period: "2022" })).toEqual({ sheet: "指标填报", address });
  }
});
