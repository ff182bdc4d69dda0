import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile, access } from "node:fs/promises";
import { extname } from "node:path";
import { fail, ok, type Result } from "../domain/shared/result";
import type { FileError } from "./ports";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Reads a whole file. */
export async function readBytes(path: string): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    const detail = codeOf(error);
    return fail({ code: detail === "ENOENT" ? "missing" : "unreadable", detail });
  }
}

async function isFree(path: string): Promise<boolean> {
  return access(path).then(() => false, () => true);
}

/** First free name of the kind "plan (2).xlsx". */
async function keptName(path: string): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  for (let count = 2; ; count += 1) {
    const name = `${stem} (${count})${ending}`;
    if (await isFree(name)) return name;
  }
}

/**
 * Writes a file as a whole or not at all: to a new name beside it first, then renamed.
 * An earlier file with other content is never lost: it is kept under the returned name.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<string | null, FileError>> {
  try {
    const earlier = await readBytes(path);
    const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
    await writeFile(temporary, bytes);
    const keep = earlier.ok && earlier.value.length > 0 && !Buffer.from(bytes).equals(earlier.value);
    const kept = keep ? await keptName(path) : null;
    if (kept !== null) await rename(path, kept);
    await rename(temporary, path);
    return ok(kept);
  } catch (error) {
    return fail({ code: "unwritable", detail: codeOf(error) });
  }
}
