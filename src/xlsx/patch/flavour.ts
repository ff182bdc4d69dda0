import { rootOf } from "./outline";

/** The two editions of the format name the same things by other addresses; a file keeps to one of them. */
export interface Flavour {
  readonly main: string;
  /** Start of the kinds of links, and the namespace of their ids. */
  readonly links: string;
}

/** What nearly every program writes. */
export const TRANSITIONAL: Flavour = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Flavour = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The edition that a workbook part keeps to. */
export function flavourOf(workbookXml: string): Flavour {
  const root = rootOf(workbookXml);
  return root && workbookXml.slice(root.start, root.contentStart).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** A part that we wrote, in the edition of the file that it goes into. */
export function inFlavour(xml: string, flavour: Flavour): string {
  return xml
    .replaceAll(`"${TRANSITIONAL.main}"`, `"${flavour.main}"`)
    .replaceAll(`"${TRANSITIONAL.links}"`, `"${flavour.links}"`);
}
