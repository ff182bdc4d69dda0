const WORD = 4;

/** Tells whether `length` bytes are the same, from a place of each on. */
export type IsSame = (one: Uint8Array, from: number, other: Uint8Array, otherFrom: number, length: number) => boolean;

/** Compares four bytes at a time: a sheet is mostly formulas that are held against those above. */
export const isSame: IsSame = (one, from, other, otherFrom, length) => {
  const a = new DataView(one.buffer, one.byteOffset + from, length);
  const b = new DataView(other.buffer, other.byteOffset + otherFrom, length);
  const whole = length - (length % WORD);
  for (let at = 0; at < whole; at += WORD) if (a.getInt32(at) !== b.getInt32(at)) return false;
  for (let at = whole; at < length; at++) if (a.getUint8(at) !== b.getUint8(at)) return false;
  return true;
};
