import { divide, sum } from "../shared/decimal";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import { isDecidable, isMet, ratioTo, type Measured } from "./measure";
import type { Situation } from "./situation";
import type { Figure } from "./types";

/** A target held against each elapsed year that has a reading. */
export interface YearsVerdict {
  readonly years: readonly number[];
  /** Met in every judged year. */
  readonly met: boolean;
  /** 1 where met in every judged year, else the worst year's ratio to the target. */
  readonly ratio: Figure;
  readonly mean: Figure;
}

function worst(ratios: readonly Figure[]): Figure {
  const unknown = ratios.find(({ reason }) => reason !== null);
  if (unknown) return unknown;
  return known(Math.min(...ratios.map(({ value }) => value ?? 0)));
}

/** Judges each elapsed year; years without a reading, or with one that decides nothing, are left out. */
export function judgeYears({ clock, readings }: Situation, goal: NumberGoal): YearsVerdict {
  const judged = clock.years.flatMap((year): readonly (Measured & { readonly year: number })[] => {
    const reading = readings[year];
    if (reading?.state !== "number" || !isDecidable(goal, reading)) return [];
    return [{ year, value: reading.value, comparator: reading.comparator }];
  });
  const years = judged.map(({ year }) => year);
  if (years.length === 0) {
    return { years, met: false, ratio: blank("no-entries"), mean: blank("no-entries") };
  }
  const met = judged.every((measured) => isMet(goal, measured));
  const mean = divide(sum(judged.map(({ value }) => value)), judged.length);
  const ratio = met ? known(1) : worst(judged.map((measured) => ratioTo(goal, measured)));
  return { years, met, ratio, mean: known(mean) };
}
