/** What a scan calls; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** True once the rest need not be read. */
  readonly done?: () => boolean;
}

/** The attributes of an element by local name, read when they are asked for; "r:id" is found as ":id", whatever its prefix. */
export type Attributes = (name: string) => string | null;

/** Characters by their codes, because tags are scanned one character at a time. */
const [EXCLAMATION, QUOTE, APOSTROPHE, SLASH, LESS, GREATER, QUESTION] = [0x21, 0x22, 0x27, 0x2f, 0x3c, 0x3e, 0x3f];
const CDATA = "<![CDATA[";

/**
 * Reads a part from start to end. False when it is not well-formed: what was handed over until then is void.
 * Own scanner because the file library does not export its parser; searches by index, so that no text is too long for it.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  const stack: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length && !handler.done?.()) {
    const start = xml.indexOf("<", at);
    if (start === -1) break;
    if (start > at && stack.length > 0) handler.text?.(unescapeXml(xml.slice(at, start)));
    const kind = xml.charCodeAt(start + 1);
    const end = markupEnd(xml, start);
    if (end === null) return false;
    at = end;
    if (kind === EXCLAMATION || kind === QUESTION) {
      if (xml.startsWith(CDATA, start)) handler.text?.(xml.slice(start + CDATA.length, end - 3));
    } else {
      if (stack.length === 0) roots++;
      if (!handOver(xml, start, end, stack, handler)) return false;
    }
  }
  return handler.done?.() === true || (stack.length === 0 && roots === 1);
}

/** Index after the tag, comment, declaration or other markup that starts at `start`; null when it does not end. */
export function markupEnd(xml: string, start: number): number | null {
  const kind = xml.charCodeAt(start + 1);
  return kind === EXCLAMATION || kind === QUESTION ? declarationEnd(xml, start) : tagEnd(xml, start);
}

/** Index after a comment, CDATA section, declaration or instruction; null when it does not end. */
function declarationEnd(xml: string, start: number): number | null {
  const ending = xml.startsWith("<!--", start) ? "-->" : xml.startsWith(CDATA, start) ? "]]>" : ">";
  const end = xml.indexOf(ending, start + 2);
  return end === -1 ? null : end + ending.length;
}

/** Index after the tag that starts at `start`; null when it does not end. */
function tagEnd(xml: string, start: number): number | null {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at + 1;
    else if (code === LESS) return null;
  }
  return null;
}

/** Hands one tag over; false when it does not fit what is open. */
function handOver(xml: string, start: number, end: number, stack: string[], handler: XmlHandler): boolean {
  if (xml.charCodeAt(start + 1) === SLASH) {
    const tag = xml.slice(start + 2, end - 1).trimEnd();
    handler.close?.(localName(tag));
    return stack.pop() === tag;
  }
  const empty = xml.charCodeAt(end - 2) === SLASH;
  const last = empty ? end - 2 : end - 1;
  let nameEnd = start + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 32) nameEnd++;
  const tag = xml.slice(start + 1, nameEnd);
  if (tag === "") return false;
  handler.open?.(localName(tag), attributesOf(nameEnd === last ? "" : xml.slice(nameEnd, last)));
  if (empty) handler.close?.(localName(tag));
  else stack.push(tag);
  return true;
}

/** A name without its prefix. */
export function localName(tag: string): string {
  const colon = tag.indexOf(":");
  return colon === -1 ? tag : tag.slice(colon + 1);
}

/** The attributes in the text of a tag. */
export function attributesOf(source: string): Attributes {
  let values: ReadonlyMap<string, string> | null = null;
  return (name) => {
    values ??= parseAttributes(source);
    return values.get(name) ?? null;
  };
}

function parseAttributes(source: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let at = 0;
  for (let equals = source.indexOf("=", at); equals !== -1; equals = source.indexOf("=", at)) {
    let quote = equals + 1;
    while (quote < source.length && source.charCodeAt(quote) <= 32) quote++;
    const end = source.indexOf(source.charAt(quote) || '"', quote + 1);
    if (end === -1) break;
    const name = source.slice(at, equals).trim();
    const colon = name.indexOf(":");
    values.set(colon === -1 ? name : name.slice(colon), unescapeXml(source.slice(quote + 1, end)));
    at = end + 1;
  }
  return values;
}

const NAMED: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** Resolves the five named and the numeric references; unknown ones stay as they are. */
function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
