/** A number or a date read from text; `numberFormat` is what Excel gives the cell for it. */
export interface Typed {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

/**
 * Formats of Excel in Chinese for what is typed as a date or time. Source: ECMA-376 part 1, 18.8.30, `numFmtId` 31 to 33, 57
 * and 58 of zh-cn, 14, 17 to 22 of all.
 */
const FORMATS = {
  date: "yyyy/m/d",
  monthDay: 'm"月"d"日"',
  yearMonth: "mmm-yy",
  moment: "yyyy/m/d h:mm",
  chineseDate: 'yyyy"年"m"月"d"日"',
  chineseMonth: 'yyyy"年"m"月"',
  chineseTime: 'h"时"mm"分"',
  chineseSeconds: 'h"时"mm"分"ss"秒"',
} as const;

/** What Univer 0.25.1 gives a cell for typed text, and what Excel gives it. */
const AS_EXCEL: Readonly<Record<string, string>> = {
  "m-d": FORMATS.monthDay,
  "m/d": FORMATS.monthDay,
  "yyyy-m-d": FORMATS.date,
  "yyyy-mm-dd": FORMATS.date,
  "m/d/yyyy": FORMATS.date,
  "m-d-yyyy": FORMATS.date,
  "yyyy-m": FORMATS.yearMonth,
  "yyyy/m": FORMATS.yearMonth,
  "yyyy/m/d hh:mm": FORMATS.moment,
  "yyyy-m-d hh:mm": FORMATS.moment,
  "hh:mm": "h:mm",
  "hh:mm:ss": "h:mm:ss",
  "¥#,##0": currency("¥", false),
  "¥#,##0.00": currency("¥", true),
  "$#,##0": currency("$", false),
  "$#,##0.00": currency("$", true),
};

/** Excel's format for text that a person typed, where the grid gave another. */
export const excelFormatOf = (univerFormat: string): string | undefined => AS_EXCEL[univerFormat];

const DIGITS = String.raw`(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?`;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?(\d+\.?\d*|\.\d+)\s?%$/;
const CURRENCY = new RegExp(String.raw`^([+-]?)([¥￥$])\s?([+-]?)${DIGITS}$`);
const IN_BRACKETS = new RegExp(String.raw`^\(${DIGITS}\)$`);
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s([AaPp])[Mm])?$/;
const CHINESE_TIME = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;
const DATE = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

function currency(symbol: string, hasDecimals: boolean): string {
  const digits = hasDecimals ? "#,##0.00" : "#,##0";
  return symbol === "$" ? `$${digits}_);[Red]($${digits})` : `"¥"${digits};[Red]"¥"-${digits}`;
}

/** What Excel in Chinese makes of text; undefined where it stays text. `year` is the current one. */
export function parseTyped(text: string, year: number): Typed | undefined {
  // Most text of a sheet is words.
  if (!/\d/.test(text)) return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : undefined;
  if (NUMBER.test(text)) return { value: Number(text), ...(/e/i.test(text) ? { numberFormat: "0.00E+00" } : {}) };
  return parseAmount(text) ?? parseTime(text) ?? parseDate(text, year) ?? parseMoment(text, year);
}

function parseAmount(text: string): Typed | undefined {
  if (GROUPED.test(text)) {
    return { value: plain(text), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  if (PERCENT.test(text)) return parsePercent(text);
  const money = CURRENCY.exec(text);
  if (money) {
    const [, before = "", symbol = "", after = "", whole = "", decimals = ""] = money;
    const value = plain(`${before}${after}${whole}${decimals}`);
    return before !== "" && after !== "" ? undefined : { value, numberFormat: currency(symbol, decimals !== "") };
  }
  const negative = IN_BRACKETS.exec(text);
  if (negative) return { value: -plain(text.slice(1, -1)) };
  const [, sign = "", whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -value : value, numberFormat: String(below).length > 1 ? "# ??/??" : "# ?/?" };
}

const plain = (text: string): number => Number(text.replaceAll(",", ""));

/** Divides through the decimal text: 16.1 % is 0.161, not 0.16100000000000003. */
function parsePercent(text: string): Typed {
  const digits = text.slice(0, -1).trim();
  const numberFormat = digits.includes(".") ? "0.00%" : "0%";
  return { value: Number(`${digits}e-2`), numberFormat };
}

function parseTime(text: string): Typed | undefined {
  const chinese = CHINESE_TIME.exec(text);
  const match = chinese ?? TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? "0"].map(Number) as [number, number, number];
  const half = chinese ? undefined : match[4]?.toLowerCase();
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours === 0))) return undefined;
  const inDay = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const value = (inDay * 3600 + minutes * 60 + seconds) / 86400;
  if (chinese) return { value, numberFormat: match[3] === undefined ? FORMATS.chineseTime : FORMATS.chineseSeconds };
  const long = match[3] === undefined ? "h:mm" : "h:mm:ss";
  if (half !== undefined) return { value, numberFormat: `${long} AM/PM` };
  return { value, numberFormat: hours > 23 ? "[h]:mm:ss" : long };
}

/** The day as Excel counts it; undefined for a day that the calendar does not have. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.getTime() / 86_400_000 + 25_569 : undefined;
}

function asDate(numberFormat: string, ...[year, month, day]: readonly [number, number, number]): Typed | undefined {
  const value = serial(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}

/**
 * 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999.
 * Source: Microsoft support, "Change the date system, format, or two-digit year interpretation".
 */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function parseDate(text: string, thisYear: number): Typed | undefined {
  const date = DATE.exec(text);
  if (date) return asDate(FORMATS.date, fullYear(String(date[1])), Number(date[3]), Number(date[4]));
  const american = AMERICAN_DATE.exec(text);
  if (american) return asDate(FORMATS.date, Number(american[4]), Number(american[1]), Number(american[3]));
  const month = YEAR_MONTH.exec(text);
  if (month) return asDate(FORMATS.yearMonth, Number(month[1]), Number(month[2]), 1);
  const day = MONTH_DAY.exec(text);
  if (day) return asDate(FORMATS.monthDay, thisYear, Number(day[1]), Number(day[2]));
  const chinese = CHINESE_DATE.exec(text);
  if (!chinese || (chinese[1] === undefined && chinese[3] === undefined)) return undefined;
  const year = chinese[1] === undefined ? thisYear : Number(chinese[1]);
  if (chinese[3] === undefined) return asDate(FORMATS.chineseMonth, year, Number(chinese[2]), 1);
  const format = chinese[1] === undefined ? FORMATS.monthDay : FORMATS.chineseDate;
  return asDate(format, year, Number(chinese[2]), Number(chinese[3]));
}

/** A date and a time of day. */
function parseMoment(text: string, thisYear: number): Typed | undefined {
  const [first = "", second = "", ...more] = text.split(/\s+/);
  if (second === "" || more.length > 0) return undefined;
  const [date, time] = [parseDate(first, thisYear), parseTime(second)];
  if (!date || !time || Number(time.value) >= 1) return undefined;
  return { value: Number(date.value) + Number(time.value), numberFormat: FORMATS.moment };
}
