import type { RawValue } from "../snapshot";

const PERCENT = 100;

/** The number of a setting's cell, or that of a text that says one: 2023, 2023年, 110%. Null for anything else. */
export function settingNumber(value: RawValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const match = /^(\d+(?:\.\d+)?)(%|年)?$/.exec(typeof value === "string" ? value.trim() : "");
  if (!match) return null;
  return match[2] === "%" ? Number(match[1]) / PERCENT : Number(match[1]);
}
