import type { Element } from "./outline";

/** A stretch of a text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Text before a place. */
export function insertAt(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

/** The text with its edits made; they do not overlap, and several at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join("");
}

/** Content added at the end of an element, `<a/>` opened for it. */
export function appendTo(xml: string, element: Element, content: string): Edit {
  if (!element.isEmpty) return insertAt(element.contentEnd, content);
  const start = xml.slice(element.start, element.contentStart).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${start}${content}</${element.tag}>` };
}

/** Elements written without a prefix, for a part that writes its own with one (`<x:row>`). */
export function inNamespace(fragment: string, root: Element, namespace: string): string {
  return root.tag.includes(":") ? fragment.replace(/^<([\w.-]+)/, `<$1 xmlns="${namespace}"`) : fragment;
}
