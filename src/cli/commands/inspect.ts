import { auditWorkbook } from "../../app/auditWorkbook";
import { openWorkbook } from "../../app/openWorkbook";
import { previousPlanOf } from "../../app/previousPlan";
import { summarizeWorkbook } from "../../app/summarizeWorkbook";
import type { AuditReport, LocatedFinding, SummaryReport } from "../../app/types";
import { multiply, round } from "../../domain/shared/decimal";
import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";

import { cliMessages } from "../../messages/cli";
import { findingText } from "../../messages/findings";
import { speaker } from "../../messages/format";
import { severityMessages } from "../../messages/terms";
import { statusMessages } from "../../messages/statuses";
import type { PlanWorkbook } from "../../workbook";
import type { Command } from "../arguments";
import { auditJson, summaryJson } from "../json";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { complainFile, say } from "../speak";
import { unusableText } from "../unusableText";

type InspectCommand = Extract<Command, { name: "audit" | "summarize" }>;

/** Reads the workbook that the user named, or says what is wrong with it. */
async function namedWorkbook(ports: CliPorts, { file, asOf }: InspectCommand): Promise<Result<PlanWorkbook, ExitCode>> {
  const bytes = await ports.readFile(file);
  if (!bytes.ok) return fail(complainFile(ports, file, bytes.error));
  const snapshot = await ports.readWorkbook(bytes.value);
  if (!snapshot.ok) return fail(say(ports, EXIT.input, "fileProblem", { file, problem: inLanguage(snapshot.error, ports.language) }));
  const workbook = openWorkbook(snapshot.value, asOf);
  if (!workbook.ok) return fail(say(ports, EXIT.input, "fileProblem", { file, problem: unusableText(workbook.error, ports.language) }));
  const { firstYear: first, lastYear: last } = workbook.value.plan.period;
  if (asOf !== null && (asOf < first || asOf > last)) {
    return fail(say(ports, EXIT.usage, "yearOutsidePlan", { year: String(asOf), first: String(first), last: String(last) }));
  }
  return ok(workbook.value);
}

function findingLine(ports: CliPorts, finding: LocatedFinding): string {
  const place = finding.cell ? `${finding.cell.sheet}!${finding.cell.address ?? ""}` : "";
  const severity = inLanguage(severityMessages[finding.severity], ports.language);
  return [severity, finding.rule, place, findingText(finding, finding.indicator, ports.language)].join("\t");
}

function printAudit(ports: CliPorts, report: AuditReport): void {
  for (const finding of report.findings) ports.out(findingLine(ports, finding));
  const { error: errors, warning: warnings, info: infos } = report.counts;
  const text = speaker(cliMessages, ports.language);
  ports.out(text("auditCounts", { plan: report.plan.id, asOf: String(report.plan.asOf), errors, warnings, infos }));
}

const percent = (rate: number | null): string => (rate === null ? "" : `${round(multiply(rate, 100), 2).toFixed(2)}%`);

function printSummary(ports: CliPorts, { summary }: SummaryReport): void {
  const text = speaker(cliMessages, ports.language);
  ports.out(text("heading"));
  for (const { indicator, completion } of summary.rows) {
    const differs = completion.agreesWithPublished === false;
    ports.out([
      `${indicator.number ?? ""} ${inLanguage(indicator.name, ports.language)}`.trim(),
      completion.compositionToDate ?? completion.valueToDate.value ?? "",
      indicator.target ?? "",
      percent(completion.completion.value),
      percent(completion.scheduleRatio.value),
      inLanguage(statusMessages[completion.status], ports.language),
      ...(differs ? [text("differs", { published: indicator.publishedCompletion ?? "" })] : []),
    ].join("\t"));
  }
  const { ahead, onTrack, near } = summary.thresholds;
  ports.out(text("thresholds", { ahead: multiply(ahead, 100), onTrack: multiply(onTrack, 100), near: multiply(near, 100) }));
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
