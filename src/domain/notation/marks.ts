import { scanLiteral } from "./literal";
import { skipBlanks } from "./scan";
import { closingOf, scanAfter, scanBefore } from "./surroundings";
import { scanUnit } from "./units";
import type { NewlyAdded, NotGiven, Qualitative } from "./types";

const NOT_GIVEN = /^[\s\u200b-\u200d\u2060\-－‐‑–—―−─_/／]*$/;
const NEWLY_ADDED = /^\s*[*＊]{2}\s*$/;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff]/g;

/** Reads a blank, a dash or a run of them: the document gives nothing. */
export function parseNotGiven(text: string): NotGiven | null {
  return NOT_GIVEN.test(text) ? { form: "notGiven", printed: text } : null;
}

/** Reads "**": added during the plan, without a target. */
export function parseNewlyAdded(text: string): NewlyAdded | null {
  return NEWLY_ADDED.test(text) ? { form: "newlyAdded", printed: text } : null;
}

/** True where a number leads the text: then it was meant as one, and is a broken one. */
function startsWithNumber(text: string): boolean {
  const lead = scanBefore(text, 0).end;
  const inside = closingOf(text, lead) === null ? lead : scanBefore(text, lead + 1).end;
  return scanLiteral(text, inside) !== null || /^[\d０-９.．,，]/.test(text.slice(inside, inside + 1));
}

/** True for words of the notation that lack their number: 不低于, 万人, 以上. */
function isUnfinished(text: string): boolean {
  const lead = scanBefore(text, 0).end;
  const after = scanAfter(text, scanUnit(text, lead)?.end ?? lead).end;
  return skipBlanks(text, after) === text.length;
}

/** Reads a target in words: at least two Chinese characters, not led by a number. */
export function parseQualitative(text: string): Qualitative | null {
  const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
  if (ideographs < 2 || startsWithNumber(text) || isUnfinished(text)) return null;
  return { form: "qualitative", printed: text };
}
