import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { checkContainer } from "./container";
import { asUtf8 } from "./encoding";
import type { XlsxError } from "./errors";
import { LIMITS, tooLarge } from "./limits";
import { unpack } from "./unpack";
import type { ZipCodec } from "./zipCodec";
import { readDirectory } from "./zipDirectory";
import type { ZipEntry } from "./zipDirectory";

/** A workbook file whose parts are unpacked when they are asked for. Names of parts are compared without case, as the format says. */
export interface Package {
  readonly names: readonly string[];
  has(part: string): boolean;
  /** The bytes of a part in UTF-8; parts that nobody asks for are never unpacked. */
  read(part: string): Result<Uint8Array, XlsxError>;
  /** The bytes of a part that belongs to one sheet; a second one that names it is a trick to have it read a thousand times. */
  readOwned(part: string): Result<Uint8Array, XlsxError>;
}

/**
 * Opens the package: what its directory declares is within the limits and makes sense, or nothing is unpacked.
 * Own code and not the file library's, which trusts declared sizes and parses a document type.
 */
export function openPackage(bytes: Uint8Array, codec: ZipCodec): Result<Package, XlsxError> {
  const container = checkContainer(bytes);
  if (!container.ok) return container;
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]));
  const unpackWithinLimits = limited(bytes, codec);
  const owned = new Set<string>();
  const read: Package["read"] = (part) => {
    const entry = entries.get(part.toLowerCase());
    const content = entry ? unpackWithinLimits(entry) : fail({ code: "missing-part", part } as const);
    if (!content.ok) return content;
    const text = asUtf8(content.value);
    return text ? ok(text) : fail({ code: "unknown-encoding", part });
  };
  return ok({
    names: directory.value.map(({ name }) => name),
    has: (part) => entries.has(part.toLowerCase()),
    read,
    readOwned: (part) => {
      const name = part.toLowerCase();
      if (owned.has(name)) return fail({ code: "ambiguous-parts", part });
      owned.add(name);
      return read(part);
    },
  });
}

/** Unpacks parts while all that was unpacked is within the limits; a part that a thousand links name counts each time. */
function limited(bytes: Uint8Array, codec: ZipCodec): (entry: ZipEntry) => Result<Uint8Array, XlsxError> {
  let total = 0;
  return (entry) => {
    if (entry.size > LIMITS.partBytes) return fail(tooLarge(entry.name, entry.size, LIMITS.partBytes));
    total += entry.size;
    return total > LIMITS.totalBytes ? fail(tooLarge("*", total, LIMITS.totalBytes)) : unpack(bytes, entry, codec);
  };
}
