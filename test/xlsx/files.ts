import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

export const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relationships part; targets are given with the kind of link. */
export function relationships(links: readonly (readonly [kind: string, target: string])[], mode = ""): string {
  const items = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${TYPE}/${kind}" Target="${target}"${mode}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** The parts of a hand-written workbook of one sheet, to be changed before packing. */
export function handWritten(sheetData: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${MAIN}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
    ...extra,
  };
}

/** Packs parts as a file; level 0 stores them as they are. */
export function pack(parts: Readonly<Record<string, string>>, level: 0 | 1 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(parts)) zippable[name] = strToU8(text);
  return zipSync(zippable, { level, mtime: new Date(1980, 0, 1) });
}

/** A file in the old container (OLE2) with these streams. */
export function oleFile(...streams: readonly string[]): Uint8Array {
  return Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array<number>(504).fill(0),
    ...streams.flatMap((name) => Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()),
  ]);
}
