import type { ReturnedFile } from "../../../app/types";
import { paneFile } from "../../worker/paneFile";

/** Files that a system or Excel itself leaves lying about. */
const TEMPORARY = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Files to read, and how many were left out. */
export interface ChosenFiles {
  readonly files: readonly File[];
  readonly skipped: number;
}

const pathOf = (file: File): string => file.webkitRelativePath || file.name;

/** Without temporary files, and each file once however often it was chosen. */
export function withChosen(before: readonly File[], chosen: readonly File[]): ChosenFiles {
  const usable = chosen.filter(({ name }) => !TEMPORARY.test(name));
  const keyOf = (file: File): string => JSON.stringify([pathOf(file), file.size, file.lastModified]);
  const all = new Map([...before, ...usable].map((file) => [keyOf(file), file]));
  return { files: [...all.values()], skipped: chosen.length - usable.length };
}

/** A chosen file as the app reads it: by its path, its bytes when its turn comes. */
export function returnedFile(file: File): ReturnedFile {
  return paneFile(pathOf(file), new Date(file.lastModified).toISOString(), file);
}

/** Everything that was dropped, folders opened up. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Entries must be asked for before the first await: the browser empties the list then.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : [...files];
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry) {
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: FileSystemEntry[] = [];
  // A folder is listed in parts; an empty one is the end.
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) break;
    found.push(...part);
  }
  return (await Promise.all(found.map(filesOf))).flat();
}
