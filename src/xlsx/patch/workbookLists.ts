import { escapeXml } from "../text";
import { appendTo, applyEdits, insertAt, inNamespace } from "./edit";
import type { Flavour } from "./flavour";
import { childrenOf, rootOf, type Element } from "./outline";

/** Elements of a workbook part that stand before its names. */
const BEFORE_NAMES = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

function child(xml: string, name: string): Element | null {
  const root = rootOf(xml);
  return root ? (childrenOf(xml, root).find((each) => each.name === name) ?? null) : null;
}

/** A workbook part with one more sheet at its end, where it moves no other. */
export function withSheet(
  xml: string,
  sheet: { readonly name: string; readonly link: string },
  { main, links }: Flavour,
): string {
  const [root, list] = [rootOf(xml), child(xml, "sheets")];
  if (!root || !list) return xml;
  const ids = childrenOf(xml, list).map(({ attribute }) => Number(attribute("sheetId")) || 0);
  const id = ids.reduce((most, each) => Math.max(most, each), 0) + 1;
  const item = `<sheet xmlns:r="${links}" name="${escapeXml(sheet.name)}" sheetId="${id}" r:id="${sheet.link}"/>`;
  return applyEdits(xml, [appendTo(xml, list, inNamespace(item, root, main))]);
}

/** A name for the whole workbook, or for the sheet of a number from 0. */
export interface WorkbookName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetIndex?: number;
}

/** A workbook part in which a name stands for something, whatever it stood for before. */
export function withName(xml: string, { name, refersTo, sheetIndex }: WorkbookName, { main }: Flavour): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const scope = sheetIndex === undefined ? "" : ` localSheetId="${sheetIndex}"`;
  const item = inNamespace(
    `<definedName name="${escapeXml(name)}"${scope}>${escapeXml(refersTo)}</definedName>`,
    root,
    main,
  );
  const list = child(xml, "definedNames");
  if (list) {
    const same = childrenOf(xml, list).find(
      ({ attribute }) =>
        (attribute("name") ?? "").toLowerCase() === name.toLowerCase() &&
        (attribute("localSheetId") ?? "") === String(sheetIndex ?? ""),
    );
    return applyEdits(xml, [same ? { start: same.start, end: same.end, text: item } : appendTo(xml, list, item)]);
  }
  const previous = childrenOf(xml, root)
    .filter((each) => BEFORE_NAMES.has(each.name))
    .pop();
  const names = inNamespace(`<definedNames>${item}</definedNames>`, root, main);
  return applyEdits(xml, [insertAt(previous?.end ?? root.contentStart, names)]);
}
