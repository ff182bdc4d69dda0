import { auditWorkbook } from "../../app/auditWorkbook";
import { openWorkbook } from "../../app/openWorkbook";
import { previousPlanOf } from "../../app/previousPlan";
import { summarizeWorkbook } from "../../app/summarizeWorkbook";
import { inLanguage, type LocalText } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import type { Command } from "../arguments";
import { auditJson, summaryJson } from "../json";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printAudit, printSummary } from "../print";
import { complainFile, complainYear, say } from "../speak";
import { unusableText } from "../unusableText";

type InspectCommand = Extract<Command, { name: "audit" | "summarize" }>;

/** Reads the workbook that the user named, or says what is wrong with it; warnings about the file go to stderr. */
async function namedWorkbook(ports: CliPorts, { file, asOf }: InspectCommand): Promise<Result<PlanWorkbook, ExitCode>> {
  const about = (problem: LocalText, exit: ExitCode): ExitCode => say(ports, exit, "fileProblem", { file, problem: inLanguage(problem, ports.language) });
  const bytes = await ports.readFile(file);
  if (!bytes.ok) return fail(complainFile(ports, file, bytes.error));
  const read = await ports.readWorkbook(bytes.value);
  if (!read.ok) return fail(about(read.error, EXIT.input));
  const workbook = openWorkbook(read.value.snapshot, asOf);
  if (!workbook.ok) return fail(about(unusableText(workbook.error), EXIT.input));
  const outside = complainYear(ports, workbook.value.plan.period, asOf);
  if (outside !== null) return fail(outside);
  for (const warning of read.value.warnings) about(warning, EXIT.fine);
  return ok(workbook.value);
}

/** `audit FILE.xlsx`: every finding; exit code 1 where one is an error. */
export async function auditFile(ports: CliPorts, command: InspectCommand): Promise<ExitCode> {
  const workbook = await namedWorkbook(ports, command);
  if (!workbook.ok) return workbook.error;
  const report = auditWorkbook(workbook.value, await previousPlanOf(ports.templates, workbook.value.plan));
  if (command.json) ports.out(JSON.stringify(auditJson(report), null, 2));
  else printAudit(ports, report);
  return report.counts.error > 0 ? EXIT.auditErrors : EXIT.fine;
}

/** `summarize FILE.xlsx`: completion by indicator, counts by status, attribute and category. */
export async function summarizeFile(ports: CliPorts, command: InspectCommand): Promise<ExitCode> {
  const workbook = await namedWorkbook(ports, command);
  if (!workbook.ok) return workbook.error;
  const report = summarizeWorkbook(workbook.value);
  if (command.json) ports.out(JSON.stringify(summaryJson(report), null, 2));
  else printSummary(ports, report);
  return EXIT.fine;
}
