import { takeBack, type NothingTaken, type TakenBack } from "../../app/consolidation";
import { mergedWorkbook } from "../../app/consolidation/mergedWorkbook";
import { mergeReturned, yearOf } from "../../app/consolidation/mergeReturned";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { consolidateMessages } from "../../messages/cli/cliConsolidate";
import { speaker } from "../../messages/format";
import type { ConsolidateCommand } from "../consolidate/arguments";
import { resolveChoices } from "../consolidate/choices";
import { findReturned, type FoundReturns } from "../consolidate/findReturned";
import { consolidationJson, type ConsolidationReport } from "../consolidate/json";
import { planGiven, type GivenPlan } from "../consolidate/planGiven";
import { reportLines, type Line, type ReportInput } from "../consolidate/report";
import { totalLines } from "../consolidate/totals";
import { writeReturns } from "../consolidate/returnFolder";
import { traceCsv } from "../consolidate/trace";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { saveFile } from "../saveFile";
import { complainYear, oneLine, say } from "../speak";

type Report = ConsolidationReport & ReportInput;

async function takeAll(
  ports: CliPorts,
  { files }: FoundReturns,
  { plan }: GivenPlan,
): Promise<Result<TakenBack, NothingTaken>> {
  const text = speaker(consolidateMessages, ports.language);
  const taken = await takeBack(
    {
      read: ports.readWorkbook,
      templates: ports.templates,
      ...(ports.workers ? { workers: ports.workers } : {}),
    },
    {
      files,
      plan,
      ...(ports.signal ? { signal: ports.signal } : {}),
      onProgress: ({ done, total, name }) => ports.progress?.(oneLine(text("reading", { done, total, name }))),
    },
  );
  ports.progress?.("");
  return taken;
}

/** Why each file says no plan, and what to do about all of them. */
function complainNothing(
  ports: CliPorts,
  { rejected, cancelled, code }: NothingTaken,
  { files, rejected: others }: FoundReturns,
  named: string | null,
): ExitCode {
  for (const { file, text } of [...rejected, ...others])
    say(ports, EXIT.input, "rejected", { file, why: inLanguage(text, ports.language) });
  if (cancelled) return say(ports, EXIT.cancelled, "stopped", { done: rejected.length, total: files.length });
  return code === "no-breakdowns"
    ? say(ports, EXIT.input, "planWithoutRegions", { plan: named ?? "" })
    : say(ports, EXIT.input, "nothingReturned");
}

function print(ports: CliPorts, { json }: ConsolidateCommand, lines: readonly Line[]): void {
  for (const line of lines) {
    const text = line.map((cell) => oneLine(String(cell))).join("\t");
    if (json) ports.error(text);
    else ports.out(text);
  }
}

async function writeOutputs(
  ports: CliPorts,
  { out, csv, dryRun }: ConsolidateCommand,
  { taken, merged, asOf, language }: Report,
  base: GivenPlan["base"],
): Promise<Result<null, ExitCode>> {
  if (out !== null && !dryRun) {
    const spec = await mergedWorkbook({
      taken,
      merged,
      base,
      asOf,
      language,
      templates: ports.templates,
      today: ports.today,
    });
    const written = await saveFile(ports, out, await ports.writeWorkbook(spec));
    if (!written.ok) return written;
    const complete = merged.regions.filter(({ status }) => status === "complete").length;
    say(ports, EXIT.fine, "merged", {
      file: out,
      values: merged.values.length,
      regions: merged.regions.length,
      complete,
    });
  }
  if (csv === null || dryRun) return ok(null);
  const written = await saveFile(ports, csv, new TextEncoder().encode(traceCsv(taken.plan, merged, language)));
  if (written.ok) say(ports, EXIT.fine, "csvWritten", { file: csv });
  return written;
}

/** Writes what was asked for; a dry run writes nothing. */
async function writeAll(
  ports: CliPorts,
  command: ConsolidateCommand,
  report: Report,
  found: FoundReturns,
  base: GivenPlan["base"],
): Promise<Result<Report, ExitCode>> {
  const written = await writeOutputs(ports, command, report, base);
  if (!written.ok) return written;
  if (command.returns === null || command.dryRun) return ok(report);
  const sentBack = await writeReturns(ports, { folder: command.returns, taken: report.taken, files: found.files });
  return sentBack.ok ? ok({ ...report, sentBack: sentBack.value }) : sentBack;
}

/** Fine only where nothing is left to do: every region complete, every file merged. */
function exitOf({ merged, rejected }: Report): ExitCode {
  return rejected.length === 0 && merged.regions.every(({ status }) => status === "complete")
    ? EXIT.fine
    : EXIT.auditErrors;
}

/** What was read, merged as asked; the user's words may still turn out wrong. */
function reportOf(
  ports: CliPorts,
  command: ConsolidateCommand,
  taken: TakenBack,
  found: FoundReturns,
  given: GivenPlan,
): Result<Report, ExitCode> {
  const outside = complainYear(ports, taken.plan.period, command.asOf);
  if (outside !== null) return fail(outside);
  const choices = resolveChoices(ports, taken.dryRun, command.choices);
  if (!choices.ok) return choices;
  const choice = { policy: command.policy, choices: choices.value, asOf: command.asOf };
  const rejected = [...taken.rejected, ...found.rejected].sort((a, b) => (a.file < b.file ? -1 : 1));
  const language = command.language ?? given.language ?? "zh-CN";
  return ok({
    taken: { ...taken, rejected },
    merged: mergeReturned(taken, choice),
    asOf: yearOf(taken, choice),
    rejected,
    skipped: found.skipped,
    sentBack: [],
    language,
  });
}

/** `consolidate DIR|FILE… --out FILE.xlsx`: a report of what the regions returned, then the merged workbook. */
export async function consolidateFiles(ports: CliPorts, command: ConsolidateCommand): Promise<ExitCode> {
  const given = await planGiven(ports, command.plan);
  if (!given.ok) return given.error;
  const found = await findReturned(ports, command);
  if (!found.ok) return found.error;
  const taken = await takeAll(ports, found.value, given.value);
  if (!taken.ok) return complainNothing(ports, taken.error, found.value, command.plan);
  const report = reportOf(ports, command, taken.value, found.value, given.value);
  if (!report.ok) return report.error;
  const spoken = { ...report.value, language: ports.language };
  print(ports, command, reportLines(spoken));
  const { cancelled, read } = taken.value;
  const written = cancelled ? report : await writeAll(ports, command, report.value, found.value, given.value.base);
  if (!written.ok) return written.error;
  if (command.json) ports.out(JSON.stringify(consolidationJson(written.value), null, 2));
  else if (!cancelled) print(ports, command, totalLines(spoken));
  return cancelled
    ? say(ports, EXIT.cancelled, "stopped", { done: read, total: found.value.files.length })
    : exitOf(report.value);
}
