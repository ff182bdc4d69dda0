import { escapeXml } from "../text";
import { appendTo, applyEdits, inNamespace } from "./edit";
import { childrenOf, rootOf } from "./outline";
import type { Parts } from "./parts";

const PART = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Kinds of parts that are added. */
export type AddedKind = "worksheet" | "table";

/** Adds a part and says what it is. */
export function addPart(parts: Parts, name: string, kind: AddedKind, text: string): void {
  parts.set(name, text);
  const xml = parts.get(PART);
  const root = xml === undefined ? null : rootOf(xml);
  if (xml === undefined || !root) return;
  const entry = `<Override PartName="/${escapeXml(name)}" ContentType="${MAIN}.${kind}+xml"/>`;
  parts.set(PART, applyEdits(xml, [appendTo(xml, root, inNamespace(entry, root, NAMESPACE))]));
}

/** Removes a part and its entry. */
export function removePart(parts: Parts, name: string): void {
  parts.remove(name);
  const xml = parts.get(PART);
  const root = xml === undefined ? null : rootOf(xml);
  if (xml === undefined || !root) return;
  const path = `/${name}`.toLowerCase();
  const gone = childrenOf(xml, root).filter(({ attribute }) => (attribute("PartName") ?? "").toLowerCase() === path);
  parts.set(
    PART,
    applyEdits(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}
