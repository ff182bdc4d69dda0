import { LIMITS } from "./limits";
import { namespacesOf } from "./namespaces";
import { attributeIn, nameReader, startsWith, tagEnd } from "./xmlTag";
import type { Attributes, TagName } from "./xmlTag";
import { decodeBytes } from "./xmlText";

/** What is called for tags; names are without their prefix. */
export interface TagHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** An element that is passed over, or one in it. */
  readonly foreign?: (name: string, attributes: Attributes) => void;
}

const [SLASH, GREATER, BLANK] = [0x2f, 0x3e, 0x20];

/** Index after the closing tag of an element; null where it does not fit. */
function closingEnd(bytes: Uint8Array, start: number, name: TagName): number | null {
  const from = start + 2;
  let at = from + name.bytes;
  if (!startsWith(bytes, from, name.tag) && decodeBytes(bytes, from, Math.min(at, bytes.length)) !== name.tag)
    return null;
  while ((bytes[at] ?? GREATER) <= BLANK) at++;
  return bytes[at] === GREATER ? at + 1 : null;
}

/** Reads tags and hands them over; each gives the index after it, null for one that is broken or lies too deep. */
export interface TagReader {
  /** Elements that are open, the outermost first. */
  readonly stack: readonly TagName[];
  open(start: number): number | null;
  close(start: number): number | null;
  /** True inside an element that is passed over. */
  isForeign(): boolean;
  isPlainOwn(): boolean;
}

/** Starts at the first tag of a part. */
export function tagReader(bytes: Uint8Array, handler: TagHandler): TagReader {
  const stack: TagName[] = [];
  const nameOf = nameReader(bytes);
  const namespaces = namespacesOf(bytes);
  /** Elements around the one that is passed over; null outside of one. */
  let foreignIn: number | null = null;
  let [from, to] = [0, 0];
  // One function for all tags: a sheet has a hundred thousand of them.
  const attributes: Attributes = (wanted) => attributeIn(bytes, from, to, wanted);
  const closed = (name: TagName): void => {
    if (foreignIn === null) handler.close?.(name.local);
    else if (foreignIn === stack.length) foreignIn = null;
    namespaces.close(stack.length);
  };
  return {
    stack,
    open: (start) => {
      const end = tagEnd(bytes, start);
      if (end === null) return null;
      const isEmpty = bytes[end - 2] === SLASH;
      to = isEmpty ? end - 2 : end - 1;
      from = start + 1;
      while (from < to && (bytes[from] ?? 0) > BLANK) from++;
      if (from === start + 1) return null;
      const name = nameOf(start + 1, from);
      namespaces.open(from, to, stack.length);
      if (foreignIn === null && namespaces.isForeign(name)) foreignIn = stack.length;
      if (foreignIn === null) handler.open?.(name.local, attributes);
      else handler.foreign?.(name.local, attributes);
      if (isEmpty) closed(name);
      else if (stack.push(name) > LIMITS.depth) return null;
      return end;
    },
    close: (start) => {
      const name = stack.pop();
      const end = name ? closingEnd(bytes, start, name) : null;
      if (name && end !== null) closed(name);
      return end;
    },
    isForeign: () => foreignIn !== null,
    isPlainOwn: () => namespaces.isPlainOwn(),
  };
}
