import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../domain/shared/result";
import { errorCode } from "./files";
import type { FileError, FoundFile } from "./ports";

/** Code-unit order: the same list on every machine. */
const byName = (a: FoundFile, b: FoundFile): number => (a.path < b.path ? -1 : 1);

/** Links to folders are not followed: they may lead round in a circle. A file that goes away meanwhile is left out. */
async function inFolder(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      found.push(...(await inFolder(path)));
      continue;
    }
    const file = await stat(path).catch(() => null);
    if (file?.isFile()) found.push({ path, modified: file.mtime.toISOString() });
  }
  return found;
}

/** The file itself, or every file in the folder and the folders in it, by name. */
export async function findFiles(path: string): Promise<Result<readonly FoundFile[], FileError>> {
  try {
    const given = await stat(path);
    if (!given.isDirectory()) return ok([{ path, modified: given.mtime.toISOString() }]);
    return ok([...(await inFolder(path))].sort(byName));
  } catch (error) {
    const detail = errorCode(error);
    return fail({ code: detail === "ENOENT" ? "missing" : "unreadable", detail });
  }
}
