import { faultText } from "../../domain/shared/faultText";
import type { FileProblem, ReturnedFile } from "../../app/types";
import { fail, ok, type Result } from "../../domain/shared/result";
import { rejectionText } from "../../messages/app/consolidation";

/** A file as a worker gets it: its handle, not its bytes. */
export interface FileHandle {
  readonly name: string;
  readonly modified: string | null;
  readonly blob: Blob;
}

/** A file that was chosen in the pane. */
export type PaneFile = ReturnedFile & FileHandle;

async function bytesOf(blob: Blob): Promise<Result<Uint8Array, FileProblem>> {
  try {
    return ok(new Uint8Array(await blob.arrayBuffer()));
  } catch (error) {
    // Moved, renamed or locked since it was chosen.
    const detail = faultText(error);
    return fail({ code: "unreadable", text: rejectionText("unreadable", { zh: { detail }, en: { detail } }) });
  }
}

/** A chosen file by the name that the user knows; its bytes are fetched when its turn comes. */
export function paneFile(name: string, modified: string | null, blob: Blob): PaneFile {
  return { name, modified, blob, bytes: () => bytesOf(blob) };
}

/** True where a worker can be given the file. */
export function isPaneFile(file: ReturnedFile): file is PaneFile {
  return "blob" in file;
}
