import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inReportOrder, runAudit } from "../../src/domain/audit";
import { templates, templateSummaries } from "../../src/templates";
import { templateSource } from "../../src/app";
import { countedBefore } from "../../src/app/open/countedBefore";
import { CONTRACT_VERSION, upgradedWorkbook, type PlanWorkbook } from "../../src/workbook";
import { writeXlsx } from "../../src/xlsx";
import { must, openApp } from "../app/support";
import { XUZHOU } from "../domain/consolidation/returns";
import { planWorkbook, snapshotOf } from "../xlsx/patch/support";
import { KINDS, type Kind } from "./kinds";
import { openFile } from "./openFile";
import { readingOf } from "./reading";

jest.setTimeout(120_000);

const OLDER = Array.from({ length: Number(CONTRACT_VERSION) - 1 }, (_, index) => String(index + 1));
const ALL = OLDER.flatMap((version) => KINDS.map((kind) => [version, kind] as const));
const TODAY = "2024-02-01";

const stored = (version: string, kind: Kind) => snapshotOf(readFileSync(join(__dirname, version, `${kind}.xlsx`)));

function findingsOf({ plan, settings, entries }: PlanWorkbook) {
  return inReportOrder(runAudit({ plan, previousPlan: null, settings, entries, workbookProblems: [] }));
}

const plain = (workbook: PlanWorkbook): unknown => JSON.parse(JSON.stringify(readingOf(workbook)));

test.each(ALL)("version %s, %s: the upgraded file says the same and is no older any more", async (version, kind) => {
  const before = countedBefore(planWorkbook(await stored(version, kind)));
  expect(before.isOlder).toBe(true);
  const city = before.submission?.sendOut ? XUZHOU : null;
  const spec = upgradedWorkbook(before, { city, findings: findingsOf(before), today: TODAY });
  const after = planWorkbook(await snapshotOf(await writeXlsx(spec, { now: new Date(TODAY) })));
  expect([after.isOlder, after.problems]).toEqual([false, []]);
  // The file alone is no returned one any more: in the open workbook the sheets that say so stay.
  expect(plain({ ...after, returns: before.returns })).toEqual(plain(before));
});

test.each(OLDER)(
  "version %s: a region whose plan is not in the collection keeps its yearly targets",
  async (version) => {
    const before = planWorkbook(await stored(version, "region"));
    const spec = upgradedWorkbook(before, { city: null, findings: null, today: TODAY });
    const known = upgradedWorkbook(before, { city: XUZHOU, findings: null, today: TODAY });
    const figures = ({ sheets }: typeof spec) =>
      sheets.find(({ id }) => id === "targets")?.blocks.map(({ values }) => values.map((row) => row.slice(5)));
    expect(figures(spec)).toEqual(figures(known));
  },
);

test.each(ALL)("version %s, %s: the open workbook is upgraded in at most four round trips", async (version, kind) => {
  const snapshot = await stored(version, kind);
  const before = planWorkbook(snapshot);
  const book = openApp(templateSource(templates, templateSummaries));
  try {
    await book.run((context) => openFile(context, snapshot));
    expect(must(await book.app.openPlan())).toMatchObject({ id: before.plan.id, isOlder: true });
    const syncs = await book.syncsOf(async () => void must(await book.app.upgrade()));
    expect(syncs).toBeLessThanOrEqual(4);
    const after = planWorkbook(must(await book.port.read()));
    expect([after.isOlder, after.problems]).toEqual([false, []]);
    expect(plain(after)).toEqual(plain(before));
    expect(Object.keys(after.sheetNames)).toEqual(expect.arrayContaining(Object.keys(before.sheetNames)));
  } finally {
    book.close();
  }
});
