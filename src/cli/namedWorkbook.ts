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

/** Reads the workbook that the user named, or says what is wrong with it; warnings about the file go to stderr. */
export async function namedWorkbook(
  ports: CliPorts,
  { file, asOf }: NamedFile,
): Promise<Result<PlanWorkbook, ExitCode>> {
  const about = (problem: LocalText, exit: ExitCode): ExitCode =>
    say(ports, exit, "fileProblem", { file, problem: inLanguage(problem, ports.language) });
  const bytes = await ports.readFile(file);
  if (!bytes.ok) return fail(complainFile(ports, file, bytes.error));
  const read = await ports.readWorkbook(bytes.value);
  if (!read.ok) return fail(about(read.error.text, EXIT.input));
  const workbook = openWorkbook(read.value.snapshot, asOf);
  if (!workbook.ok) return fail(about(unusableText(workbook.error), EXIT.input));
  const outside = complainYear(ports, workbook.value.plan.period, asOf);
  if (outside !== null) return fail(outside);
  for (const warning of read.value.warnings) about(warning, EXIT.fine);
  return ok(countedBefore(workbook.value));
}
