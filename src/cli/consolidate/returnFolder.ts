import { join } from "node:path";
import { returnPacks, type PatchWorkbookFile } from "../../app/returnPack";
import type { Rejection, ReturnedFile, TakenBack } from "../../app/consolidation";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { consolidateMessages } from "../../messages/cli/cliConsolidate";
import { speaker } from "../../messages/format";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { saveFile } from "../saveFile";
import { complainFile, oneLine, say } from "../speak";

/** A region's own workbook, marked and written to be sent back. */
export interface SentBack {
  readonly region: string;
  readonly file: string;
  /** The returned file that it is a copy of. */
  readonly source: string;
  /** What is to be mended or explained. */
  readonly findings: number;
}

/** Which files were taken back, and the folder for the copies. */
export interface ReturnFolder {
  readonly folder: string;
  readonly taken: TakenBack;
  readonly files: readonly ReturnedFile[];
}

function complainPack(ports: CliPorts, { file, text }: Rejection): void {
  say(ports, EXIT.fine, "notReturned", { file, why: inLanguage(text, ports.language) });
}

/** Writes the return pack of each region that has something to mend or explain, one by one, into a folder. */
export async function writeReturns(
  ports: CliPorts,
  { folder, taken, files }: ReturnFolder,
): Promise<Result<readonly SentBack[], ExitCode>> {
  const text = speaker(consolidateMessages, ports.language);
  const patch: PatchWorkbookFile = (bytes, change) => ports.patchWorkbook(bytes, change);
  const packs = returnPacks({ read: ports.readWorkbook, patch, today: ports.today }, taken, files, {
    ...(ports.signal ? { signal: ports.signal } : {}),
    onProgress: ({ done, total, name }) =>
      ports.progress?.(done === total ? "" : oneLine(text("returning", { done, total, name }))),
  });
  const made = await ports.makeFolder(folder);
  if (!made.ok) return fail(complainFile(ports, folder, made.error));
  const written: SentBack[] = [];
  for await (const pack of packs) {
    if (!pack.ok) {
      complainPack(ports, pack.error);
      continue;
    }
    const { region, name, bytes, source, open } = pack.value;
    const saved = await saveFile(ports, join(folder, name), bytes);
    if (!saved.ok) return saved;
    written.push({ region, file: join(folder, name), source, findings: open });
  }
  if (ports.signal?.aborted) return fail(say(ports, EXIT.cancelled, "returningStopped", { count: written.length }));
  say(ports, EXIT.fine, "returned", { folder, count: written.length });
  return ok(written);
}
