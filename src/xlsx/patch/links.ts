import { strToU8 } from "fflate";
import { ok } from "../../domain/shared/result";
import { relationshipsOf, relationshipsPart, type Relationship } from "../read/relationships";
import { escapeXml } from "../text";
import { appendTo, applyEdits, inNamespace } from "./edit";
import { childrenOf, rootOf } from "./outline";
import type { Parts } from "./parts";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** The links of a part as they are by now. */
export function linksOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const text = parts.get(name) ?? EMPTY;
  const file = { has: (each: string) => each === name, read: () => ok(strToU8(text)) };
  const links = relationshipsOf(file, part);
  return links.ok ? links.value : [];
}

/** Adds a link to a part; answers its id. `type` is the whole address of its kind. */
export function addLink(
  parts: Parts,
  part: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const ids = new Set(linksOf(parts, part).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const xml = parts.get(relationshipsPart(part)) ?? EMPTY;
  const root = rootOf(xml);
  if (!root) return "";
  const id = `rId${number}`;
  // From the root of the file, so that it does not matter in which folder the part stands.
  const link = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  parts.set(relationshipsPart(part), applyEdits(xml, [appendTo(xml, root, inNamespace(link, root, NAMESPACE))]));
  return id;
}

/** Takes links away. */
export function removeLinks(parts: Parts, part: string, ids: readonly string[]): void {
  const xml = parts.get(relationshipsPart(part));
  const root = xml === undefined ? null : rootOf(xml);
  if (xml === undefined || !root || ids.length === 0) return;
  const gone = childrenOf(xml, root).filter(({ attribute }) => ids.includes(attribute("Id") ?? ""));
  parts.set(
    relationshipsPart(part),
    applyEdits(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
