import type { TakenBack } from "../../app/consolidation";
import { mergedWorkbook } from "../../app/consolidation/mergedWorkbook";
import { mergeReturned, yearOf } from "../../app/consolidation/mergeReturned";
import { fail, ok, type Result } from "../../domain/shared/result";
import { isPlainMerge, type Choices } from "../../domain/consolidation";
import { commandHelp, optionWords } from "../../messages/cli/cliHelp";
import { command, type Given } from "../command";
import { resolveChoices } from "../consolidate/choices";
import { findReturned, type FoundReturns } from "../consolidate/findReturned";
import { consolidationJson, type ConsolidationReport } from "../consolidate/json";
import { planGiven, type GivenPlan } from "../consolidate/planGiven";
import { reportLines, type Line, type ReportInput } from "../consolidate/report";
import { totalLines } from "../consolidate/totals";
import { writeReturns } from "../consolidate/returnFolder";
import { complainNothing, takeAll } from "../consolidate/takeAll";
import { traceCsv } from "../consolidate/trace";
import { flag, language, oneOf, text, texts, year } from "../options";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { saveFile } from "../saveFile";
import { complainYear, oneLine, say, type UsageError } from "../speak";

/** REGION=FILE, as often as there are regions to choose for; a file's name may hold "=" itself. */
function choicesOf(given: readonly string[]): Result<Choices, UsageError> {
  const bad = given.find((each) => !/^[^=]+=./.test(each));
  if (bad !== undefined) return fail({ says: "badChoice", text: bad });
  return ok(
    Object.fromEntries(given.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)])),
  );
}

const options = {
  out: { ...text("FILE.xlsx"), needed: { unless: "dryRun" } },
  plan: text("ID|FILE.xlsx"),
  policy: oneOf(["newest", "first", "ask"], "badPolicy"),
  choose: texts(optionWords.choice, choicesOf),
  csv: text("FILE.csv"),
  return: text("DIR"),
  asOf: year,
  dryRun: flag,
  strict: flag,
  lang: language,
  json: flag,
};

type Request = Given<typeof options>;
type Report = ConsolidationReport & ReportInput;

function print(ports: CliPorts, { json }: Request, lines: readonly Line[]): void {
  for (const line of lines) {
    const text = line.map((cell) => oneLine(String(cell))).join("\t");
    if (json) ports.error(text);
    else ports.out(text);
  }
}

async function writeOutputs(
  ports: CliPorts,
  { out, csv, dryRun }: Request,
  { taken, merged, asOf, language: own }: Report,
  base: GivenPlan["base"],
): Promise<Result<null, ExitCode>> {
  if (out !== null && !dryRun) {
    const spec = await mergedWorkbook({
      taken,
      merged,
      base,
      asOf,
      language: own,
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
  const written = await saveFile(ports, csv, new TextEncoder().encode(traceCsv(taken.plan, merged, own)));
  if (written.ok) say(ports, EXIT.fine, "csvWritten", { file: csv });
  return written;
}

/** Writes what was asked for; a dry run writes nothing. */
async function writeAll(
  ports: CliPorts,
  given: Request,
  report: Report,
  found: FoundReturns,
  base: GivenPlan["base"],
): Promise<Result<Report, ExitCode>> {
  const written = await writeOutputs(ports, given, report, base);
  if (!written.ok) return written;
  if (given.return === null || given.dryRun) return ok(report);
  const sentBack = await writeReturns(ports, { folder: given.return, taken: report.taken, files: found.files });
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
  given: Request,
  taken: TakenBack,
  found: FoundReturns,
  planned: GivenPlan,
): Result<Report, ExitCode> {
  const outside = complainYear(ports, taken.plan.period, given.asOf);
  if (outside !== null) return fail(outside);
  const choices = resolveChoices(ports, taken.dryRun, given.choose);
  if (!choices.ok) return choices;
  const choice = { policy: given.policy, choices: choices.value, asOf: given.asOf };
  const written = given.lang ?? planned.language ?? "zh-CN";
  return ok({
    taken,
    merged: mergeReturned(taken, choice),
    asOf: yearOf(taken, choice),
    rejected: taken.rejected,
    skipped: found.skipped,
    sentBack: [],
    language: written,
  });
}

async function consolidateFiles(ports: CliPorts, sources: readonly string[], given: Request): Promise<ExitCode> {
  const planned = await planGiven(ports, given.plan);
  if (!planned.ok) return planned.error;
  const found = await findReturned(ports, { sources, out: given.out, returns: given.return });
  if (!found.ok) return found.error;
  const taken = await takeAll(ports, found.value, planned.value);
  if (!taken.ok) return complainNothing(ports, taken.error, found.value, given.plan);
  const report = reportOf(ports, given, taken.value, found.value, planned.value);
  if (!report.ok) return report.error;
  const spoken = { ...report.value, language: ports.language };
  print(ports, given, reportLines(spoken));
  const { cancelled, read } = taken.value;
  const isHeld = given.strict && !isPlainMerge(report.value.merged);
  const written =
    cancelled || isHeld ? report : await writeAll(ports, given, report.value, found.value, planned.value.base);
  if (!written.ok) return written.error;
  if (given.json) ports.out(JSON.stringify(consolidationJson(written.value), null, 2));
  else if (!cancelled) print(ports, given, totalLines(spoken));
  if (isHeld && !cancelled) return say(ports, EXIT.auditErrors, "notWritten");
  return cancelled
    ? say(ports, EXIT.cancelled, "stopped", { done: read, total: found.value.files.length })
    : exitOf(report.value);
}

/** A report of what the regions returned, then the merged workbook. */
export const consolidate = command({
  name: "consolidate",
  takes: "DIR|FILE.xlsx",
  takesMany: true,
  options,
  help: commandHelp.consolidate,
  run: consolidateFiles,
});
