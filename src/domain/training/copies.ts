import { digitsOf } from "../audit";
import type { Indicator } from "../plan";
import { changed, yearsOf, type Mistake } from "./mistake";
import type { Row } from "./plausible";
import { numberOf, startLevel, yearlyShare } from "./rowScale";

/** Every year of a row replaced by what the plan prints. */
function copied(
  kind: string,
  fits: Mistake["fits"],
  printed: (indicator: Indicator, year: string, plan: Parameters<Mistake["fits"]>[2]["plan"]) => number | null,
): Mistake {
  return {
    kind,
    rules: ["target-typed-as-actual"],
    fits: (indicator, row, set) => yearsOf(row).length > 1 && fits(indicator, row, set),
    plant: (indicator, row, set) => {
      const years = yearsOf(row);
      const values = years.map((year) => printed(indicator, year, set.plan));
      if (values.includes(null)) return null;
      return {
        row: Object.fromEntries(years.map((year, index) => [year, values[index] ?? 0])),
        wrong: years,
        detectable: isNoChance(values),
      };
    },
  };
}

/** Figures of one digit are equal to a target by chance now and then, levels of two years hardly ever. */
function isNoChance(values: readonly (number | null)[]): boolean {
  return values.reduce<number>((all, value) => all + digitsOf(value ?? 0), 0) > 2;
}

function isChange(indicator: Indicator): boolean {
  return startLevel(indicator) !== numberOf(indicator.targetValue);
}

/** A part taken from the highest grade and given to the lowest. */
function moved(row: Row, points: number): readonly [year: string, text: string] | null {
  const years = Object.keys(row);
  const year = years[years.length - 1] ?? "";
  const [top = 0, middle = 0] = String(row[year]).split(":").map(Number);
  return year === "" ? null : [year, `${top + points}:${middle}:${100 - top - middle - points}`];
}

/** Figures taken from the plan or from another cell, and shares in the wrong order. */
export const COPIES: readonly Mistake[] = [
  copied(
    "target-as-level",
    (indicator) => indicator.kind === "stock" && isChange(indicator),
    (indicator) => numberOf(indicator.targetValue),
  ),
  copied(
    "yearly-share-as-actual",
    (indicator) => indicator.kind === "flow" && indicator.milestoneValues.length === 0,
    (indicator, _, plan) => (numberOf(indicator.targetValue) === null ? null : yearlyShare(indicator, plan)),
  ),
  copied(
    "break-down-target-as-actual",
    ({ milestoneValues }, row) => milestoneValues.length >= yearsOf(row).length,
    (indicator, year) => {
      const { milestoneValues, kind } = indicator;
      const valueOf = (each: number): number =>
        milestoneValues.find((milestone) => milestone.year === each)?.value ?? numberOf(indicator.targetValue) ?? 0;
      const [now, first] = [valueOf(Number(year)), milestoneValues[0]?.year === Number(year)];
      if (kind !== "flow" || first) return now;
      return Number((now - valueOf(Number(year) - 1)).toFixed(4));
    },
  ),
  {
    kind: "composition-reversed",
    rules: ["composition-reversed"],
    fits: ({ kind, targetValue }, row) =>
      kind === "composition" && targetValue.form === "composition" && Object.keys(row).length > 0,
    plant: (_, row) => {
      const [year = ""] = Object.keys(row);
      const parts = String(row[year]).split(":");
      return { row: { ...row, [year]: [...parts].reverse().join(":") }, wrong: [year], detectable: true };
    },
  },
  {
    kind: "composition-moved",
    rules: ["composition-moved"],
    fits: ({ kind, targetValue }, row) =>
      kind === "composition" && targetValue.form === "composition" && Object.keys(row).length > 1,
    plant: (_, row, __, random) => {
      const change = moved(row, random.whole(11, 15));
      return change && { row: { ...row, [change[0]]: change[1] }, wrong: [change[0]], detectable: true };
    },
  },
];

/** All figures of the last year are those of the year before. */
export const COLUMN_COPIED = "column-copied" as const;

/** The row with its last year copied from the one before; as it is where there is none. */
export function lastYearCopied(row: Row): Row {
  const years = Object.keys(row).filter((period) => period !== "total");
  const [before, last] = years.slice(-2);
  if (before === undefined || last === undefined) return row;
  return changed(row, { [last]: row[before] ?? 0 });
}
