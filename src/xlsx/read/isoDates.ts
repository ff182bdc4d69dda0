/** Days of a spreadsheet's serial number before 1 January 1970, in the 1900 date system. */
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * Serial number of a date as cells of type "d" write it: 2024-01-15, 2024-01-15T08:30:00. The time zone is left out, as
 * spreadsheets know none. Null for anything else.
 */
export function isoSerial(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, 0, second * 1_000);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY + SERIAL_OF_1970 : null;
}
