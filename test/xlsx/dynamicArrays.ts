import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { movableFormula } from "../../src/workbook/formula/movable";
import { unescapeXml } from "../../src/xlsx/read/xmlText";
import { escapeXml } from "../../src/xlsx/text";

/** As Excel 365 writes it, [MS-XLSX] 2.4.58 "dynamicArrayProperties". */
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const CONTENT_TYPE =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';
const LINK =
  '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';

/** Every cell with its own formula, as in arrays of one cell. */
function withoutShared(sheet: string): string {
  const origins = new Map<string, { readonly row: number; readonly moved: ReturnType<typeof movableFormula> }>();
  return sheet.replace(
    /(<c r="[A-Z]+(\d+)"[^>]*>)<f t="shared"(?: ref="[^"]*")? si="(\d+)"(?:\/>|>([^<]*)<\/f>)/g,
    (_whole, cell: string, row: string, index: string, text?: string) => {
      if (text !== undefined) origins.set(index, { row: Number(row), moved: movableFormula(unescapeXml(text)) });
      const origin = origins.get(index);
      return `${cell}<f>${escapeXml(origin?.moved(Number(row) - origin.row, 0) ?? "")}</f>`;
    },
  );
}

function withArrays(sheet: string): string {
  return withoutShared(sheet).replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>/g,
    (_whole, address: string, rest: string) => `<c r="${address}"${rest} cm="1"><f t="array" ref="${address}">`,
  );
}

/** The text of a part as Excel would have it. */
function changed(name: string, text: string): string {
  if (name.startsWith("xl/worksheets/sheet")) return withArrays(text);
  if (name.startsWith("xl/tables/"))
    return text.replaceAll("<calculatedColumnFormula>", '<calculatedColumnFormula array="1">');
  if (name === "[Content_Types].xml") return text.replace("</Types>", `${CONTENT_TYPE}</Types>`);
  if (name === "xl/_rels/workbook.xml.rels") return text.replace("</Relationships>", `${LINK}</Relationships>`);
  return text;
}

/**
 * A workbook of ours as Excel saves one whose formulas came through Office.js: those are formulas of the newer kind, which
 * files keep as dynamic arrays of one cell. Here all of them are, the worst that can come.
 * Source: VBA documentation, "Formula vs Formula2".
 */
export function asDynamicArrays(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = Object.entries(parts).map(([name, part]) => [
    name,
    /\.(xml|rels)$/.test(name) ? strToU8(changed(name, strFromU8(part))) : part,
  ]);
  return zipSync({ ...Object.fromEntries(texts), "xl/metadata.xml": strToU8(METADATA) });
}
