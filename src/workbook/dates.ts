/** Days of a spreadsheet's serial number before 1 January 1970; right from 1 March 1900 on. */
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;
/** 31 December 9999, the last date a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** ISO date of year, month and day; null where there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

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

/** A date as people type it: 2026-1-15, 2026/01/15, 2026.1.15, 20260115, 2026年1月15日. Null for anything else. */
export function parseTypedDate(text: string): string | null {
  const typed = text.normalize("NFKC").trim();
  const match =
    /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})\s*日?$/.exec(typed) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
