/** Names of the format that shows a number as it is, in the languages that files carry it in. */
const GENERAL = /general|standard|g\/通用格式|通用格式|標準|표준/gi;

/** The code without quoted text, escaped characters, colours, locales and the E of powers of ten; [h] keeps its letter. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(GENERAL, "")
    .replace(/e[+-]/gi, "");
}

/**
 * Parts of dates and times: year, month, day, hour, minute, second; weekday (aaaa), year of an era and the era (e, g, r),
 * Buddhist year (b), hours before and after noon.
 * Source: Microsoft support, "Number format codes"; ECMA-376 part 1, 18.8.31.
 */
const DATE_PARTS = /[ymdhsaegrb]|上午|下午/i;
/** Those of a day in the calendar, not only of a time of day. */
const CALENDAR_PARTS = /[ydaegrb]/i;

/** True for a format that shows a number as a date, a weekday, an era or a time of day. */
export function isDateFormat(format: string | null): boolean {
  return format !== null && format !== "@" && DATE_PARTS.test(bare(format));
}

/** True for a format that shows a number as a day, a month or a year: its serial number depends on where days are counted from. */
export function isCalendarFormat(format: string | null): boolean {
  if (!isDateFormat(format)) return false;
  const parts = bare(format ?? "").replace(/am\/pm|a\/p/gi, "");
  return CALENDAR_PARTS.test(parts) || !/[hs]/i.test(parts);
}

/** True for a format that shows 0.95 as 95%. */
export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.includes("%") && bare(format).includes("%");
}
