import { basename, extname, resolve, sep } from "node:path";
import type { ReturnedFile } from "../../app/consolidation";
import { RETURNED_NAMES } from "../../app/consolidation/returnedNames";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { CliPorts, ExitCode, FoundFile } from "../ports";
import { complainFile, say, type CliMessage } from "../speak";
import { EXIT } from "../ports";
import { returnedFile } from "./returnedFile";

/** What lies in the folders that the user named. */
export interface FoundReturns {
  readonly files: readonly ReturnedFile[];
  /** Passed over with a word. */
  readonly skipped: readonly string[];
}

/** Other files in a folder are nobody's return. */
const isReturned = (path: string): boolean => RETURNED_NAMES.includes(extname(path).toLowerCase());

/** Office's lock files, and what macOS writes beside each file on a stick. */
const isTemporary = (path: string): boolean => /^(~\$|\._)/.test(basename(path));

/** What the program writes itself, now or in an earlier run. */
interface Outputs {
  readonly out: string | null;
  /** Folder for the workbooks that are sent back. */
  readonly returns: string | null;
}

type Lot = "workbook" | CliMessage | null;

/** What becomes of a file. A file that was named itself is read whatever its name. */
function lotOf(path: string, named: boolean, { out, returns }: Outputs): Lot {
  if (out !== null && resolve(path) === resolve(out)) return "skippedOutput";
  // What is to be sent back has not come back.
  if (returns !== null && resolve(path).startsWith(resolve(returns) + sep))
    return isReturned(path) ? "skippedReturn" : null;
  if (named) return "workbook";
  if (!isReturned(path)) return null;
  return isTemporary(path) ? "skippedTemporary" : "workbook";
}

async function listed(
  ports: CliPorts,
  sources: readonly string[],
): Promise<Result<readonly (FoundFile & { readonly named: boolean })[], ExitCode>> {
  const all = new Map<string, FoundFile & { readonly named: boolean }>();
  for (const source of sources) {
    const found = await ports.findFiles(source);
    if (!found.ok) return fail(complainFile(ports, source, found.error));
    // A file that is named twice, or lies in two of the folders, is one file.
    for (const file of found.value)
      if (!all.has(resolve(file.path))) all.set(resolve(file.path), { ...file, named: file.path === source });
  }
  return ok([...all.values()]);
}

/** The returned files in the folders and among the files that the user named; what is passed over is said on stderr. */
export async function findReturned(
  ports: CliPorts,
  { sources, out, returns }: Outputs & { readonly sources: readonly string[] },
): Promise<Result<FoundReturns, ExitCode>> {
  const all = await listed(ports, sources);
  if (!all.ok) return all;
  const lots = all.value.map((file) => ({ file, lot: lotOf(file.path, file.named, { out, returns }) }));
  const files = lots.flatMap(({ file, lot }) =>
    lot === "workbook" ? [returnedFile(ports, file.path, file.modified)] : [],
  );
  const skipped = lots.flatMap(({ file, lot }) => {
    if (lot === null || lot === "workbook") return [];
    say(ports, EXIT.fine, lot, { file: file.path });
    return [file.path];
  });
  if (files.length === 0) return fail(say(ports, EXIT.input, "nothingFound", { places: sources.join(", ") }));
  return ok({ files, skipped });
}
