/** Tables for four bytes at a time: the n-th is for a byte with n more after it. */
const [T0, T1, T2, T3] = makeTables();

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const after = (table: Int32Array): Int32Array => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}

/** The checksum that a zip keeps of each file. */
export function crc32(content: Uint8Array): number {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const whole = content.length - (content.length % 4);
  let crc = -1;
  for (let at = 0; at < whole; at += 4) {
    const word = crc ^ view.getInt32(at, true);
    crc =
      (T3[word & 0xff] ?? 0) ^
      (T2[(word >>> 8) & 0xff] ?? 0) ^
      (T1[(word >>> 16) & 0xff] ?? 0) ^
      (T0[word >>> 24] ?? 0);
  }
  for (let at = whole; at < content.length; at++) crc = (crc >>> 8) ^ (T0[(crc ^ (content[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ -1) >>> 0;
}
