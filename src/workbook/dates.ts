import { isoDate, typedDays } from "../domain/shared/typedDays";

/** Days of a spreadsheet's serial number before 1 January 1970; right from 1 March 1900 on. */
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;
/** 31 December 9999, the last date a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

/** Serial number (days, 1900 date system) of an ISO date; null where the text is none. */
export function toSerial(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === null) return null;
  return Date.parse(`${iso}T00:00:00Z`) / DAY + SERIAL_OF_1970;
}

/** ISO date of a serial number (1900 date system), the time of day dropped; null outside 1900-03-01 … 9999-12-31. */
export function fromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 61 || day > LAST_SERIAL) return null;
  return new Date((day - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);
}

/** A date with its year as people type it: 2026-1-15, 2026/01/15, 2026.1.15, 20260115, 2026年1月15日. Null for anything else. */
export function parseTypedDate(text: string): string | null {
  if (!/^\d{4}/.test(text.normalize("NFKC").trim())) return null;
  const [days, ...others] = typedDays(text, 0);
  return days && others.length === 0 && days.first === days.last ? days.first : null;
}
