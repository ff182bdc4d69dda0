import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { fail, ok, type Result } from "../domain/shared/result";
import type { FileError } from "./ports";

/** The system's code of an error, such as ENOENT. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Reads a whole file; at once, because nothing else can be done meanwhile, and thousands of files are read one by one. */
export function readBytes(path: string): Promise<Result<Uint8Array, FileError>> {
  return Promise.resolve(readNow(path));
}

function readNow(path: string): Result<Uint8Array, FileError> {
  try {
    return ok(new Uint8Array(readFileSync(path)));
  } catch (error) {
    const detail = errorCode(error);
    return fail({ code: detail === "ENOENT" ? "missing" : "unreadable", detail });
  }
}

async function isFree(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
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

/** Moves the earlier file aside only when the new one is complete beside it. */
async function replaceFile(path: string, bytes: Uint8Array, kept: string | null): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, bytes);
    if (kept !== null) await rename(path, kept);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file as a whole or not at all: to a new name beside it first, then renamed.
 * An earlier file with other content is never lost: it is kept under the returned name.
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<string | null, FileError>> {
  try {
    const earlier = await readBytes(path);
    // What cannot be read, a folder or somebody's locked file, cannot be kept either.
    if (!earlier.ok && earlier.error.code !== "missing")
      return fail({ code: "unwritable", detail: earlier.error.detail });
    const isSame = earlier.ok && Buffer.from(bytes).equals(earlier.value);
    if (isSame) return ok(null);
    const kept = earlier.ok && earlier.value.length > 0 ? await keptName(path) : null;
    await replaceFile(path, bytes, kept);
    return ok(kept);
  } catch (error) {
    return fail({ code: "unwritable", detail: errorCode(error) });
  }
}

/** Makes a folder and those above it. */
export async function makeFolder(path: string): Promise<Result<null, FileError>> {
  try {
    await mkdir(path, { recursive: true });
    return ok(null);
  } catch (error) {
    return fail({ code: "unwritable", detail: errorCode(error) });
  }
}
