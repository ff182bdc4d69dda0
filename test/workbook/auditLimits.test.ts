import { ruleSetFingerprint, runAudit } from "../../src/domain/audit";
import {
  AUDIT_LIMIT_KEYS,
  AUDIT_LIMIT_RANGES,
  DEFAULT_AUDIT_THRESHOLDS,
  isUsableLimit,
  toAuditLimits,
  toAuditThresholds,
  type AuditLimitKey,
  type PlanSettings,
} from "../../src/domain/plan";
import {
  auditLimitName,
  buildWorkbook,
  readWorkbook,
  type PlanWorkbook,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { namedCell } from "../../src/workbook/read/namedCell";
import type { RawValue } from "../../src/workbook/snapshot";
import { inputOf, planOf, type Typed } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

/** A level that was carried over for three years. */
const TYPED: Typed = { "pension-insured": { 2021: 395.53, 2022: 395.53, 2023: 395.53 } };
const INPUT = inputOf(planOf("nanjing-14fyp"), 2023, TYPED);
const WHOLE = toSnapshot(buildWorkbook(INPUT));

function opened(snapshot: WorkbookSnapshot): PlanWorkbook {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The workbook after somebody typed into the cell of a limit. */
function typed(key: AuditLimitKey, value: RawValue): WorkbookSnapshot {
  const address = namedCell(WHOLE, auditLimitName(key))?.address ?? "";
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
  return {
    ...WHOLE,
    sheets: WHOLE.sheets.map((sheet) =>
      sheet.name === "填报说明" && sheet.grid
        ? {
            ...sheet,
            grid: {
              ...sheet.grid,
              values: sheet.grid.values.map((line, r) =>
                r === row ? line.map((cell, c) => (c === column ? value : cell)) : line,
              ),
            },
          }
        : sheet,
    ),
  };
}

const rulesOf = (snapshot: WorkbookSnapshot): readonly string[] => opened(snapshot).problems.map(({ rule }) => rule);

test("limits and thresholds say the same", () => {
  expect(toAuditThresholds(toAuditLimits(DEFAULT_AUDIT_THRESHOLDS))).toEqual(DEFAULT_AUDIT_THRESHOLDS);
  const usual = toAuditLimits(DEFAULT_AUDIT_THRESHOLDS);
  expect(AUDIT_LIMIT_KEYS.filter((key) => !isUsableLimit(key, usual[key]))).toEqual([]);
});

test("every limit has a cell that people may change, with its own entry rule", () => {
  const guide = buildWorkbook(INPUT).sheets.find(({ id }) => id === "guide");
  expect(guide?.validations.map(({ rule }) => rule)).toEqual(
    AUDIT_LIMIT_KEYS.map((key) =>
      expect.objectContaining({ min: AUDIT_LIMIT_RANGES[key].min, max: AUDIT_LIMIT_RANGES[key].max }),
    ),
  );
  for (const { range } of guide?.validations ?? []) {
    expect(
      guide?.styles.some(
        (each) => each.range.row === range.row && each.range.column === range.column && each.style.locked === false,
      ),
    ).toBe(true);
  }
});

test.each<[AuditLimitKey, RawValue, number]>([
  ["unitSlipNearness", 2, 2],
  ["jumpDeviations", "4.5", 4.5],
  ["jumpMinimumChanges", 2, 2],
  ["jumpFloorFlow", 0.2, 0.2],
  ["jumpFloorStock", "5%", 0.05],
  ["jumpFloorRate", 1, 1],
  ["repeatedYears", 4, 4],
  ["preciseYears", 3, 3],
  ["runningTotalEvenness", 1.3, 1.3],
  ["farFlow", 6, 6],
  ["farOwnFlow", "3", 3],
  ["farStock", "40%", 0.4],
  ["farRate", 40, 40],
  ["compositionPoints", 8, 8],
  ["plausibleDecimals", 0, 0],
])("%s typed as %p is used, and gives the rule set another fingerprint", (key, value, used) => {
  const { settings, problems } = opened(typed(key, value));
  expect(toAuditLimits(settings.auditThresholds)).toEqual({ ...toAuditLimits(DEFAULT_AUDIT_THRESHOLDS), [key]: used });
  expect(problems).toEqual([]);
  expect(ruleSetFingerprint(settings)).not.toBe(ruleSetFingerprint(INPUT.settings));
});

test.each<[AuditLimitKey, RawValue]>([
  ["unitSlipNearness", 5],
  ["unitSlipNearness", "三"],
  ["repeatedYears", 2.5],
  ["repeatedYears", null],
  ["jumpFloorRate", 0],
  ["jumpDeviations", true],
])("%s = %p cannot be used: a finding at its cell, and the default", (key, value) => {
  const { settings, problems } = opened(typed(key, value));
  expect(settings.auditThresholds).toEqual(DEFAULT_AUDIT_THRESHOLDS);
  expect(problems).toEqual([
    expect.objectContaining({
      rule: "setting-invalid",
      value,
      expected: toAuditLimits(DEFAULT_AUDIT_THRESHOLDS)[key],
      place: expect.objectContaining({ sheet: "填报说明", cell: namedCell(WHOLE, auditLimitName(key))?.address }),
    }),
  ]);
});

test("a changed limit changes the audit", () => {
  const carriedOver = (settings: PlanSettings): boolean =>
    runAudit({ plan: INPUT.plan, settings, entries: INPUT.entries }).some(({ rule }) => rule === "repeated-value");
  expect(carriedOver(opened(WHOLE).settings)).toBe(true);
  expect(carriedOver(opened(typed("repeatedYears", 4)).settings)).toBe(false);
});

describe("names that lead nowhere", () => {
  const isLimit = (name: string): boolean => name.startsWith("plan_audit_");
  const withoutLimits: WorkbookSnapshot = { ...WHOLE, names: WHOLE.names.filter(({ name }) => !isLimit(name)) };

  test("the guide deleted: one finding for all, and the defaults", () => {
    const deleted = {
      ...WHOLE,
      sheets: WHOLE.sheets.filter(({ name }) => name !== "填报说明"),
      names: WHOLE.names.map((each) => (isLimit(each.name) ? { ...each, refersTo: "#REF!" } : each)),
    };
    expect(rulesOf(deleted)).toEqual(["settings-missing"]);
    expect(opened(deleted).settings.auditThresholds).toEqual(DEFAULT_AUDIT_THRESHOLDS);
    expect(rulesOf(withoutLimits)).toEqual(["settings-missing"]);
  });

  test("one name deleted: a finding for it", () => {
    expect(rulesOf({ ...WHOLE, names: WHOLE.names.filter(({ name }) => name !== "plan_audit_repeatedYears") })).toEqual(
      ["setting-invalid"],
    );
  });

  test("a workbook made before limits had cells is read silently with the defaults", () => {
    const older = {
      ...withoutLimits,
      sheets: withoutLimits.sheets.map((sheet) =>
        sheet.name === "_plan" && sheet.grid
          ? { ...sheet, grid: { ...sheet.grid, values: sheet.grid.values.filter(([key]) => key !== "settingNames") } }
          : sheet,
      ),
    };
    expect(rulesOf(older)).toEqual([]);
    expect(opened(older).settings.auditThresholds).toEqual(DEFAULT_AUDIT_THRESHOLDS);
  });
});
