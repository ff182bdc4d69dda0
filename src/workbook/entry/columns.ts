import type { Language } from "../../domain/shared/localText";
import { MOST_PARTS, planYears } from "../../domain/plan";
import type { Plan, PlanPeriod } from "../../domain/plan";
import { formatText } from "../../messages/format";
import { entryHeaders } from "../../messages/sheets/sheets";

/** Columns that people see, in their order; the plan's years stand between `target` and `total`. */
type ShownKey = Exclude<keyof typeof entryHeaders, "year">;

/** Hidden columns at the far right: constants of the row, and steps of the calculation. */
export type HelperKey = (typeof CONSTANT_HELPERS)[number] | (typeof CALCULATED_HELPERS)[number];

/**
 * `y` reported figure of a year, `d` its text cleaned, `n` the reading, `s` a published target of that year. In a row of
 * shares `d` and `s` hold the parts of the composition reported for the `asOf` year and of the target, one a column.
 */
export type YearPrefix = "y" | "d" | "n" | "s";

/** Key of a year's column. */
export type YearKey = `${YearPrefix}${number}`;

/** A column of the entry table; keys never change, headers follow the language. */
export type EntryKey = ShownKey | HelperKey | YearKey;

/** One column of the entry table. */
export interface EntryColumn {
  readonly key: EntryKey;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly hidden: boolean;
}

const WIDTHS: Readonly<Record<ShownKey, number>> = {
  id: 8,
  number: 6,
  category: 10,
  name: 31,
  unit: 9,
  attribute: 9,
  baselinePrinted: 10,
  targetPrinted: 13,
  target: 11,
  total: 11,
  toDate: 12,
  completion: 11,
  expected: 11,
  scheduleRatio: 11,
  progress: 11,
  status: 11,
  policy: 22,
  note: 35,
  remark: 24,
};
/** English words are longer than Chinese ones. */
const ENGLISH_WIDTHS: Readonly<Partial<Record<ShownKey, number>>> = {
  number: 7,
  category: 17,
  name: 36,
  unit: 13,
  attribute: 13,
  baselinePrinted: 12,
  target: 11,
  total: 13,
  completion: 15,
  expected: 13,
  scheduleRatio: 13,
  progress: 14,
  status: 14,
  policy: 21,
  note: 35,
  remark: 19,
};
const BEFORE_YEARS: readonly ShownKey[] = [
  "id",
  "number",
  "category",
  "name",
  "unit",
  "attribute",
  "baselinePrinted",
  "targetPrinted",
  "target",
];
const AFTER_YEARS: readonly ShownKey[] = [
  "total",
  "toDate",
  "completion",
  "expected",
  "scheduleRatio",
  "progress",
  "status",
  "policy",
  "note",
  "remark",
];
const CONSTANT_HELPERS = ["kind", "side", "signs", "traits", "method", "baseline", "low", "high", "reasons"] as const;
const CALCULATED_HELPERS = ["typed", "totalText", "totalReading", "why", "met", "always"] as const;
const YEAR_WIDTH = 9;
const HELPER_WIDTH = 10;

/** Key of a plan year's column. */
export function yearKey(prefix: YearPrefix, year: number): YearKey {
  return `${prefix}${year}`;
}

/** Years that have helper columns: those of the plan, and as many more as the parts of a composition take. */
export function helperYears({ firstYear, lastYear }: PlanPeriod): readonly number[] {
  return planYears({ baseYear: firstYear - 1, firstYear, lastYear: Math.max(lastYear, firstYear + MOST_PARTS - 1) });
}

/** True for the hidden columns at the far right. */
export function isHelper(key: EntryKey): boolean {
  return /^[dns]\d{4}$/.test(key) || [...CONSTANT_HELPERS, ...CALCULATED_HELPERS].some((helper) => helper === key);
}

/** Short: formulas name the hidden columns dozens of times. */
function helperHeader(key: HelperKey | YearKey, { period }: Pick<Plan, "period">): string {
  const [, prefix, year] = /^([dns])(\d{4})$/.exec(key) ?? [];
  return prefix === undefined ? `_${key}` : `_${prefix}${Number(year) - period.firstYear + 1}`;
}

function widthOf(key: ShownKey, language: Language): number {
  return (language === "en" ? ENGLISH_WIDTHS[key] : undefined) ?? WIDTHS[key];
}

/** Columns that are empty for the whole plan: hidden, never left out, so that every workbook has the same. */
function unusedKeys(plan: Plan): ReadonlySet<EntryKey> {
  const rows = plan.indicators;
  const unused = new Set<EntryKey>(["id"]);
  if (rows.every((row) => row.category === null)) unused.add("category");
  if (rows.every((row) => row.attribute === null)) unused.add("attribute");
  if (rows.every((row) => row.baseline === null)) unused.add("baselinePrinted").add("progress");
  return unused;
}

/** All columns of a plan's entry table, left to right. */
export function entryColumns(plan: Plan, language: Language): readonly EntryColumn[] {
  const years = planYears(plan.period);
  const unused = unusedKeys(plan);
  const shown = (key: ShownKey): EntryColumn => ({
    key,
    header: formatText(entryHeaders[key], language),
    width: widthOf(key, language),
    hidden: unused.has(key),
  });
  const helper = (key: HelperKey | YearKey): EntryColumn => ({
    key,
    header: helperHeader(key, plan),
    width: HELPER_WIDTH,
    hidden: true,
  });
  const perYear = (prefix: "d" | "s") => helperYears(plan.period).map((year) => helper(yearKey(prefix, year)));
  return [
    ...BEFORE_YEARS.map(shown),
    ...years.map((year): EntryColumn => ({
      key: yearKey("y", year),
      header: formatText(entryHeaders.year, language, { year: String(year) }),
      width: YEAR_WIDTH,
      hidden: false,
    })),
    ...AFTER_YEARS.map(shown),
    ...CONSTANT_HELPERS.map(helper),
    ...perYear("s"),
    ...perYear("d"),
    ...years.map((year) => helper(yearKey("n", year))),
    ...CALCULATED_HELPERS.map(helper),
  ];
}
