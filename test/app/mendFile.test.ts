import { auditWorkbook } from "../../src/app/audit/auditWorkbook";
import { mendFile, type MendedFile } from "../../src/app/audit/mendFile";
import type { LocatedFinding } from "../../src/app";
import { defaultSettings, type EntryCell } from "../../src/domain/plan";
import { buildWorkbook, type PlanWorkbook, type RawValue } from "../../src/workbook";
import { patchCells, patchFileCells, writeXlsx } from "../../src/xlsx";
import { XUZHOU } from "../workbook/regions";
import { changedParts, planWorkbook, snapshotOf } from "../xlsx/patch/support";

jest.setTimeout(60_000);

const cell = (raw: EntryCell["raw"]): EntryCell => ({ raw, formula: null, numberFormat: null });
/** Row 13 of the entry sheet, by region and without: the same indicator, year and text stand in both. */
const [ROW, TABLE, REGION] = [XUZHOU.breakdowns[0]?.indicator ?? "", "breakdown-1", "丰县"] as const;

/** A plan whose region and city typed a text, a number and a formula; texts are put into the bytes as somebody types them. */
async function withTyped(typed: { readonly city: RawValue; readonly region: RawValue }): Promise<Uint8Array> {
  const bytes = await writeXlsx(
    buildWorkbook({
      plan: XUZHOU,
      settings: defaultSettings(2022),
      entries: {
        cells: { [ROW]: { 2021: cell(1) } },
        remarks: {},
        breakdowns: { [TABLE]: { [REGION]: { 2021: cell(2) } } },
      },
      language: "zh-CN",
      findings: null,
      today: "2024-01-15",
    }),
    { now: new Date(0) },
  );
  const workbook = planWorkbook(await snapshotOf(bytes));
  const at = (place: Parameters<PlanWorkbook["locate"]>[0], value: RawValue) => {
    const found = workbook.locate(place);
    if (!found?.address || typeof value === "boolean") throw new Error("no such cell");
    return { sheet: found.sheet, address: found.address, value, format: null };
  };
  const patched = patchCells(bytes, [
    at({ indicatorId: ROW, period: "2021" }, typed.city),
    at({ indicatorId: null, period: "2021", breakdownId: TABLE, region: REGION, figure: "actual" }, typed.region),
  ]);
  if (!patched.ok) throw new Error(patched.error.code);
  return patched.value;
}

interface Opened {
  readonly workbook: PlanWorkbook;
  readonly findings: readonly LocatedFinding[];
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  const workbook = planWorkbook(await snapshotOf(bytes));
  return { workbook, findings: auditWorkbook(workbook, null).findings };
}

async function mended(bytes: Uint8Array, { workbook, findings }: Opened): Promise<MendedFile> {
  const result = await mendFile(patchFileCells, bytes, workbook, findings);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const figures = ({ entries }: PlanWorkbook): readonly RawValue[] => [
  entries.cells[ROW]?.["2021"]?.raw ?? null,
  entries.breakdowns?.[TABLE]?.[REGION]?.["2021"]?.raw ?? null,
];
const texts = ({ findings }: Opened): readonly RawValue[] =>
  findings.filter(({ rule }) => rule === "not-a-number").map(({ value }) => value);

test("what the city and what a region typed is mended in the bytes, each in its own cell; a second time changes nothing", async () => {
  const bytes = await withTyped({ city: "２８．４", region: "2,310" });
  const before = await opened(bytes);
  expect(texts(before)).toEqual(["２８．４", "2,310"]);
  const done = await mended(bytes, before);
  expect(done.report.changed.map(({ place, before: { raw }, after }) => [place, raw, after])).toEqual([
    [{ indicatorId: ROW, period: "2021" }, "２８．４", 28.4],
    [{ breakdownId: TABLE, region: REGION, period: "2021" }, "2,310", 2310],
  ]);
  expect(done.report.skipped).toEqual([]);
  expect(changedParts(bytes, done.bytes)).toHaveLength(2);
  const after = await opened(done.bytes);
  expect([figures(after.workbook), texts(after)]).toEqual([[28.4, 2310], []]);
  const again = await mended(done.bytes, after);
  expect([again.bytes, again.report]).toEqual([done.bytes, { changed: [], skipped: [] }]);
});

test("the same text in both cells: the region's fix does not touch the city's figure", async () => {
  const bytes = await withTyped({ city: "2310", region: "2310" });
  const { workbook, findings } = await opened(bytes);
  const own = findings.filter(({ place }) => place.breakdownId === TABLE);
  const done = await mended(bytes, { workbook, findings: own });
  expect(figures((await opened(done.bytes)).workbook)).toEqual(["2310", 2310]);
});

test("what is only likely, and what says no figure, stays as it was typed", async () => {
  const bytes = await withTyped({ city: "12，5", region: "暂无" });
  const before = await opened(bytes);
  expect(texts(before)).toEqual(["12，5", "暂无"]);
  expect(await mended(bytes, before)).toEqual({ bytes, report: { changed: [], skipped: [] } });
});
