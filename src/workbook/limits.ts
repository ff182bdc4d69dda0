import { AUDIT_LIMIT_RANGES, type AuditLimitKey } from "../domain/plan";

/** Limits that people read as a percentage; their cells hold fractions. */
const PERCENTAGES: readonly AuditLimitKey[] = ["jumpFloorFlow", "jumpFloorStock", "farStock"];
const PERCENT = 100;

/** True for a limit whose cell has a percent format. */
export function isPercentLimit(key: AuditLimitKey): boolean {
  return PERCENTAGES.includes(key);
}

/** A limit's value as its cell shows it: 3, 0.5, 10%. */
export function limitText(key: AuditLimitKey, value: number): string {
  return isPercentLimit(key) ? `${Number((value * PERCENT).toFixed(10))}%` : String(value);
}

/** The ends of the range of a limit, as its cell shows them. */
export function limitRangeTexts(key: AuditLimitKey): { readonly min: string; readonly max: string } {
  const { min, max } = AUDIT_LIMIT_RANGES[key];
  return { min: limitText(key, min), max: limitText(key, max) };
}
