import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { checkContainer } from "./container";
import type { XlsxError } from "./errors";
import { unpack } from "./unpack";
import { isXml, readDirectory } from "./zipDirectory";

/** The XML parts of a workbook file as text, and the names of all parts. */
export interface Package {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, string>;
}

/**
 * Opens the package: every XML part is unpacked within the limits and looked at before any is parsed.
 * Own code and not the file library's, which trusts declared sizes and parses a document type.
 */
export function openPackage(bytes: Uint8Array): Result<Package, XlsxError> {
  const container = checkContainer(bytes);
  if (!container.ok) return container;
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const xml = new Map<string, string>();
  for (const entry of directory.value.filter(({ name }) => isXml(name))) {
    const content = unpack(bytes, entry);
    if (!content.ok) return content;
    const text = decode(content.value);
    if (text === null) return fail({ code: "broken-xml", part: entry.name });
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return fail({ code: "forbidden-xml", part: entry.name });
    xml.set(entry.name, text);
  }
  return ok({ names: directory.value.map(({ name }) => name), xml });
}

/** Only UTF-8: another encoding could hide what is looked for, and no spreadsheet writes one. */
function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
