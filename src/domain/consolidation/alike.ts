import type { RegionOutcome } from "./types";

/** Fewer equal figures happen by chance. */
const FEWEST = 3;

/** What a file reports, whoever reports it; null where that is too little to compare. */
function figuresKey({ submission }: RegionOutcome): string | null {
  if (!submission) return null;
  const { places, raws } = submission;
  const figures = places.flatMap(({ breakdownId, period }, index) => {
    const raw = raws[index];
    return typeof raw === "number" && raw !== 0 ? [[breakdownId, period, raw] as const] : [];
  });
  return figures.length < FEWEST ? null : JSON.stringify(figures);
}

/** Groups of regions whose figures are all the same: most likely one file that was returned for another region, too. */
export function alikeRegions(regions: readonly RegionOutcome[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const outcome of regions) {
    const key = figuresKey(outcome);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), outcome.region]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
