import { strFromU8, unzipSync } from "fflate";
import type { SheetSpec } from "../../workbook/spec";
import { escapeXml } from "../text";
import { writeXlsx } from "../write/writeXlsx";
import { childrenOf, rootOf } from "./outline";
import type { StyleMap } from "./styles";

/** A sheet as our own writer makes it, in the parts of a file of its own. */
export interface WrittenSheet {
  readonly sheet: string;
  /** In the order of the description. */
  readonly tables: readonly string[];
  readonly styles: string;
  /** What its cells refer to, each as the content of a text. */
  readonly strings: readonly string[];
}

/** The file carries no date of its own into another one. */
const ANY_DATE = new Date(0);

function stringsIn(xml: string): readonly string[] {
  const root = rootOf(xml);
  return root
    ? childrenOf(xml, root).map(({ contentStart, contentEnd, isEmpty }) =>
        isEmpty ? "" : xml.slice(contentStart, contentEnd),
      )
    : [];
}

/** Writes one sheet by itself: the same code writes it here and into a new workbook. */
export async function writeSheet(sheet: SheetSpec): Promise<WrittenSheet> {
  const parts = unzipSync(
    await writeXlsx({ title: "", sheets: [sheet], names: [], activeSheet: sheet.id }, { now: ANY_DATE }),
  );
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    sheet: text("xl/worksheets/sheet1.xml"),
    tables: sheet.tables.map((_, index) => text(`xl/tables/table${index + 1}.xml`)),
    styles: text("xl/styles.xml"),
    strings: stringsIn(text("xl/sharedStrings.xml")),
  };
}

/** What the sheet is to be in the file that it goes into. */
export interface SheetPlace {
  readonly styles: StyleMap;
  /** True where it is the sheet shown. */
  readonly isSelected: boolean;
  /** Its protection there, where that has a password; else null: as described. */
  readonly protection: string | null;
  /** Elements that refer to other parts of the file, such as notes; they stand before the tables. */
  readonly kept: string;
  /** Ids of the links to the tables. */
  readonly tableLinks: readonly string[];
}

/**
 * The sheet for its place: texts stand in the cells themselves, so that the file's own list of texts stays as it is,
 * and styles carry the numbers they have there.
 */
export function sheetFor(
  { sheet, strings }: WrittenSheet,
  { styles, isSelected, protection, kept, tableLinks }: SheetPlace,
): string {
  const tables = tableLinks.map((id) => `<tablePart r:id="${escapeXml(id)}"/>`).join("");
  return sheet
    .replace(/<(?:c|row) [^>]*>/g, (tag) =>
      tag.replace(/ s="(\d+)"/, (_, index: string) => ` s="${styles.cell(Number(index))}"`),
    )
    .replace(/<cfRule [^>]*>/g, (tag) =>
      tag.replace(/ dxfId="(\d+)"/, (_, index: string) => ` dxfId="${styles.conditional(Number(index))}"`),
    )
    .replace(
      /(<c [^>]*) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
      (_, before: string, after: string, index: string) =>
        `${before} t="inlineStr"${after}><is>${strings[Number(index)] ?? ""}</is></c>`,
    )
    .replace(/ tabSelected="1"/, isSelected ? ' tabSelected="1"' : "")
    .replace(/<sheetProtection [^>]*\/>/, (own) => protection ?? own)
    .replace(
      /<tableParts [^>]*>.*<\/tableParts>/,
      () => `${kept}<tableParts count="${tableLinks.length}">${tables}</tableParts>`,
    );
}
