import { toAuditLimits, toAuditThresholds, type AuditThresholds } from "../../src/domain/plan";
import { connectHeadless } from "../../src/embedded/host/connect/connectHeadless";
import { createExcelPort } from "../../src/excel";
import {
  buildWorkbook,
  readWorkbook,
  type PlanWorkbook,
  type WorkbookSnapshot,
  type WorkbookSpec,
} from "../../src/workbook";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { NEW_PLAN, must } from "../excel/support";
import { inputOf, planOf } from "../workbook/fixtures";
import { NOW } from "../xlsx/everyFeature";

jest.setTimeout(60_000);

/** None of them the default. */
const OWN: AuditThresholds = {
  unitSlipNearness: 2.5,
  jumpDeviations: 4,
  jumpMinimumChanges: 2,
  jumpFloors: { flow: 0.2, stock: 0.05, rate: 1.5 },
  repeatedYears: 4,
  preciseYears: 3,
  runningTotalEvenness: 1.3,
  farFlow: 6,
  farOwnFlow: 3,
  farStock: 0.4,
  farRate: 40,
  compositionPoints: 8,
  plausibleDecimals: 1,
};
const INPUT = inputOf(planOf("xuzhou-14fyp"), 2022);
const SPEC = buildWorkbook({ ...INPUT, settings: { ...INPUT.settings, auditThresholds: OWN } });

function opened(snapshot: WorkbookSnapshot): PlanWorkbook {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

async function inExcel(
  use: (port: ReturnType<typeof createExcelPort>, requests: () => number) => Promise<void>,
): Promise<void> {
  const excel = connectHeadless({ firstSheet: "用户的表" });
  const restore = excel.installGlobals();
  try {
    await use(createExcelPort(), () => excel.requestCount());
  } finally {
    restore();
    excel.dispose();
  }
}

async function throughFile(spec: WorkbookSpec): Promise<WorkbookSnapshot> {
  const read = await readXlsx(await writeXlsx(spec, { now: NOW }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.snapshot;
}

test("the limits of the audit come back from a file", async () => {
  const { settings, problems } = opened(await throughFile(SPEC));
  expect([settings.auditThresholds, problems]).toEqual([OWN, []]);
});

test("the limits come back from Excel, and what somebody types into their cells counts, protected as the sheet is", async () => {
  await inExcel(async (port, requests) => {
    must(await port.putSheets(SPEC, NEW_PLAN));
    const before = requests();
    const workbook = opened(must(await port.read()));
    // Break-downs are the second round trip; the guide's cells came with the first.
    // On a busy machine a third asks whether a cell is being edited: reading took over three seconds.
    expect([2, 3]).toContain(requests() - before);
    expect([workbook.settings.auditThresholds, workbook.problems]).toEqual([OWN, []]);
    const place = workbook.settingCells["plan_audit_repeatedYears"]!;
    must(await port.edit([{ ...place, values: [[5]] }]));
    const changed = opened(must(await port.read())).settings.auditThresholds;
    expect(changed).toEqual(toAuditThresholds({ ...toAuditLimits(OWN), repeatedYears: 5 }));
  });
});
