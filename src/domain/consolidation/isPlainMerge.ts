import type { Consolidation } from "./types";

/** True where every region is complete and no two report the same: nothing to be asked before the merge is written. */
export function isPlainMerge({ regions, alike }: Pick<Consolidation, "regions" | "alike">): boolean {
  return alike.length === 0 && regions.every(({ status }) => status === "complete");
}
