import { SETTING_NAMES } from "./contract";
import type { Colour } from "./kit";

/** What a rate of a cell is held against: its target, or the schedule with the limits of the workbook. */
export type RateLimits = "target" | "schedule";

const LIMITS: Readonly<Record<RateLimits, readonly string[]>> = {
  target: ["1"],
  schedule: [SETTING_NAMES.ahead, SETTING_NAMES.onTrack, SETTING_NAMES.near],
};

/** Formats by the decimals of the fraction at which a limit would show, the first that applies. No format can cut: the last says "below". */
const FORMATS = [
  [6, '"<"0.00%'],
  [5, "0.0000%"],
  [4, "0.000%"],
] as const;

/**
 * Number formats under which a rate in a cell such as $C7 never shows a limit that it is below, as `shownRate` prints it elsewhere.
 *
 * @param where True where the cell holds a rate; left out where all cells do.
 */
export function rateFormats(cell: string, limits: RateLimits, where?: string): readonly Colour[] {
  return FORMATS.map(([decimals, numberFormat]) => {
    const shows = LIMITS[limits].map(
      (limit) => `(ROUND(${cell}-${limit},10)<0)*(ROUND(${cell},${decimals})>=${limit})`,
    );
    const shown = shows.join("+");
    return { type: "formula", formula: where === undefined ? shown : `(${where})*(${shown})`, numberFormat };
  });
}

/** Formats of a percentage that somebody types, by the decimals of the fraction that are not enough, the first that applies. */
const TYPED = [
  [4, "0.000%"],
  [3, "0.00%"],
  [2, "0.0%"],
] as const;

/** Number formats under which a percentage in a cell such as C7 shows as it was typed: 110 %, 95.5 %, with three decimals at most. */
export function typedPercentFormats(cell: string): readonly Colour[] {
  return TYPED.map(([decimals, numberFormat]) => ({
    type: "formula",
    formula: `ROUND(${cell}-ROUND(${cell},${decimals}),10)<>0`,
    numberFormat,
  }));
}
