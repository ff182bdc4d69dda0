import { rejection } from "../../app/consolidation/rejections";
import type { ReturnedFile } from "../../app/consolidation";
import { fail } from "../../domain/shared/result";
import type { CliPorts } from "../ports";

/** A file on the disk, whose bytes are read when its turn comes. */
export function returnedFile(
  { readFile }: Pick<CliPorts, "readFile">,
  path: string,
  modified: string | null,
): ReturnedFile {
  return {
    name: path,
    modified,
    bytes: async () => {
      const read = await readFile(path);
      if (read.ok) return read;
      const { reason, text } = rejection(path, "unreadable", { detail: read.error.detail });
      return fail({ code: reason, text });
    },
  };
}
