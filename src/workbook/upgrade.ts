import type { Finding } from "../domain/audit";
import type { Plan } from "../domain/plan";
import { ownRegionRows, regionRows } from "../domain/regions";
import type { LocalText } from "../domain/shared/localText";
import { buildWorkbook } from "./buildWorkbook";
import type { RegionalInput } from "./input";
import type { PlanWorkbook } from "./read/planWorkbook";
import type { SheetSpec, WorkbookSpec } from "./spec";

/** What an upgrade needs besides the workbook. */
export interface UpgradeInput {
  /** The plan that a region's workbook was sent from; null where it is not known, or the workbook is no region's. */
  readonly city: Plan | null;
  /** What an audit says now; null where the workbook was not audited. */
  readonly findings: readonly Finding[] | null;
  /** ISO date. */
  readonly today: string;
}

/** The part of a title before the region's own name. */
function cityName({ plan }: PlanWorkbook): LocalText {
  const before = (text: string, region: string): string => text.replace(` · ${region}`, "");
  return { zh: before(plan.title.zh, plan.region.name.zh), en: before(plan.title.en, plan.region.name.en) };
}

/** What a region's workbook knows of the whole plan; undefined in any other workbook. */
function regionalOf(workbook: PlanWorkbook, city: Plan | null): RegionalInput | undefined {
  const region = workbook.submission?.sendOut?.region;
  if (region === undefined) return undefined;
  const rows = city ? regionRows(city, region) : [];
  const isKnown = workbook.plan.indicators.every(({ id }) => rows.some((row) => row.id === id));
  return city && isKnown
    ? { city: city.region.name, rows }
    : { city: cityName(workbook), rows: ownRegionRows(workbook.plan) };
}

/** A returned workbook keeps its findings sheet: it says what is to be mended, and that it was returned. */
function isWritten({ id }: SheetSpec, { returns }: PlanWorkbook): boolean {
  return id !== "findings" || returns === 0;
}

/**
 * A workbook that an earlier version made, described anew in today's form with everything that was typed, set, answered and
 * signed in it.
 */
export function upgradedWorkbook(workbook: PlanWorkbook, { city, findings, today }: UpgradeInput): WorkbookSpec {
  const { plan, settings, entries, language, explanations, submission, created } = workbook;
  const regional = regionalOf(workbook, city);
  const built = buildWorkbook({
    plan,
    settings,
    entries,
    language,
    explanations,
    findings,
    today: created === "" ? today : created,
    keptSheets: Object.keys(workbook.sheetNames),
    ...(submission ? { submission } : {}),
    ...(regional ? { regional } : {}),
  });
  const sheets = built.sheets.filter((sheet) => isWritten(sheet, workbook));
  return { ...built, sheets, names: built.names.filter((name) => sheets.some((sheet) => sheet.name === name.sheet)) };
}
