const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** UTF-16 code units as bytes, low byte first. */
function* bytesOf(text: string): Generator<bigint> {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    yield BigInt(unit & 0xff);
    yield BigInt(unit >> 8);
  }
}

/**
 * FNV-1a, 64 bits, over the UTF-16 code units of a text, as 16 hexadecimal digits.
 * Tells one version of a template or a rule set from another; not meant to resist forgery.
 * Never change it: workbooks carry hashes of their templates.
 */
export function hashText(text: string): string {
  let hash = OFFSET;
  for (const byte of bytesOf(text)) hash = ((hash ^ byte) * PRIME) & MASK;
  return hash.toString(16).padStart(16, "0");
}
