import { workbookFinding, type Finding } from "../../domain/audit";
import {
  DEFAULT_THRESHOLDS,
  defaultSettings,
  type CompletionPolicy,
  type Plan,
  type PlanSettings,
  type StatusThresholds,
} from "../../domain/plan";
import { SETTING_NAMES } from "../contract";
import type { WorkbookFrame } from "../snapshot";
import { textOf } from "./grid";
import { parseJson } from "./metadata";
import { namedCell } from "./namedCell";
import { settingNumber } from "./settingNumber";

/** Settings as read, their cells, and what was wrong with them. */
export interface ReadSettings {
  readonly settings: PlanSettings;
  readonly cells: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  readonly problems: readonly Finding[];
}

type SettingKey = keyof typeof SETTING_NAMES;

function isPolicy(value: unknown): value is CompletionPolicy {
  return value === "metIsFull" || value === "uncapped";
}

/** What was set when the workbook was made; anything unusable is left at its default. */
function writtenSettings(text: string | undefined, plan: Plan): PlanSettings {
  const parsed = parseJson(text);
  const written: Readonly<Record<string, unknown>> =
    parsed.ok && typeof parsed.value === "object" && parsed.value !== null ? { ...parsed.value } : {};
  const fallback = defaultSettings(plan.period.baseYear);
  const own =
    typeof written.policyByIndicator === "object" && written.policyByIndicator !== null
      ? written.policyByIndicator
      : {};
  return {
    ...fallback,
    asOf: typeof written.asOf === "number" ? written.asOf : fallback.asOf,
    policy: isPolicy(written.policy) ? written.policy : null,
    totalsFromRegions: written.totalsFromRegions === true,
    policyByIndicator: Object.fromEntries(
      Object.entries(own).filter((pair): pair is [string, CompletionPolicy] => isPolicy(pair[1])),
    ),
  };
}

/** Thresholds above the one before them: they are compared from the top, so that the lower of the two decides. */
function outOfOrder({ ahead, onTrack, near }: StatusThresholds, cells: ReadSettings["cells"]): readonly Finding[] {
  const pairs = [
    ["onTrack", onTrack, ahead],
    ["near", near, Math.min(onTrack, ahead)],
  ] as const;
  return pairs.flatMap(([key, value, most]) => {
    if (value <= most) return [];
    const cell = cells[SETTING_NAMES[key]];
    const texts = { setting: SETTING_NAMES[key], found: String(value), used: String(most) };
    const place = cell ? { sheet: cell.sheet, cell: cell.address } : {};
    return [workbookFinding("setting-invalid", texts, { place, value, expected: most })];
  });
}

/** Reads the settings from their named cells: what formulas use is what counts, not what was once written. */
export function readSettings(snapshot: WorkbookFrame, plan: Plan, written: string | undefined): ReadSettings {
  const base = writtenSettings(written, plan);
  const problems: Finding[] = [];
  const cells: Record<string, { sheet: string; address: string }> = {};
  const read = (key: SettingKey, fallback: number, usable: (value: number) => number): number => {
    const cell = namedCell(snapshot, SETTING_NAMES[key]);
    if (cell) cells[SETTING_NAMES[key]] = { sheet: cell.sheet, address: cell.address };
    // A year in words (2023年) is text to the formulas, which then count no year: so it is here.
    const isInWords = key === "asOf" && typeof cell?.value === "string" && cell.value.includes("年");
    const number = cell && !isInWords ? settingNumber(cell.value) : null;
    const used = number === null ? fallback : usable(number);
    if (number !== null && used === number) return used;
    const place = cell ? { sheet: cell.sheet, cell: cell.address } : {};
    const texts = { setting: SETTING_NAMES[key], found: textOf(cell?.value ?? null), used: String(used) };
    problems.push(workbookFinding("setting-invalid", texts, { place, value: cell?.value ?? null, expected: used }));
    return used;
  };
  const { baseYear, lastYear } = plan.period;
  // An unusable year counts as none elapsed, which is what the formulas make of it.
  const isThere = namedCell(snapshot, SETTING_NAMES.asOf) !== null;
  const asOf = read("asOf", isThere ? baseYear : base.asOf, (year) =>
    Math.min(lastYear, Math.max(baseYear, Math.round(year))),
  );
  const ratio = (key: "ahead" | "onTrack" | "near"): number =>
    read(key, DEFAULT_THRESHOLDS[key], (value) => (value > 0 ? value : DEFAULT_THRESHOLDS[key]));
  const aboutTolerance = read("aboutTolerance", base.aboutTolerance, (value) => Math.min(1, Math.max(0, value)));
  const thresholds = { ahead: ratio("ahead"), onTrack: ratio("onTrack"), near: ratio("near") };
  problems.push(...outOfOrder(thresholds, cells));
  const settings = { ...base, asOf, aboutTolerance, thresholds };
  return { settings, cells, problems };
}
