import type { Attributes } from "../read/xml";
import { unescapeXml } from "../read/xmlText";

const [EXCLAMATION, QUOTE, APOSTROPHE, LESS, GREATER, QUESTION] = [0x21, 0x22, 0x27, 0x3c, 0x3e, 0x3f];
const CDATA = "<![CDATA[";

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
