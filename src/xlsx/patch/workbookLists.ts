import { sameName } from "../../domain/shared/text";
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
        sameName(attribute("name") ?? "", name) && (attribute("localSheetId") ?? "") === String(sheetIndex ?? ""),
    );
    return applyEdits(xml, [same ? { start: same.start, end: same.end, text: item } : appendTo(xml, list, item)]);
  }
  const previous = childrenOf(xml, root)
    .filter((each) => BEFORE_NAMES.has(each.name))
    .pop();
  const names = inNamespace(`<definedNames>${item}</definedNames>`, root, main);
  return applyEdits(xml, [insertAt(previous?.end ?? root.contentStart, names)]);
}

/**
 * A workbook part that has its formulas calculated when it is opened: a program that finds its own results in a file
 * believes them, whatever the cells say by now.
 */
export function withCalculation(xml: string, { main }: Flavour): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const element = child(xml, "calcPr");
  if (element) {
    const tag = xml.slice(element.start, element.contentStart);
    const without = tag.replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
    const text = without.replace(/\s*(?=\/?>$)/, ' fullCalcOnLoad="1"');
    return applyEdits(xml, [{ start: element.start, end: element.contentStart, text }]);
  }
  const previous = childrenOf(xml, root)
    .filter(({ name }) => BEFORE_NAMES.has(name) || name === "definedNames")
    .pop();
  const item = inNamespace('<calcPr fullCalcOnLoad="1"/>', root, main);
  return applyEdits(xml, [insertAt(previous?.end ?? root.contentStart, item)]);
}
