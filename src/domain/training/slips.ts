import type { Indicator } from "../plan";
import { shows } from "./detectable";
import { at, changed, yearsOf, type Mistake } from "./mistake";
import type { DataSet } from "./plausible";
import type { Random } from "./random";
import { decimalsOf, numberOf, reported, yearlyShare } from "./rowScale";

const BEYOND_PLAN = ["far-from-plan", "unit-slip", "jump"];

/** One year's figure, above zero, turned into another. */
function oneYear(
  kind: string,
  rules: readonly string[],
  kinds: readonly Indicator["kind"][],
  slip: (value: number, indicator: Indicator, set: DataSet, random: Random) => number | null,
): Mistake {
  return {
    kind,
    rules,
    fits: (indicator, row) => kinds.includes(indicator.kind) && yearsOf(row).some((year) => at(row, year) > 0),
    plant: (indicator, row, set, random) => {
      const year = random.pick(yearsOf(row));
      const wrong = slip(at(row, year), indicator, set, random);
      if (wrong === null || wrong === at(row, year)) return null;
      const next = changed(row, { [year]: wrong });
      return { row: next, wrong: [year], detectable: shows(wrong, year, indicator, next, set) };
    },
  };
}

/** The digits of a figure with one of them typed twice, in front of the point. */
function doubled(value: number, random: Random): number {
  const text = String(value);
  const whole = text.split(".")[0]?.length ?? 1;
  const place = random.whole(0, whole - 1);
  return Number(text.slice(0, place + 1) + text.slice(place));
}

/** Two neighbouring digits exchanged. */
function swapped(value: number, random: Random): number | null {
  const text = String(value);
  const places = Array.from({ length: text.length - 1 }, (_, place) => place).filter((place) =>
    /^\d\d$/.test(text.slice(place, place + 2)),
  );
  if (places.length === 0) return null;
  const place = random.pick(places);
  return Number(`${text.slice(0, place)}${text[place + 1]}${text[place]}${text.slice(place + 2)}`);
}

function shifted(value: number, power: number): number {
  return Number((value * 10 ** power).toPrecision(12));
}

/** Every year of a row ten times too large. */
const allTenfold: Mistake = {
  kind: "tenfold-in-all-years",
  rules: BEYOND_PLAN,
  fits: ({ kind, targetValue }, row) =>
    (kind === "flow" || kind === "stock") && numberOf(targetValue) !== null && yearsOf(row).length > 1,
  plant: (indicator, row, set) => {
    const years = yearsOf(row);
    const next = changed(row, Object.fromEntries(years.map((year) => [year, shifted(at(row, year), 1)])));
    const [first = ""] = years;
    const without = { [first]: at(next, first) };
    return { row: next, wrong: [first], detectable: shows(at(next, first), first, indicator, without, set) };
  },
};

/** A total alone, in another unit or with a zero too many. */
function totalAlone(
  kind: string,
  rules: readonly string[],
  slip: (total: number, indicator: Indicator) => number,
): Mistake {
  return {
    kind,
    rules,
    fits: ({ kind: own, targetValue }, row) =>
      own === "flow" && numberOf(targetValue) !== null && yearsOf(row).length > 0,
    plant: (indicator, row, set) => {
      const years = yearsOf(row);
      const total = years.reduce((all, year) => all + at(row, year), 0);
      const wrong = Number(slip(total, indicator).toPrecision(12));
      const share = yearlyShare(indicator, set.plan) ?? 0;
      const ratio = wrong / share / years.length;
      return { row: { total: wrong }, wrong: ["total"], detectable: ratio > 5 || ratio < 0.25 };
    },
  };
}

/** Ten thousand times too large where heads are counted, too small where 万 are. */
function inOtherUnit(value: number, indicator: Indicator): number {
  return decimalsOf(value, indicator) > 0 ? shifted(value, 4) : shifted(value, -4);
}

/** Figures that a slip of the keyboard or of the unit made. */
export const SLIPS: readonly Mistake[] = [
  oneYear("tenfold", BEYOND_PLAN, ["flow", "stock"], (value) => shifted(value, 1)),
  oneYear(
    "tenth",
    BEYOND_PLAN,
    ["flow", "stock"],
    (value, indicator) => reported(shifted(value, -1), indicator) || null,
  ),
  oneYear("tenfold-rate", [...BEYOND_PLAN, "percentage-over-100"], ["rate"], (value) => shifted(value, 1)),
  oneYear("tenth-rate", BEYOND_PLAN, ["rate"], (value) => shifted(value, -1)),
  oneYear("doubled-digit", BEYOND_PLAN, ["flow", "stock"], (value, _, __, random) => doubled(value, random)),
  oneYear("swapped-digits", BEYOND_PLAN, ["flow", "stock"], (value, _, __, random) => swapped(value, random)),
  oneYear("whole-target-in-a-year", BEYOND_PLAN, ["flow"], (_, indicator, set, random) => {
    const target = numberOf(indicator.targetValue);
    if (target === null || indicator.targetBasis !== "cumulative" || set.plan.period.lastYear === set.asOf) return null;
    return reported(target * random.between(1.05, 1.6), indicator);
  }),
  oneYear("hundredfold", BEYOND_PLAN, ["flow", "stock"], (value) => shifted(value, 2)),
  oneYear("other-unit", ["unit-slip"], ["flow", "stock"], inOtherUnit),
  oneYear("10000-fold-heads", ["unit-slip"], ["flow", "stock"], (value, indicator) =>
    decimalsOf(value, indicator) === 0 ? shifted(value, 4) : null,
  ),
  oneYear("zero", ["zero-for-no-data"], ["flow", "stock", "rate"], (value) => (value > 0 ? 0 : null)),
  oneYear(
    "increment-for-level",
    BEYOND_PLAN,
    ["stock"],
    (value, indicator, _, random) => reported(value * random.between(0.006, 0.03), indicator) || null,
  ),
  allTenfold,
  totalAlone("total-in-other-unit", ["unit-slip"], inOtherUnit),
  totalAlone("total-tenfold", BEYOND_PLAN, (total) => total * 10),
];
