import { scanLiteral } from "./literal";
import { matchAt, skipBlanks } from "./scan";
import { closingOf, scanAfter, scanBefore, scanEnding, type Ending, type WordRun } from "./surroundings";
import type { PublishedRange } from "./types";
import { scanUnit } from "./units";
import type { NotationWord } from "./word";

const SEPARATOR = /——|[-－–—−~～〜∼至到]/y;
const BETWEEN = /(?:之间)?/y;

/** A range sets its own bounds: words may call it about, or tell what it is of. */
function setsNoBound({ comparator, yields }: NotationWord): boolean {
  return comparator === null || yields || comparator === "~";
}

interface Start {
  readonly words: readonly NotationWord[];
  readonly at: number;
  readonly closing: string | null;
}

/** Reads the start of a range: words and a bracket. */
function scanStart(text: string): Start {
  const lead = scanBefore(text, 0);
  const closing = closingOf(text, lead.end);
  if (closing === null) return { words: lead.words, at: lead.end, closing };
  const inside = scanBefore(text, lead.end + 1);
  return { words: [...lead.words, ...inside.words], at: inside.end, closing };
}

/** Words, bracket and remark behind a range; null where anything else follows. */
function scanEnd(text: string, at: number, closing: string | null): (WordRun & Ending) | null {
  const between = skipBlanks(text, at);
  const after = scanAfter(text, between + (matchAt(BETWEEN, text, between)?.length ?? 0));
  const bracket = skipBlanks(text, after.end);
  if (closing !== null && !text.startsWith(closing, bracket)) return null;
  const ending = scanEnding(text, bracket + (closing?.length ?? 0));
  return ending.end === text.length ? { ...ending, words: after.words } : null;
}

/** Reads an interval such as 4.5-5, 年均4.5%～5%, [25—27万套] or 4.5至5; null where the low end is above the high end. */
export function parseRange(text: string, own: string | null = null): PublishedRange | null {
  const start = scanStart(text);
  const low = scanLiteral(text, start.at);
  if (!low) return null;
  const lowUnit = scanUnit(text, low.end, own);
  const between = skipBlanks(text, lowUnit?.end ?? low.end);
  const separator = matchAt(SEPARATOR, text, between);
  const high = separator && scanLiteral(text, skipBlanks(text, between + separator.length));
  if (!high) return null;
  const highUnit = scanUnit(text, high.end, own);
  const unitsAgree = !lowUnit || !highUnit || lowUnit.unit === highUnit.unit;
  if (!unitsAgree || low.value > high.value) return null;
  const end = scanEnd(text, highUnit?.end ?? high.end, start.closing);
  const around = [...start.words, ...(end?.words ?? [])];
  if (!end || !around.every(setsNoBound)) return null;
  return {
    form: "range",
    low: low.value,
    high: high.value,
    decimals: Math.max(low.decimals, high.decimals),
    cumulative: start.closing !== null || around.some((word) => word.cumulative),
    perYear: around.some((word) => word.perYear),
    unit: highUnit?.unit ?? lowUnit?.unit ?? null,
    remark: end.remark,
    printed: text,
  };
}
