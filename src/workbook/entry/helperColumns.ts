import { MOST_PARTS, planYears } from "../../domain/plan";
import type { PlanPeriod } from "../../domain/plan";
import type { EntryColumn, EntryRow } from "./column";
import { helperYears, yearKey, type ConstantKey, type StepKey, type YearPrefix } from "./keys";
import { readingOf, totalText, typedShares, yearReading, yearText } from "./readingFormulas";
import { alwaysMet, met } from "./targetFormulas";
import { whyNoValue } from "./valueFormulas";

/** A hidden column. */
type Own = Pick<EntryColumn, "fixed" | "value" | "formula">;

const HIDDEN = { width: 10, hidden: true, isHelper: true, style: {} } as const;

/** Headers are short: formulas name the hidden columns dozens of times. */
function helper(key: ConstantKey | StepKey, own: Own): EntryColumn {
  return { ...HIDDEN, key, header: `_${key}`, ...own };
}

function yearly(prefix: YearPrefix, years: readonly number[], ownOf: (year: number, index: number) => Own) {
  return years.map((year, index): EntryColumn => ({
    ...HIDDEN,
    key: yearKey(prefix, year),
    header: `_${prefix}${index + 1}`,
    ...ownOf(year, index),
  }));
}

/** A yearly step of the calculation. */
const stepOf = (prefix: YearPrefix, year: number) => ({
  value: ({ helpers }: EntryRow) => helpers.yearly[yearKey(prefix, year)] ?? null,
});

/** Hidden columns at the far right: constants of the row, and steps of the calculation. */
export function helperColumns(period: PlanPeriod, reasons: Own): readonly EntryColumn[] {
  const years = helperYears(period);
  return [
    helper("kind", { fixed: ({ indicator }) => indicator.kind }),
    helper("side", { fixed: ({ constants }) => constants.goal.side }),
    helper("signs", { fixed: ({ constants }) => constants.signs }),
    helper("traits", { fixed: ({ constants }) => constants.traits || null }),
    helper("method", { fixed: ({ constants }) => constants.method }),
    helper("baseline", { fixed: ({ constants }) => constants.baseline }),
    helper("low", { fixed: ({ constants }) => constants.low }),
    helper("high", { fixed: ({ constants }) => constants.high }),
    helper("reasons", reasons),
    ...yearly("s", years, (_, index) => ({
      fixed: ({ constants: { points, shares } }) =>
        points.length > index ? points[index] : shares.slice(0, MOST_PARTS)[index],
    })),
    ...yearly("d", years, (year, index) => ({
      ...stepOf("d", year),
      formula: (row) => yearText(row, year, index),
    })),
    ...yearly("n", planYears(period), (year, index) => ({
      ...stepOf("n", year),
      formula: (row) => yearReading(row, year, index),
    })),
    helper("typed", { value: ({ helpers }) => helpers.typed, formula: typedShares }),
    helper("totalText", { value: ({ helpers }) => helpers.totalText, formula: totalText }),
    helper("totalReading", {
      value: ({ helpers }) => helpers.totalReading,
      formula: (row) => readingOf(row, { typed: "total", text: "totalText" }),
    }),
    helper("why", { value: ({ helpers }) => helpers.why, formula: whyNoValue }),
    helper("met", { value: ({ helpers }) => helpers.met, formula: met }),
    helper("always", { value: ({ helpers }) => helpers.always, formula: alwaysMet }),
  ];
}
