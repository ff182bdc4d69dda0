import { workbookFinding, type Finding } from "../../domain/audit";
import {
  AUDIT_LIMIT_KEYS,
  DEFAULT_AUDIT_THRESHOLDS,
  isUsableLimit,
  toAuditLimits,
  toAuditThresholds,
  type AuditLimitKey,
  type AuditLimits,
  type AuditThresholds,
} from "../../domain/plan";
import { auditLimitName } from "../contract";
import { limitText } from "../limits";
import type { WorkbookSnapshot } from "../snapshot";
import { textOf } from "./grid";
import { parseJson } from "./metadata";
import { namedCell, type NamedCell } from "./namedCell";
import { settingNumber } from "./settingNumber";

/** Audit thresholds as read, their cells, and what was wrong with them. */
export interface ReadLimits {
  readonly thresholds: AuditThresholds;
  readonly cells: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  readonly problems: readonly Finding[];
}

interface FoundLimit {
  readonly key: AuditLimitKey;
  readonly name: string;
  readonly cell: NamedCell | null;
}

const USUAL = toAuditLimits(DEFAULT_AUDIT_THRESHOLDS);

/** Names of the settings that had cells when the workbook was made; none for those made before that was kept. */
function declaredNames(text: string | undefined): readonly unknown[] {
  const parsed = parseJson(text);
  return parsed.ok && Array.isArray(parsed.value) ? parsed.value : [];
}

/** The limits that the workbook has or had; a limit that it never had is at its default, which is no finding. */
function limitsOf(snapshot: WorkbookSnapshot, settingNames: string | undefined): readonly FoundLimit[] {
  const declared = declaredNames(settingNames);
  return AUDIT_LIMIT_KEYS.map((key) => ({ key, name: auditLimitName(key) }))
    .map(({ key, name }) => ({ key, name, cell: namedCell(snapshot, name) }))
    .filter(({ name, cell }) => cell !== null || declared.includes(name));
}

function usableValue({ key, cell }: FoundLimit): number | null {
  const value = settingNumber(cell?.value ?? null);
  return value !== null && isUsableLimit(key, value) ? value : null;
}

function invalid({ key, name, cell }: FoundLimit): Finding {
  const place = cell ? { sheet: cell.sheet, cell: cell.address } : {};
  const texts = { setting: name, found: textOf(cell?.value ?? null), used: limitText(key, USUAL[key]) };
  return workbookFinding("setting-invalid", texts, { place, value: cell?.value ?? null, expected: USUAL[key] });
}

/**
 * Reads the audit thresholds from their named cells. An unusable value is a finding and its default is used; where
 * their sheet is gone, one finding says so for all of them.
 *
 * @param guide Name of the sheet that holds them, as it is called now or was first.
 * @param settingNames Metadata: defined names of the settings that the workbook was made with.
 */
export function readAuditLimits(
  snapshot: WorkbookSnapshot,
  guide: string,
  settingNames: string | undefined,
): ReadLimits {
  const found = limitsOf(snapshot, settingNames);
  const limits: AuditLimits = {
    ...USUAL,
    ...Object.fromEntries(found.map((each) => [each.key, usableValue(each) ?? USUAL[each.key]])),
  };
  const isGone = found.length > 0 && found.every(({ cell }) => cell === null);
  const cells = found.flatMap(({ name, cell }) =>
    cell ? [[name, { sheet: cell.sheet, address: cell.address }] as const] : [],
  );
  return {
    thresholds: toAuditThresholds(limits),
    cells: Object.fromEntries(cells),
    problems: isGone
      ? [workbookFinding("settings-missing", { sheet: guide })]
      : found.filter((each) => usableValue(each) === null).map(invalid),
  };
}
