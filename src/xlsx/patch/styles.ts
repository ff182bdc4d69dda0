import { escapeXml } from "../text";
import { applyEdits, insertAt, inNamespace, type Edit } from "./edit";
import { childrenOf, rootOf, textOf, type Element } from "./outline";

/** The lists of a styles part in their order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** Numbers below belong to formats that every program knows. */
const FIRST_OWN_FORMAT = 164;

/** A list of a styles part to which items are added; an item that is there already is used again. */
interface StyleList {
  /** Number of the item, from 0. */
  place(item: string): number;
  readonly added: readonly string[];
  readonly count: number;
}

/** A list that grows by what is not in it yet. */
export function styleList(items: readonly string[]): StyleList {
  const places = new Map<string, number>();
  items.forEach((item, index) => places.set(item, places.get(item) ?? index));
  const added: string[] = [];
  return {
    place: (item) => {
      const known = places.get(item);
      if (known !== undefined) return known;
      const place = items.length + added.length;
      places.set(item, place);
      added.push(item);
      return place;
    },
    added,
    get count() {
      return items.length + added.length;
    },
  };
}

/** Where styles that were added ended up. */
export interface StyleMap {
  readonly xml: string;
  /** Number of a cell style by its number in the part that was added. */
  readonly cell: (index: number) => number;
  /** The same for the formats of conditional formats. */
  readonly conditional: (index: number) => number;
  /** Numbers of the further conditional formats. */
  readonly further: readonly number[];
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The items of every list of a styles part, by the name of the list. */
export function listsOf(xml: string, root: Element): Lists {
  return Object.fromEntries(
    childrenOf(xml, root).map((list) => [list.name, childrenOf(xml, list).map((item) => textOf(xml, item))]),
  );
}

const attributeIn = (item: string, name: string): string | null => rootOf(item)?.attribute(name) ?? null;

/** Numbers for formats that the target does not have yet. */
function numberFormats(target: readonly string[], added: readonly string[]) {
  const codes = new Map(
    target.map((item) => [attributeIn(item, "formatCode") ?? "", Number(attributeIn(item, "numFmtId"))]),
  );
  let next = [...codes.values()].reduce((most, id) => (id > most ? id : most), FIRST_OWN_FORMAT - 1);
  const numbers = new Map<number, number>();
  const items: string[] = [];
  for (const item of added) {
    const code = attributeIn(item, "formatCode") ?? "";
    const known = codes.get(code);
    const number = known ?? (next += 1);
    if (known === undefined) items.push(`<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
    codes.set(code, number);
    numbers.set(Number(attributeIn(item, "numFmtId")), number);
  }
  return { items, of: (id: number) => numbers.get(id) ?? id };
}

function insertList(xml: string, root: Element, list: string, name: string): Edit {
  const before = ORDER.slice(0, ORDER.indexOf(name));
  const previous = childrenOf(xml, root)
    .filter((each) => before.includes(each.name))
    .pop();
  return insertAt(previous?.end ?? root.contentStart, list);
}

function extendList(xml: string, list: Element, items: readonly string[], count: number): Edit {
  const tag = xml
    .slice(list.start, list.contentStart)
    .replace(/\s*\/?>$/, "")
    .replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "");
  const content = xml.slice(list.contentStart, list.isEmpty ? list.contentStart : list.contentEnd);
  return {
    start: list.start,
    end: list.end,
    text: `${tag} count="${count}">${content}${items.join("")}</${list.tag}>`,
  };
}

/** What a list of a styles part gets, and how many items it has then. */
interface Addition {
  readonly name: string;
  readonly items: readonly string[];
  readonly count: number;
}

/** A styles part with items added at the end of its lists; a list that is not there yet is made. */
export function withLists(
  xml: string,
  root: Element,
  fit: (item: string) => string,
  additions: readonly Addition[],
): string {
  const present = new Map(childrenOf(xml, root).map((element) => [element.name, element]));
  const edits = additions
    .filter(({ items }) => items.length > 0)
    .map(({ name, items, count }) => {
      const element = present.get(name);
      if (element) return extendList(xml, element, items, count);
      return insertList(xml, root, fit(`<${name} count="${count}">${items.join("")}</${name}>`), name);
    });
  return applyEdits(xml, edits);
}

/**
 * Adds the styles of one part to another. What is there keeps its number, so no cell of the file changes its look.
 *
 * @param further Conditional formats to add besides.
 */
export function addStyles(
  target: string,
  source: string,
  further: readonly string[],
  namespace: string,
): StyleMap | null {
  const [root, added] = [rootOf(target), rootOf(source)];
  if (!root || !added) return null;
  const [own, foreign] = [listsOf(target, root), listsOf(source, added)];
  const list = (name: string) => styleList(own[name] ?? []);
  const lists = {
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    cellXfs: list("cellXfs"),
    dxfs: list("dxfs"),
  };
  const fitted = (item: string): string => inNamespace(item, root, namespace);
  const formats = numberFormats(own.numFmts ?? [], foreign.numFmts ?? []);
  const moved = (name: "fonts" | "fills" | "borders") =>
    (foreign[name] ?? []).map((item) => lists[name].place(fitted(item)));
  const numbers: Readonly<Record<string, readonly number[]>> = {
    fontId: moved("fonts"),
    fillId: moved("fills"),
    borderId: moved("borders"),
  };
  const renumber = (item: string): string =>
    item.replace(
      /\b(numFmtId|fontId|fillId|borderId)="(\d+)"/g,
      (_, name: string, id: string) =>
        `${name}="${name === "numFmtId" ? formats.of(Number(id)) : (numbers[name]?.[Number(id)] ?? 0)}"`,
    );
  const cells = (foreign.cellXfs ?? []).map((item) => lists.cellXfs.place(fitted(renumber(item))));
  const conditionals = (foreign.dxfs ?? []).map((item) => lists.dxfs.place(fitted(item)));
  const furtherNumbers = further.map((item) => lists.dxfs.place(fitted(item)));
  const additions = [
    { name: "numFmts", items: formats.items.map(fitted), count: (own.numFmts ?? []).length + formats.items.length },
    ...Object.entries(lists).map(([name, { added: items, count }]) => ({ name, items, count })),
  ];
  return {
    xml: withLists(target, root, fitted, additions),
    cell: (index) => cells[index] ?? 0,
    conditional: (index) => conditionals[index] ?? 0,
    further: furtherNumbers,
  };
}
