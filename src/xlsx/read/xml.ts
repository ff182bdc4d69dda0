/** What a scan calls; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The attributes of an element by local name, read when they are asked for; "r:id" is found as ":id", whatever its prefix. */
export type Attributes = (name: string) => string | null;

/** Markup without content: where it starts is known, where it ends is looked for. */
const SKIPPED = [["<!--", "-->"], ["<?", "?>"]] as const;
const CDATA = "<![CDATA[";

/**
 * Reads a part from start to end. False when it is not well-formed: what was handed over until then is void.
 * Own scanner because the file library does not export its parser; searches by index, so that no text is too long for it.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  const stack: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    const text = xml.slice(at, start === -1 ? xml.length : start);
    if (stack.length > 0 && text !== "") handler.text?.(unescapeXml(text));
    if (start === -1) break;
    const end = markupEnd(xml, start);
    if (end === null) return false;
    at = end;
    const markup = xml.slice(start, end);
    if (markup.startsWith(CDATA)) handler.text?.(markup.slice(CDATA.length, -3));
    else if (!markup.startsWith("<!") && !markup.startsWith("<?")) {
      if (stack.length === 0) roots++;
      if (!handOver(markup, stack, handler)) return false;
    }
  }
  return stack.length === 0 && roots === 1;
}

/** Index after the markup that starts at `start`; null when it does not end. */
function markupEnd(xml: string, start: number): number | null {
  const [, ending] = SKIPPED.find(([opening]) => xml.startsWith(opening, start)) ?? (xml.startsWith(CDATA, start) ? [CDATA, "]]>"] : []);
  if (ending !== undefined) {
    const end = xml.indexOf(ending, start);
    return end === -1 ? null : end + ending.length;
  }
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) return null;
  }
  return null;
}

/** Hands one tag over; false when it does not fit what is open. */
function handOver(markup: string, stack: string[], handler: XmlHandler): boolean {
  if (markup.startsWith("</")) {
    const tag = markup.slice(2, -1).trim();
    handler.close?.(localName(tag));
    return stack.pop() === tag;
  }
  const empty = markup.endsWith("/>");
  const content = markup.slice(1, empty ? -2 : -1);
  const space = content.search(/\s/);
  const tag = space === -1 ? content : content.slice(0, space);
  if (tag === "") return false;
  handler.open?.(localName(tag), attributesOf(space === -1 ? "" : content.slice(space)));
  if (empty) handler.close?.(localName(tag));
  else stack.push(tag);
  return true;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function attributesOf(source: string): Attributes {
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
    const quote = source.slice(equals + 1).search(/\S/) + equals + 1;
    const end = source.indexOf(source[quote] ?? '"', quote + 1);
    if (end === -1) break;
    const name = source.slice(at, equals).trim();
    values.set(name.replace(/^[^:]+:/, ":"), unescapeXml(source.slice(quote + 1, end)));
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
