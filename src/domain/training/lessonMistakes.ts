import { planYears, type Indicator } from "../plan";
import { COPIES } from "./copies";
import type { LessonMistake } from "./lessonKinds";
import { at, changed, yearsOf, type Mistake } from "./mistake";
import type { Row } from "./plausible";
import type { Random } from "./random";
import { reported } from "./rowScale";
import { RUNNING_TOTALS } from "./runningTotals";
import { SLIPS } from "./slips";

type Typed = Row[string];

/** One year of a row typed in another way; such a cell shows for itself. */
function oneCell(
  kind: string,
  rules: readonly string[],
  kinds: readonly Indicator["kind"][],
  type: (value: number, indicator: Indicator, random: Random) => Typed | null,
): Mistake {
  return {
    kind,
    rules,
    fits: (indicator, row) => kinds.includes(indicator.kind) && yearsOf(row).some((year) => at(row, year) > 0),
    plant: (indicator, row, _, random) => {
      const year = random.pick(yearsOf(row));
      const typed = type(at(row, year), indicator, random);
      return typed === null ? null : { row: { ...row, [year]: typed }, wrong: [year], detectable: true };
    },
  };
}

const missingYear: Mistake = {
  kind: "missing-year",
  rules: ["missing-elapsed-year"],
  fits: ({ kind }, row) => kind === "flow" && row.total === undefined && yearsOf(row).length > 1,
  plant: (_, row, __, random) => {
    const year = random.pick(yearsOf(row));
    const rest = Object.entries(row).filter(([period]) => period !== year);
    return { row: Object.fromEntries(rest), wrong: [year], detectable: true };
  },
};

/** Next year's figure, typed in advance, as planned. */
const futureYear: Mistake = {
  kind: "future-year",
  rules: ["future-year-filled"],
  fits: (indicator, row, { plan, asOf }) =>
    yearsOf(row).length > 0 && planYears(plan.period).includes(asOf + 1) && indicator.kind !== "composition",
  plant: (indicator, row, { asOf }) => {
    const next = String(asOf + 1);
    const value = reported(at(row, String(asOf)) * 1.02, indicator);
    return { row: { ...row, [next]: value }, wrong: [next], detectable: true };
  },
};

const totalNotSum: Mistake = {
  kind: "total-not-sum",
  rules: ["total-not-sum", "total-below-sum"],
  fits: ({ kind }, row) => kind === "flow" && yearsOf(row).length > 1,
  plant: (indicator, row) => {
    const years = yearsOf(row);
    const sum = years.reduce((all, year) => all + at(row, year), 0);
    const last = at(row, years[years.length - 1] ?? "");
    // The last year was added after somebody had summed up.
    return { row: { ...row, total: reported(sum - last, indicator) }, wrong: ["total"], detectable: true };
  },
};

const compositionNot100: Mistake = {
  kind: "composition-not-100",
  rules: ["composition-not-100"],
  fits: ({ kind, targetValue }, row) =>
    kind === "composition" && targetValue.form === "composition" && Object.keys(row).length > 0,
  plant: (_, row, __, random) => {
    const year = random.pick(Object.keys(row));
    const [first = 0, ...rest] = String(row[year]).split(":").map(Number);
    return { row: { ...row, [year]: [first + 10, ...rest].join(":") }, wrong: [year], detectable: true };
  },
};

/** One year of a level counted in a narrower scope, as residents with a permit for all residents. */
const anotherScope: Mistake = {
  kind: "another-scope",
  rules: ["jump", "stock-falling", "far-from-plan"],
  fits: ({ kind }, row) => kind === "stock" && yearsOf(row).length > 1,
  plant: (indicator, row, _, random) => {
    const [, ...later] = yearsOf(row);
    const year = random.pick(later);
    const value = reported(at(row, year) * random.between(0.52, 0.64), indicator);
    return { row: changed(row, { [year]: value }), wrong: [year], detectable: true };
  },
};

/** Half of a figure and the rest of it, as a calculator that was left in the cell. */
function asFormula(value: number, indicator: Indicator): string {
  const half = reported(value / 2, indicator);
  return `=${half}+${Number((value - half).toPrecision(12))}`;
}

const OWN: readonly Mistake[] = [
  oneCell("text-number", ["not-a-number"], ["flow", "stock"], (value, { unit }) =>
    unit === null ? null : `${value}${unit}`,
  ),
  oneCell("percent-in-count", ["not-a-number"], ["flow", "stock"], (_, { unit }, random) =>
    unit === null || /[%％‰]/.test(unit) ? null : `${random.whole(62, 97)}%`,
  ),
  oneCell("fraction-for-percent", ["fraction-typed-for-percent"], ["rate"], (value) =>
    Number((value / 100).toPrecision(6)),
  ),
  oneCell("typed-formula", ["formula-in-entry-cell"], ["flow", "stock"], asFormula),
  oneCell("negative", ["negative-value"], ["flow", "stock"], (value) => -value),
  missingYear,
  futureYear,
  totalNotSum,
  compositionNot100,
  anotherScope,
];

const GENERAL = [...SLIPS, ...RUNNING_TOTALS, ...COPIES];

function general(...kinds: readonly string[]): readonly Mistake[] {
  return kinds.flatMap((kind) => GENERAL.filter((each) => each.kind === kind));
}

function own(kind: string): readonly Mistake[] {
  return OWN.filter((each) => each.kind === kind);
}

/** Mistakes of a lesson in one row, by mistake; the first of its ways that a plan allows is planted. */
export const LESSON_WAYS: Readonly<Record<Exclude<LessonMistake, "column-copied">, readonly Mistake[]>> = {
  tenfold: general("tenfold"),
  "other-unit": general("other-unit"),
  "running-totals": general("running-totals", "running-totals-far-above"),
  "target-as-actual": general("target-as-level", "break-down-target-as-actual", "yearly-share-as-actual"),
  "zero-for-no-data": general("zero"),
  "text-number": own("text-number"),
  "swapped-digits": general("swapped-digits"),
  "composition-reversed": general("composition-reversed"),
  "total-not-sum": own("total-not-sum"),
  "another-scope": own("another-scope"),
  "typed-formula": own("typed-formula"),
  "percent-in-count": own("percent-in-count"),
  "fraction-for-percent": own("fraction-for-percent"),
  "rate-over-100": general("tenfold-rate"),
  "missing-year": own("missing-year"),
  "future-year": own("future-year"),
  negative: own("negative"),
  "composition-not-100": own("composition-not-100"),
};
