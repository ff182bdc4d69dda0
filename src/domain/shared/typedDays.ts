/** Days that a typed date can mean, as ISO dates: one day, or the first and the last that are possible. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** ISO date of year, month and day; null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

function day(year: number, month: number, date: number): readonly DaySpan[] {
  const iso = isoDate(year, month, date);
  return iso === null ? [] : [{ first: iso, last: iso }];
}

function wholeMonth(year: number, month: number): readonly DaySpan[] {
  if (month < 1 || month > 12) return [];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [{ first: `${pad(year, 4)}-${pad(month, 2)}-01`, last: `${pad(year, 4)}-${pad(month, 2)}-${pad(last, 2)}` }];
}

/** Years in two digits are of this century: plans are. */
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** Reports on a year are signed from its November to the October after it. */
const FIRST_MONTH_OF_REPORTS = 11;

const yearOfMonth = (month: number, asOf: number): number => (month >= FIRST_MONTH_OF_REPORTS ? asOf : asOf + 1);

const SEPARATOR = String.raw`\s*[-/.、,]\s*`;

/** A way to write dates, and every meaning that it can have; `numbers` are its groups in their order. */
interface Notation {
  readonly pattern: RegExp;
  readonly meanings: (numbers: readonly number[], asOf: number) => readonly DaySpan[];
}

const NOTATIONS: readonly Notation[] = [
  // 2024-01-09, 2024.1.9, 2024年1月9日, 24.1.9, with or without a time of day.
  {
    pattern: new RegExp(
      String.raw`^(\d{4}|\d{2})(?:${SEPARATOR}|\s*年\s*)(\d{1,2})(?:${SEPARATOR}|\s*月\s*)(\d{1,2})\s*[日号]?(?:[T\s]\d{1,2}:\d{2}.*)?$`,
    ),
    meanings: ([year = 0, month = 0, date = 0]) => day(fullYear(year), month, date),
  },
  // 1/9/2024: day or month first.
  {
    pattern: new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{4})$`),
    meanings: ([one = 0, other = 0, year = 0]) => [...day(year, one, other), ...day(year, other, one)],
  },
  // 20240109
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, meanings: ([year = 0, month = 0, date = 0]) => day(year, month, date) },
  // 240109, or 202401
  { pattern: /^(\d{2})(\d{2})(\d{2})$/, meanings: ([year = 0, month = 0, date = 0]) => sixDigits(year, month, date) },
  // 2024年1月, 2024-01; as a number 2024.10 is 2024.1, so that one digit may be ten.
  {
    pattern: new RegExp(String.raw`^(\d{4})(?:${SEPARATOR}|\s*年\s*)(\d{1,2})\s*月?$`),
    meanings: ([year = 0, month = 0]) => wholeMonth(year, month),
  },
  { pattern: /^(\d{4})\.(1)$/, meanings: ([year = 0]) => wholeMonth(year, 10) },
  // 1月9日, 1.9
  {
    pattern: new RegExp(String.raw`^(\d{1,2})(?:${SEPARATOR}|\s*月\s*)(\d{1,2})\s*[日号]?$`),
    meanings: ([month = 0, date = 0], asOf) => day(yearOfMonth(month, asOf), month, date),
  },
];

function sixDigits(one: number, two: number, three: number): readonly DaySpan[] {
  const asMonth = one === 20 ? wholeMonth(2000 + two, three) : [];
  return [...day(fullYear(one), two, three), ...asMonth];
}

/**
 * Every meaning that a date as people type it can have; none for a text that is no date.
 *
 * @param asOf Year reported on: a date without a year lies between its November and the October after it.
 */
export function typedDays(text: string, asOf: number): readonly DaySpan[] {
  const typed = text.normalize("NFKC").trim();
  return NOTATIONS.flatMap(({ pattern, meanings }) => {
    const match = pattern.exec(typed);
    return match ? meanings(match.slice(1).map(Number), asOf) : [];
  });
}
