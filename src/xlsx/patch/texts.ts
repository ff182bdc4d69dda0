import { fail, ok, type Result } from "../../domain/shared/result";
import type { XlsxError } from "../read/errors";
import type { Package } from "../read/package";
import { isXml } from "../read/zipDirectory";

/** The XML parts of a file as text by name: all of them, since a patch may change any. */
export function readTexts(file: Package): Result<ReadonlyMap<string, string>, XlsxError> {
  const texts = new Map<string, string>();
  for (const name of file.names.filter(isXml)) {
    const bytes = file.read(name);
    if (!bytes.ok) return bytes;
    const text = decode(bytes.value);
    if (text === null) return fail({ code: "broken-xml", part: name });
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return fail({ code: "forbidden-xml", part: name });
    texts.set(name, text);
  }
  return ok(texts);
}

/** Only UTF-8, which is what every spreadsheet writes. */
function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
