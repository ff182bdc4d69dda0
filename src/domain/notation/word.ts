import type { Comparator } from "./types";

/** What a sign or word beside a number says about it. */
export interface NotationWord {
  /** In small letters. */
  readonly text: string;
  /** How it bounds the number; null where it only decorates (达到, 力争). */
  readonly comparator: Comparator | null;
  /** Gives way to any other bound: 控制在5%左右 is about 5, not at most 5. */
  readonly yields: boolean;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  /** The number is a change of what the row counts, not a level of it: 降低20%, 增长8%. */
  readonly change: "up" | "down" | null;
  /** Of a language that parts decimals with a comma. */
  readonly usesComma: boolean;
  /** The year that the number is of: 2030年45%. */
  readonly year: number | null;
  /** The year that the number is compared with: 比2025年降低17%. */
  readonly since: number | null;
}

const PLAIN: Omit<NotationWord, "text"> = {
  comparator: null,
  yields: false,
  perYear: false,
  cumulative: false,
  change: null,
  usesComma: false,
  year: null,
  since: null,
};

/** Words of one meaning. */
export function words(
  meaning: Partial<Omit<NotationWord, "text">>,
  ...texts: readonly string[]
): readonly NotationWord[] {
  return texts.map((text) => ({ ...PLAIN, ...meaning, text }));
}

/** The side a comparator bounds; words of different sides cannot stand at one number. */
function sideOf(comparator: Comparator): "floor" | "ceiling" | "about" {
  if (comparator === "~") return "about";
  return comparator.startsWith(">") ? "floor" : "ceiling";
}

/**
 * The one comparator that all words around a number agree on, "=" where none says anything.
 * Null where they contradict each other (不超过5以上).
 */
export function comparatorOf(around: readonly NotationWord[]): Comparator | null {
  const bounds = around.filter((word) => word.comparator !== null);
  const strong = bounds.filter((word) => !word.yields);
  const winner = strong[0] ?? bounds[bounds.length - 1];
  if (!winner?.comparator) return "=";
  const side = sideOf(winner.comparator);
  const agreed = strong.every((word) => word.comparator && sideOf(word.comparator) === side);
  return agreed ? winner.comparator : null;
}
