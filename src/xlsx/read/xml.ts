import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { LIMITS } from "./limits";
import { tagReader, type TagHandler } from "./tagReader";
import { startsWith, type Attributes } from "./xmlTag";
import { decodeBytes, InvalidText, unescapeXml } from "./xmlText";

export type { Attributes };

/** Why a part was not read: it is not well-formed, or it defines a document type, a known attack that no workbook needs. */
export type XmlFault = "broken-xml" | "forbidden-xml";

/**
 * What a scan calls; names are without their prefix. Elements in another namespace than the part's first one are passed
 * over with all that is in them, as the programs do that a part is for.
 */
export interface XmlHandler extends TagHandler {
  /** A piece of text: the bytes from `from` to `to`, to be read with `textAt`. `literal` text has no references. */
  readonly text?: (from: number, to: number, literal: boolean) => void;
  /** Reads an element with all that is in it from its tag's start; gives the index after it, 0 to have it read tag by tag. */
  readonly whole?: (start: number) => number;
  /** True once the rest need not be read. */
  readonly done?: () => boolean;
}

const [EXCLAMATION, SLASH, LESS, QUESTION] = [0x21, 0x2f, 0x3c, 0x3f];
const [COMMENT, COMMENT_END, CDATA, CDATA_END, TAG_END] = ["<!--", "-->", "<![CDATA[", "]]>", ">"];

/** Elements inside elements, where what is read as a whole cannot lie too deep. */
const SHALLOW = LIMITS.depth / 2;

/**
 * Reads a part from start to end. After a failure, what was handed over until then is void.
 * Own scanner because the file library does not export its parser. It works on bytes: most of a sheet is formulas that
 * repeat and formats that nobody needs, and to make text of all that would cost more than the scan.
 */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): Result<null, XmlFault> {
  try {
    return scan(bytes, handler);
  } catch (error) {
    if (error instanceof InvalidText) return fail("broken-xml");
    throw error;
  }
}

/** The text that a handler was told of; of one that no cell can hold, the beginning. */
export function textAt(bytes: Uint8Array, from: number, to: number, literal: boolean): string {
  const text = decodeBytes(
    bytes,
    from,
    to - from > LIMITS.textBytes ? characterStart(bytes, from + LIMITS.textBytes) : to,
  );
  return literal ? text : unescapeXml(text);
}

/** Start of the character that a byte belongs to. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function scan(bytes: Uint8Array, handler: XmlHandler): Result<null, XmlFault> {
  const tags = tagReader(bytes, handler);
  const { stack } = tags;
  let roots = 0;
  let at = 0;
  while (at < bytes.length && !handler.done?.()) {
    // Most tags follow another at once; only beyond a text is it worth to search.
    const start = bytes[at] === LESS ? at : bytes.indexOf(LESS, at);
    if (start === -1) break;
    const isHeard = stack.length > 0 && !tags.isForeign();
    if (start > at && isHeard) handler.text?.(at, start, false);
    const kind = bytes[start + 1];
    if (handler.whole && isHeard && stack.length < SHALLOW && tags.isPlainOwn()) {
      const after = handler.whole(start);
      if (after > 0) {
        at = after;
        continue;
      }
    }
    if (kind === EXCLAMATION || kind === QUESTION) {
      const end = declarationEnd(bytes, start);
      if (typeof end === "string") return fail(end);
      if (isHeard && startsWith(bytes, start, CDATA))
        handler.text?.(start + CDATA.length, end - CDATA_END.length, true);
      at = end;
      continue;
    }
    if (stack.length === 0) roots++;
    const end = kind === SLASH ? tags.close(start) : tags.open(start);
    if (end === null) return fail("broken-xml");
    at = end;
  }
  return handler.done?.() === true || (stack.length === 0 && roots === 1) ? ok(null) : fail("broken-xml");
}

/** Index after a comment, CDATA section or instruction. Any other declaration is forbidden. */
function declarationEnd(bytes: Uint8Array, start: number): number | XmlFault {
  const isInstruction = bytes[start + 1] === QUESTION;
  const ending = startsWith(bytes, start, COMMENT)
    ? COMMENT_END
    : startsWith(bytes, start, CDATA)
      ? CDATA_END
      : isInstruction
        ? TAG_END
        : null;
  if (ending === null) return "forbidden-xml";
  const last = ending.charCodeAt(ending.length - 1);
  for (let at = bytes.indexOf(last, start + 2); at !== -1; at = bytes.indexOf(last, at + 1)) {
    if (startsWith(bytes, at + 1 - ending.length, ending)) return at + 1;
  }
  return "broken-xml";
}
