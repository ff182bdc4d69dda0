import { mendFile } from "../app/audit/mendFile";
import type { AuditReport, ChangedCell } from "../app/types";
import { inLanguage } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import { openBytes, type OpenedFile } from "./namedWorkbook";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { saveFile } from "./saveFile";
import { say } from "./speak";

/** What was mended in a copy of a file. */
export interface MendedCopy extends OpenedFile {
  /** Where the copy is; null where nothing was to be mended, and none was written. */
  readonly out: string | null;
  readonly changed: readonly ChangedCell[];
}

/** Which file, what its audit found, and where the copy goes; null: beside the file. */
export interface MendRequest extends OpenedFile {
  readonly file: string;
  readonly asOf: number | null;
  readonly out: string | null;
  readonly report: AuditReport;
}

/** plan.xlsx → plan-fixed.xlsx */
function besideIt(file: string): string {
  return file.replace(/(\.\w+)?$/, "-fixed$1");
}

/** Applies all certain fixes to a copy of a workbook and reads the copy; the rest of the file stays byte for byte. */
export async function mendCopy(ports: CliPorts, request: MendRequest): Promise<Result<MendedCopy, ExitCode>> {
  const { file, asOf, out, report, bytes, workbook } = request;
  const mended = await mendFile(ports.patchCells, bytes, workbook, report.findings);
  if (!mended.ok) {
    const problem = inLanguage(mended.error.text, ports.language);
    return fail(say(ports, EXIT.input, "fileProblem", { file, problem }));
  }
  const { changed } = mended.value.report;
  if (changed.length === 0) {
    say(ports, EXIT.fine, "nothingToMend", { file });
    return ok({ out: null, changed, bytes, workbook });
  }
  const copy = out ?? besideIt(file);
  const saved = await saveFile(ports, copy, mended.value.bytes);
  if (!saved.ok) return saved;
  const opened = await openBytes(ports, { file: copy, asOf }, mended.value.bytes);
  if (!opened.ok) return opened;
  say(ports, EXIT.fine, "mended", { file: copy, count: changed.length });
  return ok({ out: copy, changed, bytes: mended.value.bytes, workbook: opened.value });
}
