import { decodeBytes, unescapeXml } from "./xmlText";

/** The attributes of an element by local name, read when they are asked for; "r:id" is found as ":id", whatever its prefix. Only valid until the next tag. */
export type Attributes = (name: string) => string | null;

const [QUOTE, APOSTROPHE, COLON, LESS, EQUALS, GREATER, BLANK] = [0x22, 0x27, 0x3a, 0x3c, 0x3d, 0x3e, 0x20];

/** Index after the tag that starts at `start`; null when it does not end. */
export function tagEnd(bytes: Uint8Array, start: number): number | null {
  let quote = 0;
  for (let at = start + 1; at < bytes.length; at++) {
    const code = bytes[at] ?? 0;
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at + 1;
    else if (code === LESS) return null;
  }
  return null;
}

/** True where an ASCII text stands at `start`. */
export function startsWith(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** True where the bytes from `from` to `to` are those of an ASCII name. */
function isName(bytes: Uint8Array, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[from + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** Start of an attribute's name without its prefix, whose colon is kept. */
function localStart(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] === COLON) return at;
  }
  return from;
}

function skipBlanks(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) <= BLANK) at++;
  return at;
}

/** Value of the attribute `wanted` among those written from `from` to `to`; null where it is not there. */
export function attributeIn(bytes: Uint8Array, from: number, to: number, wanted: string): string | null {
  let at = skipBlanks(bytes, from, to);
  while (at < to) {
    const nameFrom = at;
    while (at < to && bytes[at] !== EQUALS) at++;
    let nameTo = at;
    while (nameTo > nameFrom && (bytes[nameTo - 1] ?? 0) <= BLANK) nameTo--;
    const open = skipBlanks(bytes, at + 1, to);
    const quote = bytes[open];
    if (quote !== QUOTE && quote !== APOSTROPHE) return null;
    // Not indexOf, which would look through the whole part for a quote that is not there.
    let close = open + 1;
    while (close < to && bytes[close] !== quote) close++;
    if (close >= to) return null;
    if (isName(bytes, localStart(bytes, nameFrom, nameTo), nameTo, wanted))
      return unescapeXml(decodeBytes(bytes, open + 1, close));
    at = skipBlanks(bytes, close + 1, to);
  }
  return null;
}

/** A tag's name with its prefix and without. */
export interface TagName {
  readonly tag: string;
  readonly local: string;
  /** Length of the tag in the part. */
  readonly bytes: number;
}

/** Parts use a few dozen names; a part with more gets the rest decoded each time. */
const KEPT_NAMES = 128;

/** Reads names of tags; remembers them, because a part repeats a few of them all the time. */
export function nameReader(bytes: Uint8Array): (from: number, to: number) => TagName {
  const known = new Map<number, TagName>();
  return (from, to) => {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const found = known.get(hash);
    if (found && isName(bytes, from, to, found.tag)) return found;
    const tag = decodeBytes(bytes, from, to);
    const name = { tag, local: tag.slice(tag.indexOf(":") + 1), bytes: to - from };
    if (known.size < KEPT_NAMES) known.set(hash, name);
    return name;
  };
}
