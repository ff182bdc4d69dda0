import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { isSame, type IsSame } from "./sameBytes";

/** Unpacks what a zip holds, computes its checksums and compares what came out. */
export interface ZipCodec {
  /** Stops soon after more than `size` bytes have come out. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | "too-long" | "damaged";
  readonly crc32: (content: Uint8Array) => number;
  readonly isSame: IsSame;
}

/** Packed bytes unpacked at a time: at most 1,032 times as much comes out before the size is looked at. */
const STEP = 16_384;

/** Runs everywhere. Node brings its own, several times as fast, which the command line uses. */
export const portableCodec: ZipCodec = { inflate, crc32, isSame };

function inflate(packed: Uint8Array, size: number): Uint8Array | "too-long" | "damaged" {
  // One byte more than declared, which a part that is longer fills.
  const room = new Uint8Array(size + 1);
  try {
    const content = packed.length <= STEP ? inflateSync(packed, { out: room }) : inflateInSteps(packed, room);
    return content.length > size ? "too-long" : content;
  } catch {
    // The library throws on a broken stream; which part it was is all that can be said about it.
    return "damaged";
  }
}

function inflateInSteps(packed: Uint8Array, room: Uint8Array): Uint8Array {
  let length = 0;
  const stream = new Inflate((chunk) => {
    room.set(chunk.subarray(0, room.length - length), length);
    length = Math.min(room.length, length + chunk.length);
  });
  for (let at = 0; at < packed.length && length < room.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return room.subarray(0, length);
}
