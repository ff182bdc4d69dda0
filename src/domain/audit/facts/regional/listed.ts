import type { MessageParams } from "../../engine/types";

/** A sentence names this many regions and counts the rest. */
const MOST_NAMED = 5;

/** The first of many names, and how many there are. */
export function listed(regions: readonly string[]): MessageParams {
  return { regions: regions.slice(0, MOST_NAMED), count: regions.length };
}
