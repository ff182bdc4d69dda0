import { strFromU8, unzipSync } from "fflate";
import { parseRange } from "../../../src/xlsx/address";
import type { RangeSpec } from "../../../src/workbook";

/** An element with its attributes and what it encloses, both as they are in the file but for the entities. */
export interface Tag {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** A worksheet with its table parts. */
export interface SheetFile {
  readonly name: string;
  readonly state: string;
  readonly part: string;
  readonly xml: string;
  readonly tables: readonly { readonly part: string; readonly xml: string }[];
}

/** An .xlsx file in its parts. */
export interface BookFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly workbook: string;
  readonly styles: string;
  readonly strings: string;
  readonly sheets: readonly SheetFile[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an attribute or an element without its entities. */
export function plain(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name ?? ""] ?? whole);
  });
}

/** Elements of a name in a part, in order; elements of one name do not lie in each other in the parts that are looked at. */
export function tags(xml: string, name: string): readonly Tag[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, written = "", content = ""]) => ({
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, plain(value)]),
    ),
    content,
  }));
}

/** An attribute as a number; NaN where it is not there. */
export function numberOf({ attributes }: Tag, name: string): number {
  return Number(attributes[name] ?? NaN);
}

/** The ranges of a list of references; null stands for one that cannot be read. */
export function areas(list = ""): readonly (RangeSpec | null)[] {
  return list.split(" ").map((each) => parseRange(each));
}

/** True where two rectangles share a cell. */
export function overlap(one: RangeSpec, other: RangeSpec): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Where the links of a part lead, by their id. */
export function linksOf(parts: ReadonlyMap<string, string>, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? "";
  return new Map(
    tags(xml, "Relationship").flatMap(({ attributes: { Id: id = "", Target: target = "", TargetMode: mode } }) =>
      mode === "External" ? [] : [[id, target.startsWith("/") ? target.slice(1) : inFolder(folder, target)] as const],
    ),
  );
}

function inFolder(folder: string, target: string): string {
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Takes a file apart. */
export function bookFile(bytes: Uint8Array): BookFile {
  return bookOf(new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])));
}

/** A book of parts. */
export function bookOf(parts: ReadonlyMap<string, string>): BookFile {
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const links = linksOf(parts, "xl/workbook.xml");
  const sheets = tags(workbook, "sheet").map(({ attributes }): SheetFile => {
    const part = links.get(attributes["r:id"] ?? "") ?? "";
    const xml = parts.get(part) ?? "";
    const own = linksOf(parts, part);
    const tables = tags(xml, "tablePart").map((each) => {
      const table = own.get(each.attributes["r:id"] ?? "") ?? "";
      return { part: table, xml: parts.get(table) ?? "" };
    });
    return { name: attributes["name"] ?? "", state: attributes["state"] ?? "visible", part, xml, tables };
  });
  return {
    parts,
    workbook,
    styles: parts.get("xl/styles.xml") ?? "",
    strings: parts.get("xl/sharedStrings.xml") ?? "",
    sheets,
  };
}

/** Cells of a sheet: address, attributes, formula and value as they are in the file. */
export function cellsOf({ xml }: SheetFile): readonly (Tag & { readonly address: string })[] {
  return tags(xml, "c").map((cell) => ({ ...cell, address: cell.attributes["r"] ?? "" }));
}

/** The shared texts by number. */
export function textsOf({ strings }: BookFile): readonly string[] {
  return tags(strings, "si").map(({ content }) =>
    tags(content, "t")
      .map((text) => plain(text.content))
      .join(""),
  );
}
