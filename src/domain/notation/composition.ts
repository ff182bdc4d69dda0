import { scanLiteral } from "./literal";
import { matchAt, skipBlanks } from "./scan";
import type { PublishedComposition } from "./types";

/** ASCII, full-width and ratio colon: documents mix them. */
export const COLON = /[:：∶︰]/y;

/** Reads shares such as 13:41:46 or 7: 26: 67; null for anything else, negative shares included. */
export function parseComposition(text: string): PublishedComposition | null {
  const parts: number[] = [];
  let at = skipBlanks(text, 0);
  for (;;) {
    const part = scanLiteral(text, at);
    if (!part || part.value < 0) return null;
    parts.push(part.value);
    at = skipBlanks(text, part.end);
    if (at === text.length) break;
    const colon = matchAt(COLON, text, at);
    if (colon === null) return null;
    at = skipBlanks(text, at + colon.length);
  }
  return parts.length > 1 ? { form: "composition", parts, printed: text } : null;
}
