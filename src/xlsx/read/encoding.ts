import { startsWith } from "./xmlTag";

/** Encodings by the bytes that parts in them begin with: a mark, or "<" in two bytes. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];
/** What a declaration of XML may take. */
const LONGEST = 200;
const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const USUAL = '<?xml version="1.0" encoding="UTF-8"';
/** Written as one byte a letter, these are UTF-8, whatever the declaration says: .NET writes "utf-16" over UTF-8. */
const AS_UTF8 = /^(?:utf-?8|us-ascii|ascii|utf-?16(?:le|be)?|unicode)$/i;

function encodingOf(bytes: Uint8Array): string {
  // Nearly all parts begin so.
  if (startsWith(bytes, 0, USUAL)) return "utf-8";
  const marked = BEGINNINGS.find(([begins]) => begins.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return marked;
  const match = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, LONGEST)));
  const declared = match?.[1] ?? match?.[2] ?? "utf-8";
  return AS_UTF8.test(declared) ? "utf-8" : declared;
}

/**
 * The bytes of a part as UTF-8, which nearly all are written in: those of another encoding that it begins with or declares
 * (UTF-16, GBK) written anew, without its name. Null where they are in none that is known. What is looked for in a part
 * is looked for after this, so that no encoding hides it.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array | null {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1"));
  } catch {
    // Unknown to this machine, or not what it says.
    return null;
  }
}
