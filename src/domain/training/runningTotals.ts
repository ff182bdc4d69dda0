import { at, yearsOf, type Mistake } from "./mistake";
import type { Row } from "./plausible";
import { numberOf, reported } from "./rowScale";

function cumulated(row: Row, scale: number): readonly number[] {
  let sum = 0;
  return yearsOf(row).map((year) => (sum += at(row, year) * scale));
}

/** Running totals in some of the years; `scale` makes the row slower or faster than planned. */
function runningTotals(
  kind: string,
  fewest: number,
  most: number,
  scale: (ratio: number) => number,
  from: (count: number) => number = () => 1,
): Mistake {
  return {
    kind,
    rules: ["running-total-in-years"],
    fits: ({ kind: own, targetValue, targetBasis }, row) =>
      own === "flow" &&
      targetBasis === "cumulative" &&
      numberOf(targetValue) !== null &&
      yearsOf(row).length >= fewest &&
      yearsOf(row).length <= most,
    plant: (indicator, row) => {
      const years = yearsOf(row);
      const own = years.map((year) => at(row, year));
      const mean = own.reduce((all, each) => all + each, 0) / own.length;
      // An uneven row leaves running totals no shape of their own.
      const isEven = own.every((each) => each < mean * 1.25 && each > mean / 1.25);
      const wanted = scale(mean / ((numberOf(indicator.targetValue) ?? 1) / 5));
      const totals = cumulated(row, wanted);
      const first = from(years.length);
      const values = own.map((each, index) =>
        reported(index < first ? each * wanted : (totals[index] ?? 0), indicator),
      );
      return {
        row: Object.fromEntries(years.map((year, index) => [year, values[index] ?? 0])),
        wrong: years.slice(first),
        detectable: isEven,
      };
    },
  };
}

/** Running totals typed as years, whatever the pace. */
export const RUNNING_TOTALS: readonly Mistake[] = [
  runningTotals("running-totals", 3, 5, () => 1),
  runningTotals("running-totals-below-plan", 3, 5, (ratio) => 0.6 / ratio),
  runningTotals("running-totals-far-above", 3, 5, (ratio) => 2.4 / ratio),
  runningTotals("running-totals-two-years", 2, 2, (ratio) => 1.05 / ratio),
  runningTotals(
    "running-total-in-the-last-year",
    3,
    5,
    () => 1,
    (count) => count - 1,
  ),
];
