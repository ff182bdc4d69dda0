import { countedBefore } from "../app/open/countedBefore";
import { openWorkbook } from "../app/open/openWorkbook";
import { inLanguage, type LocalText } from "../domain/shared/localText";
import { fail, ok, type Result } from "../domain/shared/result";
import type { PlanWorkbook } from "../workbook";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { complainFile, complainYear, say } from "./speak";
import { unusableText } from "./unusableText";

/** Which file, and the year to report on instead of the one in it; null keeps that. */
export interface NamedFile {
  readonly file: string;
  readonly asOf: number | null;
}

/** A workbook and the bytes that it was read from. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: PlanWorkbook;
}

/** Reads the bytes of a workbook, or says what is wrong with it; warnings about the file go to stderr. */
export async function openBytes(
  ports: CliPorts,
  { file, asOf }: NamedFile,
  bytes: Uint8Array,
): Promise<Result<PlanWorkbook, ExitCode>> {
  const about = (problem: LocalText, exit: ExitCode): ExitCode =>
    say(ports, exit, "fileProblem", { file, problem: inLanguage(problem, ports.language) });
  const read = await ports.readWorkbook(bytes);
  if (!read.ok) return fail(about(read.error.text, EXIT.input));
  const workbook = openWorkbook(read.value.snapshot, asOf);
  if (!workbook.ok) return fail(about(unusableText(workbook.error), EXIT.input));
  const outside = complainYear(ports, workbook.value.plan.period, asOf);
  if (outside !== null) return fail(outside);
  for (const warning of read.value.warnings) about(warning, EXIT.fine);
  return ok(countedBefore(workbook.value));
}

/** Reads the file that the user named, or says what is wrong with it. */
export async function openNamed(ports: CliPorts, named: NamedFile): Promise<Result<OpenedFile, ExitCode>> {
  const bytes = await ports.readFile(named.file);
  if (!bytes.ok) return fail(complainFile(ports, named.file, bytes.error));
  const workbook = await openBytes(ports, named, bytes.value);
  return workbook.ok ? ok({ bytes: bytes.value, workbook: workbook.value }) : workbook;
}

/** Reads the workbook that the user named; as `openNamed`, without the bytes. */
export async function namedWorkbook(ports: CliPorts, named: NamedFile): Promise<Result<PlanWorkbook, ExitCode>> {
  const opened = await openNamed(ports, named);
  return opened.ok ? ok(opened.value.workbook) : opened;
}
