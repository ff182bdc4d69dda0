/** The 64-bit offset basis of FNV-1a in pieces of 16 bits, lowest first. */
const OFFSET = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
/** Its prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const SIXTEEN = 0xffff;

/**
 * FNV-1a, 64 bits, over the UTF-16 code units of a text (low byte first), as 16 hexadecimal digits.
 * Tells one version of a template or a rule set from another; not meant to resist forgery.
 * Never change it: workbooks carry hashes of their templates.
 */
export function hashText(text: string): string {
  let [h0, h1, h2, h3]: [number, number, number, number] = [...OFFSET];
  // Pieces of 16 bits, because a template is hashed for each returned file and big integers are 30 times as slow.
  const add = (byte: number): void => {
    const x0 = h0 ^ byte;
    const r0 = x0 * PRIME_LOW;
    const r1 = h1 * PRIME_LOW + (r0 >>> 16);
    const r2 = h2 * PRIME_LOW + (x0 << 8) + (r1 >>> 16);
    h3 = (h3 * PRIME_LOW + (h1 << 8) + (r2 >>> 16)) & SIXTEEN;
    h0 = r0 & SIXTEEN;
    h1 = r1 & SIXTEEN;
    h2 = r2 & SIXTEEN;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    add(unit & 0xff);
    add(unit >> 8);
  }
  return [h3, h2, h1, h0].map((piece) => piece.toString(16).padStart(4, "0")).join("");
}
