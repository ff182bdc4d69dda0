import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { LIMITS } from "./limits";
import { attributeIn, nameReader, tagEnd } from "./xmlTag";
import type { Attributes, TagName } from "./xmlTag";
import { decodeBytes, InvalidText, unescapeXml } from "./xmlText";

export type { Attributes };

/** Why a part was not read: it is not well-formed, or it defines a document type, a known attack that no workbook needs. */
export type XmlFault = "broken-xml" | "forbidden-xml";

/** What a scan calls; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** A piece of text: the bytes from `from` to `to`, to be read with `textAt`. `literal` text has no references. */
  readonly text?: (from: number, to: number, literal: boolean) => void;
  /** Reads an element with all that is in it from its tag's start; gives the index after it, 0 to have it read tag by tag. */
  readonly whole?: (start: number) => number;
  /** True once the rest need not be read. */
  readonly done?: () => boolean;
}

const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION, BLANK] = [0x21, 0x2f, 0x3c, 0x3e, 0x3f, 0x20];
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
  const stack: TagName[] = [];
  const openTag = tagOpener(bytes, stack, handler);
  let roots = 0;
  let at = 0;
  while (at < bytes.length && !handler.done?.()) {
    // Most tags follow another at once; only beyond a text is it worth to search.
    const start = bytes[at] === LESS ? at : bytes.indexOf(LESS, at);
    if (start === -1) break;
    if (start > at && stack.length > 0) handler.text?.(at, start, false);
    const kind = bytes[start + 1];
    if (handler.whole && stack.length > 0 && stack.length < SHALLOW) {
      const after = handler.whole(start);
      if (after > 0) {
        at = after;
        continue;
      }
    }
    if (kind === EXCLAMATION || kind === QUESTION) {
      const end = declarationEnd(bytes, start);
      if (typeof end === "string") return fail(end);
      if (stack.length > 0 && startsWith(bytes, start, CDATA))
        handler.text?.(start + CDATA.length, end - CDATA_END.length, true);
      at = end;
      continue;
    }
    if (stack.length === 0) roots++;
    const end = kind === SLASH ? closeTag(bytes, start, stack, handler) : openTag(start);
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

function startsWith(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Hands over a closing tag. Gives the index after it; null for one that does not fit what is open. */
function closeTag(bytes: Uint8Array, start: number, stack: TagName[], handler: XmlHandler): number | null {
  const name = stack.pop();
  if (!name) return null;
  const from = start + 2;
  let at = from + name.bytes;
  if (!startsWith(bytes, from, name.tag) && decodeBytes(bytes, from, Math.min(at, bytes.length)) !== name.tag)
    return null;
  while ((bytes[at] ?? GREATER) <= BLANK) at++;
  if (bytes[at] !== GREATER) return null;
  handler.close?.(name.local);
  return at + 1;
}

/** Hands opening tags over; gives the index after each, null for one that is broken or lies too deep. */
function tagOpener(bytes: Uint8Array, stack: TagName[], handler: XmlHandler): (start: number) => number | null {
  const nameOf = nameReader(bytes);
  let [from, to] = [0, 0];
  // One function for all tags: a sheet has a hundred thousand of them.
  const attributes: Attributes = (wanted) => attributeIn(bytes, from, to, wanted);
  return (start) => {
    const end = tagEnd(bytes, start);
    if (end === null) return null;
    const isEmpty = bytes[end - 2] === SLASH;
    to = isEmpty ? end - 2 : end - 1;
    from = start + 1;
    while (from < to && (bytes[from] ?? 0) > BLANK) from++;
    if (from === start + 1) return null;
    const name = nameOf(start + 1, from);
    handler.open?.(name.local, attributes);
    if (isEmpty) handler.close?.(name.local);
    else if (stack.push(name) > LIMITS.depth) return null;
    return end;
  };
}
