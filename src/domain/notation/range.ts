import { scanLiteral } from "./literal";
import { matchAt, skipBlanks } from "./scan";
import { closingOf, scanBefore } from "./surroundings";
import { scanUnit } from "./units";
import type { PublishedRange } from "./types";

const SEPARATOR = /——|[-－–—−~～〜∼至到]/y;
const BETWEEN = /(?:之间|左右)?/y;

/** Reads the start of a range: words that set no bound, and a bracket. */
function scanStart(text: string): { readonly at: number; readonly closing: string | null } | null {
  const before = scanBefore(text, 0);
  if (before.words.some((word) => word.comparator !== null && !word.yields)) return null;
  const closing = closingOf(text, before.end);
  return { at: closing === null ? before.end : skipBlanks(text, before.end + 1), closing };
}

function reachesEnd(text: string, at: number, closing: string | null): boolean {
  const between = skipBlanks(text, at);
  const end = skipBlanks(text, between + (matchAt(BETWEEN, text, between)?.length ?? 0));
  if (closing === null) return end === text.length;
  return text.startsWith(closing, end) && skipBlanks(text, end + closing.length) === text.length;
}

/** Reads an interval such as 4.5-5, 4.5%～5% or 4.5至5; null where the low end is above the high end. */
export function parseRange(text: string): PublishedRange | null {
  const start = scanStart(text);
  const low = start && scanLiteral(text, start.at);
  if (!low) return null;
  const lowUnit = scanUnit(text, low.end);
  const between = skipBlanks(text, lowUnit?.end ?? low.end);
  const separator = matchAt(SEPARATOR, text, between);
  const high = separator && scanLiteral(text, skipBlanks(text, between + separator.length));
  if (!high) return null;
  const highUnit = scanUnit(text, high.end);
  const unitsAgree = !lowUnit || !highUnit || lowUnit.unit === highUnit.unit;
  if (!unitsAgree || low.value > high.value) return null;
  if (!reachesEnd(text, highUnit?.end ?? high.end, start.closing)) return null;
  return {
    form: "range",
    low: low.value,
    high: high.value,
    decimals: Math.max(low.decimals, high.decimals),
    unit: highUnit?.unit ?? lowUnit?.unit ?? null,
    printed: text,
  };
}
