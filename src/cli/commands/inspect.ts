import { auditWorkbook } from "../../app/audit/auditWorkbook";
import { previousPlanOf } from "../../app/load/previousPlan";
import { summarizeWorkbook } from "../../app/report/summarizeWorkbook";
import type { Command } from "../arguments";
import { auditJson, summaryJson } from "../json";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { printAudit, printSummary } from "../print";
import { namedWorkbook } from "./namedWorkbook";

type InspectCommand = Extract<Command, { name: "audit" | "summarize" }>;

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
