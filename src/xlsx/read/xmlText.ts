/** A text of a part that is no UTF-8. Another encoding could hide what is looked for, and no spreadsheet writes one. */
export class InvalidText extends Error {}

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Longer texts are decoded at once, shorter ones letter by letter, which is quicker. */
const SHORT = 24;
const ASCII = 0x80;

/** Decodes a piece of a part. Throws `InvalidText`, which ends the scan. */
export function decodeBytes(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decodeLong(bytes, from, to);
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? ASCII;
    if (byte >= ASCII) return decodeLong(bytes, from, to);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeLong(bytes: Uint8Array, from: number, to: number): string {
  try {
    return DECODER.decode(bytes.subarray(from, to));
  } catch {
    throw new InvalidText();
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves the five named and the numeric references; unknown ones stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
