/** Why a file was not read. Nothing of it is used then. */
export type XlsxError =
  | { readonly code: "empty-file" }
  /** Neither a zip nor anything else known. */
  | { readonly code: "not-a-workbook-file" }
  /** The format of Excel before 2007. */
  | { readonly code: "old-excel-format" }
  | { readonly code: "password-protected" }
  /** A binary workbook (.xlsb). */
  | { readonly code: "binary-workbook" }
  /** A zip, but of something else. */
  | { readonly code: "no-workbook" }
  /** Packed files. */
  | { readonly code: "archive" }
  /** A spreadsheet of LibreOffice (.ods). */
  | { readonly code: "open-document" }
  /** A file of another program; `kind` is what people call it. */
  | { readonly code: "other-document"; readonly kind: string }
  /** A web page or the XML of Excel 2003, which systems export as .xls. */
  | { readonly code: "web-format" }
  /** Bytes that nothing known begins with: security software encrypts the files of many offices. */
  | { readonly code: "security-wrapped" }
  /** Only some people may open it (information rights management). */
  | { readonly code: "rights-managed" }
  /** The end of the file is missing. */
  | { readonly code: "truncated" }
  /** Contents and checksum disagree, or a part cannot be unpacked. */
  | { readonly code: "damaged"; readonly part: string }
  | { readonly code: "too-many-parts"; readonly count: number; readonly limit: number }
  /** Sizes in megabytes. */
  | { readonly code: "too-large"; readonly part: string; readonly sizeMb: number; readonly limitMb: number }
  | { readonly code: "suspicious-compression"; readonly part: string; readonly ratio: number; readonly limit: number }
  /** Two parts of one name, parts that lie over each other in the file, or one that two sheets name: programs would read different things. */
  | { readonly code: "ambiguous-parts"; readonly part: string }
  /** A part unpacks to another size than it declares. */
  | { readonly code: "false-size"; readonly part: string }
  /** A document type or an entity in a part: never needed in a workbook, and a known attack. */
  | { readonly code: "forbidden-xml"; readonly part: string }
  | { readonly code: "broken-xml"; readonly part: string }
  /** A part in an encoding that is not known, or in another than it says. */
  | { readonly code: "unknown-encoding"; readonly part: string }
  | { readonly code: "missing-part"; readonly part: string }
  /** A cell, its row or its value stands twice with different contents: programs would show different things. */
  | { readonly code: "ambiguous-cells"; readonly sheet: string; readonly cell: string }
  | { readonly code: "too-many-cells"; readonly sheet: string; readonly limit: number };

/** Something to know about a file that was read all the same. */
export type XlsxWarning =
  /** A link to another workbook; `target` is its path or address. */
  | { readonly code: "external-link"; readonly target: string }
  /** A live link to another program: never follow it. */
  | { readonly code: "dde-link"; readonly target: string }
  | { readonly code: "dde-formula"; readonly sheet: string; readonly cell: string }
  | { readonly code: "data-connection" }
  | { readonly code: "macros" }
  /** Cells that stand where no program shows them; they were not read. `cell` is the first one. */
  | { readonly code: "cells-not-shown"; readonly sheet: string; readonly cell: string }
  /** Cells far from all others, which were not read; `cell` is the first of them that is filled. */
  | { readonly code: "far-cells"; readonly sheet: string; readonly cell: string }
  /** Cells too far apart: the sheet is listed without its cells. `cell` is the first one that is filled. */
  | { readonly code: "sheet-too-wide"; readonly sheet: string; readonly cell: string };
