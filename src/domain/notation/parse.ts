import { fail, ok, type Result } from "../shared/result";
import { parseComposition } from "./composition";
import { isAmbiguous } from "./literal";
import { holdsFigure, parseNewlyAdded, parseNotGiven, parseQualitative } from "./marks";
import { parseMove } from "./move";
import { parseBareNumber, parseNumber } from "./number";
import { parseRange } from "./range";
import { parseRatio } from "./ratio";
import type { NotationError, NotationReason, PublishedValue } from "./types";

/** The notations, in the order they are tried: digits alone, which are most cells, and a ratio before shares in general. */
const NOTATIONS: readonly ((text: string, unit: string | null) => PublishedValue | null)[] = [
  parseBareNumber,
  parseNotGiven,
  parseNewlyAdded,
  parseNumber,
  parseRatio,
  parseComposition,
  parseRange,
  parseMove,
  parseQualitative,
];

const FIGURES = /[0-9０-９][0-9０-９.,．，]*/g;

function reasonOf(text: string): NotationReason {
  const figures = text.match(FIGURES) ?? [];
  if (figures.length > 1) return "several-figures";
  if (figures[0] !== undefined && isAmbiguous(figures[0])) return "ambiguous-number";
  return holdsFigure(text) ? "figure-in-words" : "unreadable";
}

/**
 * Reads what a table prints, or what people type in its stead, as a typed value.
 * Lossless: `formatNotation` gives the text back. Null and "" are "not given".
 * Takes time linear in the length of the text.
 *
 * @param unit The row's printed unit: it is read behind a number also where it is in no list.
 */
export function parseNotation(text: string | null, unit: string | null = null): Result<PublishedValue, NotationError> {
  if (text === null) return ok({ form: "notGiven", printed: null });
  for (const parse of NOTATIONS) {
    const value = parse(text, unit);
    if (value) return ok(value);
  }
  return fail({ code: "not-a-notation", text, reason: reasonOf(text) });
}
