import type { Attributes } from "../read/xml";
import { attributesOf, localName, markupEnd } from "./markup";

/** An element of a part by its place in the text. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** As written, "x:row". */
  readonly tag: string;
  readonly start: number;
  /** After the start tag; the content lies between here and `contentEnd`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** True for `<a/>`. */
  readonly isEmpty: boolean;
  readonly attribute: Attributes;
}

interface StartTag extends Pick<Element, "name" | "tag" | "start" | "contentStart" | "isEmpty" | "attribute"> {
  readonly contentStart: number;
}

const [EXCLAMATION, SLASH, QUESTION] = [0x21, 0x2f, 0x3f];

function readStartTag(xml: string, start: number, contentStart: number): StartTag {
  const isEmpty = xml.charCodeAt(contentStart - 2) === SLASH;
  const inside = xml.slice(start + 1, contentStart - (isEmpty ? 2 : 1));
  const tag = /^[^\s]*/.exec(inside)?.[0] ?? "";
  return { name: localName(tag), tag, start, contentStart, isEmpty, attribute: attributesOf(inside.slice(tag.length)) };
}

/**
 * The elements directly inside a stretch of a part, with their places in the text. A patch changes the text between
 * them and copies the rest, which an ordinary parse and print would not give back byte for byte.
 * The part is well-formed: the reader has looked at it.
 */
export function elementsIn(xml: string, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  let open: StartTag | null = null;
  let depth = 0;
  for (let start = xml.indexOf("<", from); start !== -1 && start < to;) {
    const end = markupEnd(xml, start) ?? to;
    const kind = xml.charCodeAt(start + 1);
    if (kind === SLASH) {
      depth -= 1;
      if (depth === 0 && open) found.push({ ...open, contentEnd: start, end });
    } else if (kind !== EXCLAMATION && kind !== QUESTION) {
      const isEmpty = xml.charCodeAt(end - 2) === SLASH;
      if (depth === 0) open = readStartTag(xml, start, end);
      if (depth === 0 && isEmpty && open) found.push({ ...open, contentEnd: end, end });
      if (!isEmpty) depth += 1;
    }
    start = xml.indexOf("<", end);
  }
  return found;
}

/** The root of a part, null where there is none. */
export function rootOf(xml: string): Element | null {
  return elementsIn(xml, 0, xml.length)[0] ?? null;
}

/** The elements inside another one. */
export function childrenOf(xml: string, { contentStart, contentEnd }: Element): readonly Element[] {
  return elementsIn(xml, contentStart, contentEnd);
}

/** The text of an element, tags included. */
export function textOf(xml: string, { start, end }: Element): string {
  return xml.slice(start, end);
}
