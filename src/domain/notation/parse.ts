import { fail, ok, type Result } from "../shared/result";
import { parseComposition } from "./composition";
import { parseNewlyAdded, parseNotGiven, parseQualitative } from "./marks";
import { parseBareNumber, parseNumber } from "./number";
import { parseRange } from "./range";
import type { NotationError, PublishedValue } from "./types";

/** The notations, in the order they are tried; no text belongs to two of them, but for digits alone, which are tried first. */
const NOTATIONS: readonly ((text: string) => PublishedValue | null)[] = [
  parseBareNumber,
  parseNotGiven,
  parseNewlyAdded,
  parseNumber,
  parseComposition,
  parseRange,
  parseQualitative,
];

/**
 * Reads what a table prints, or what people type in its stead, as a typed value.
 * Lossless: `formatNotation` gives the text back. Null and "" are "not given".
 * Takes time linear in the length of the text.
 */
export function parseNotation(text: string | null): Result<PublishedValue, NotationError> {
  if (text === null) return ok({ form: "notGiven", printed: null });
  for (const parse of NOTATIONS) {
    const value = parse(text);
    if (value) return ok(value);
  }
  return fail({ code: "not-a-notation", text });
}
