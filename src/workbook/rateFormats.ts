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

/** Number formats under which a rate in a cell such as $C7 never shows a limit that it is below, as `shownRate` prints it elsewhere. */
export function rateFormats(cell: string, limits: RateLimits): readonly Colour[] {
  return FORMATS.map(([decimals, numberFormat]) => {
    const shows = LIMITS[limits].map(
      (limit) => `(ROUND(${cell}-${limit},10)<0)*(ROUND(${cell},${decimals})>=${limit})`,
    );
    return { type: "formula", formula: shows.join("+"), numberFormat };
  });
}
