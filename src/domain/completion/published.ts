import { parseNotation } from "../notation";
import { compare, multiply, round } from "../shared/decimal";
import type { Situation } from "./situation";
import type { Figure } from "./types";

/**
 * Whether the published completion rate equals ours, rounded half up to its printed decimals.
 * False where ours is blank. Null where none is published or the plan has not ended by `asOf`.
 */
export function agreesWithPublished({ indicator, clock }: Situation, completion: Figure): boolean | null {
  const published = parseNotation(indicator.publishedCompletion);
  if (!published.ok || published.value.form !== "number") return null;
  if (clock.elapsed < clock.planned) return null;
  if (completion.value === null) return false;
  const { value, decimals } = published.value;
  return compare(round(multiply(completion.value, 100), decimals), value) === 0;
}
