import { join } from "node:path";
import { regionFiles, type SendOutRequest, type SendRefusal, type SentPlan } from "../../app/distribution";
import type { Job, OutFile } from "../../app/job";
import type { AppError } from "../../app/types";
import { fail, ok, type Result } from "../../domain/shared/result";
import { sendRefusalText } from "../../messages/app/distribution";
import { cliMessages } from "../../messages/cli/cli";
import { speaker } from "../../messages/format";
import type { WorkbookSpec } from "../../workbook";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { saveFile } from "../saveFile";
import { complainFile, oneLine, say } from "../speak";

/** Says why nothing can be sent out, and what to do. */
export function complainRefusal(ports: CliPorts, reason: SendRefusal): ExitCode {
  const { what, next } = sendRefusalText(reason, ports.language);
  const exit = say(ports, reason.code === "unknown-region" ? EXIT.usage : EXIT.input, "sendRefused", { what, next });
  return reason.code === "no-breakdowns" ? say(ports, exit, "allocateFirst") : exit;
}

/** Where the workbook of a region is now. */
export interface Written {
  readonly region: string;
  readonly file: string;
}

/** Saves one file; an earlier one with other content is kept beside it. The first file makes the folder. */
async function save(ports: CliPorts, out: string, file: OutFile, isFirst: boolean): Promise<Result<Written, ExitCode>> {
  const folder = isFirst ? await ports.makeFolder(out) : ok(null);
  if (!folder.ok) return fail(complainFile(ports, out, folder.error));
  const path = join(out, file.name);
  const saved = await saveFile(ports, path, file.bytes);
  return saved.ok ? ok({ region: file.region, file: path }) : saved;
}

/** Says how far it is: in one line that changes where somebody watches, else a line each. */
function progressOf(ports: CliPorts): Job {
  const text = speaker(cliMessages, ports.language);
  return {
    onProgress: ({ done, total, name }) => {
      const line = oneLine(text("sending", { done, total, region: name }));
      if (ports.progress) ports.progress(done === total ? "" : line);
      else ports.error(line);
    },
    ...(ports.signal ? { signal: ports.signal } : {}),
  };
}

function complain(ports: CliPorts, error: AppError, written: number): ExitCode {
  ports.progress?.("");
  if (error.code === "cancelled") return say(ports, EXIT.cancelled, "sendingStopped", { count: written });
  return error.code === "send-refused" ? complainRefusal(ports, error.reason) : EXIT.input;
}

/** Writes each file as it is made, so that only one of them is in memory, and says on stderr how far it is. */
export async function saveAll(
  ports: CliPorts,
  out: string,
  source: SentPlan,
  request: SendOutRequest,
): Promise<Result<readonly Written[], ExitCode>> {
  const written: Written[] = [];
  const write = (spec: WorkbookSpec): Promise<Uint8Array> => ports.writeWorkbook(spec);
  for await (const file of regionFiles(source, { request, today: ports.today, write }, progressOf(ports))) {
    if (!file.ok) return fail(complain(ports, file.error, written.length));
    const saved = await save(ports, out, file.value, written.length === 0);
    if (!saved.ok) return saved;
    written.push(saved.value);
  }
  return ok(written);
}
