import { join } from "node:path";
import { defaultSettings, type PlanPeriod } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import {
  asSent,
  planRefusal,
  regionFiles,
  sendableRegions,
  type SendOutRequest,
  type SendRefusal,
  type SentPlan,
} from "../../app/distribution";
import type { Job, OutFile } from "../../app/job";
import type { AppError } from "../../app/types";
import { cliMessages } from "../../messages/cli/cli";
import { sendRefusalText } from "../../messages/app/distribution";
import { speaker } from "../../messages/format";
import { planHash, type WorkbookSpec } from "../../workbook";
import type { DistributeCommand } from "../distributeArguments";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printRow } from "../print";
import { saveFile } from "../saveFile";
import { complainFile, complainYear, oneLine, say } from "../speak";
import { namedWorkbook } from "./namedWorkbook";
import { namedPlan } from "./templates";

interface Source extends SentPlan {
  readonly language: Language;
  /** Region that the workbook itself was sent to. */
  readonly sentTo: string | null;
}

/** The last year that is over, inside the plan: what regions are asked for when nobody says. */
function lastFinishedYear({ firstYear, lastYear }: PlanPeriod, today: string): number {
  return Math.min(lastYear, Math.max(firstYear, Number(today.slice(0, 4)) - 1));
}

async function sourceOf(ports: CliPorts, { source, asOf }: DistributeCommand): Promise<Result<Source, ExitCode>> {
  if (/\.xlsx$/i.test(source)) {
    const workbook = await namedWorkbook(ports, { file: source, asOf });
    return workbook.ok
      ? ok({ ...workbook.value, sentTo: workbook.value.submission?.sendOut?.region ?? null })
      : workbook;
  }
  const plan = await namedPlan(ports, source);
  if (!plan.ok) return plan;
  const { period } = plan.value;
  const outside = complainYear(ports, period, asOf);
  if (outside !== null) return fail(outside);
  const settings = defaultSettings(asOf ?? lastFinishedYear(period, ports.today));
  return ok({ plan: plan.value, settings, entries: { cells: {}, remarks: {} }, language: "zh-CN", sentTo: null });
}

function complainRefusal(ports: CliPorts, reason: SendRefusal): ExitCode {
  const { what, next } = sendRefusalText(reason, ports.language);
  const exit = say(ports, reason.code === "unknown-region" ? EXIT.usage : EXIT.input, "sendRefused", { what, next });
  return reason.code === "no-breakdowns" ? say(ports, exit, "allocateFirst") : exit;
}

function requestOf({ plan, settings, language }: Source, command: DistributeCommand): SendOutRequest {
  const { regions, due, returnTo, round } = command;
  return asSent(plan, {
    regions: regions.length > 0 ? regions : sendableRegions(plan).map(({ region }) => region),
    language: command.language ?? language,
    asOf: settings.asOf,
    round,
    ...(due !== null && { due }),
    ...(returnTo !== null && { returnTo }),
  });
}

/** Where the workbook of a region is now. */
interface Written {
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
async function saveAll(
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

/** The files on stdout: as JSON, or a line each. */
function report(
  ports: CliPorts,
  { plan }: SentPlan,
  request: SendOutRequest,
  written: readonly Written[],
  json: boolean,
): void {
  const { asOf, round, language, due = null, returnTo = null } = request;
  const rows = new Map(sendableRegions(plan).map((each) => [each.region, each.rows]));
  const files = written.map(({ region, file }) => ({ region, file, rows: rows.get(region) ?? 0 }));
  if (json)
    ports.out(
      JSON.stringify(
        { plan: plan.id, planHash: planHash(plan), asOf, round, due, returnTo, language, sentOn: ports.today, files },
        null,
        2,
      ),
    );
  else files.forEach(({ region, file, rows: count }) => printRow(ports, [region, count, file]));
}

/** `distribute ID|FILE.xlsx --out DIR`: one workbook per region, each with its own rows, targets and identity. */
export async function distributeFiles(ports: CliPorts, command: DistributeCommand): Promise<ExitCode> {
  const source = await sourceOf(ports, command);
  if (!source.ok) return source.error;
  const { plan, sentTo } = source.value;
  const refusal = planRefusal(plan, sentTo);
  if (refusal) return complainRefusal(ports, refusal);
  const request = requestOf(source.value, command);
  if (request.due !== undefined && request.due < ports.today)
    say(ports, EXIT.fine, "dueInPast", { due: request.due, today: ports.today });
  const written = await saveAll(ports, command.out, source.value, request);
  if (!written.ok) return written.error;
  report(ports, source.value, request, written.value, command.json);
  return say(ports, EXIT.fine, "sentOut", {
    folder: command.out,
    count: written.value.length,
    title: inLanguage(plan.title, ports.language),
    asOf: String(request.asOf),
    round: request.round,
  });
}
