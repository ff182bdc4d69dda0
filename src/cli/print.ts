import type { AuditReport, ChangedCell, LocatedFinding, SummaryReport } from "../app/types";
import { scheduleLimits, shownRate, STATUSES, TARGET_LIMITS, type IndicatorCompletion } from "../domain/completion";
import type { StatusThresholds } from "../domain/plan";
import type { Indicator } from "../domain/plan/types";
import { multiply } from "../domain/shared/decimal";
import { inLanguage } from "../domain/shared/localText";
import { cliMessages } from "../messages/cli/cli";
import { findingText } from "../messages/rules/findings";
import { listed, speaker } from "../messages/format";
import { reasonShortText } from "../messages/terms/reasons";
import { statusMessages } from "../messages/terms/statuses";
import { statusNotes } from "../messages/terms/terms";
import { severityMessages } from "../messages/terms/terms";
import { unitText } from "../messages/terms/units";
import { contentBefore } from "./json";
import type { CliPorts } from "./ports";
import { oneLine } from "./speak";

/** One line of columns with tabs between them. */
export function printRow(ports: CliPorts, cells: readonly (string | number)[]): void {
  ports.out(cells.map((cell) => oneLine(String(cell))).join("\t"));
}

function findingCells({ language }: CliPorts, finding: LocatedFinding): readonly string[] {
  const { cell, severity, rule, indicator } = finding;
  const place = cell ? [cell.sheet, cell.address].filter((part) => part !== null).join("!") : "";
  return [inLanguage(severityMessages[severity], language), rule, place, findingText(finding, indicator, language)];
}

/** One line a mended cell: rule, place, what stood there and what stands there now. */
export function printMended(ports: CliPorts, changed: readonly ChangedCell[]): void {
  const word = speaker(cliMessages, ports.language)("mendedCell");
  for (const each of changed) {
    const { rule, cell, after } = each;
    const change = `${String(contentBefore(each) ?? "")} → ${String(after ?? "")}`;
    printRow(ports, [word, rule, `${cell.sheet}!${cell.address ?? ""}`, change]);
  }
}

/** The findings, errors first, and how many there are. */
export function printAudit(ports: CliPorts, { plan, findings, counts }: AuditReport): void {
  for (const finding of findings) printRow(ports, findingCells(ports, finding));
  const { error: errors, warning: warnings, info: infos, explained, expired } = counts;
  ports.out(
    speaker(cliMessages, ports.language)("auditCounts", {
      plan: plan.id,
      asOf: String(plan.asOf),
      errors,
      warnings,
      infos,
      explained,
      expired,
    }),
  );
}

function percent(rate: number | null, limits: readonly number[]): string {
  if (rate === null) return "";
  const { value, decimals } = shownRate(rate, limits);
  return `${multiply(value, 100).toFixed(decimals)}%`;
}

/** Percentage points with their sign. */
function signed(points: number): string {
  return `${points > 0 ? "+" : ""}${points.toFixed(2)}`;
}

/** Why there is no completion rate, and what the document prints where it differs. */
function noteOf(
  { language }: CliPorts,
  indicator: Indicator,
  { completion, agreesWithPublished, statusByPrecision }: IndicatorCompletion,
): string {
  const differs =
    agreesWithPublished === false
      ? speaker(cliMessages, language)("differs", { published: indicator.publishedCompletion ?? "" })
      : "";
  const reason = completion.reason ? reasonShortText(completion.reason, language) : "";
  const printed = statusByPrecision ? speaker(statusNotes, language)("byPrecision") : "";
  return [reason, printed, differs].filter((part) => part !== "").join("; ");
}

function summaryCells(
  ports: CliPorts,
  { indicator, completion, hasOpenErrors }: SummaryReport["summary"]["rows"][number],
  thresholds: StatusThresholds,
): readonly (string | number)[] {
  const { language } = ports;
  return [
    `${indicator.number ?? ""} ${inLanguage(indicator.name, language)}`.trim(),
    unitText(indicator.unit, language),
    completion.compositionToDate ?? completion.valueToDate.value ?? "",
    indicator.target ?? "",
    percent(completion.completion.value, TARGET_LIMITS),
    percent(completion.dueRate.value, TARGET_LIMITS),
    completion.leadPp.value === null ? "" : signed(completion.leadPp.value),
    percent(completion.scheduleRatio.value, scheduleLimits(thresholds)),
    inLanguage(statusMessages[completion.status], language),
    [...(hasOpenErrors ? [speaker(cliMessages, language)("openErrorsMark")] : []), noteOf(ports, indicator, completion)]
      .filter((part) => part !== "")
      .join("; "),
  ];
}

/** How many errors are open, and in which rows; nothing where none is. */
function printOpenErrors(ports: CliPorts, { openErrors, rows }: SummaryReport["summary"]): void {
  if (openErrors === null || openErrors.count === 0) return;
  const concerned = rows
    .filter(({ hasOpenErrors }) => hasOpenErrors)
    .map(({ indicator: { number, name } }) => number ?? inLanguage(name, ports.language));
  const text = speaker(cliMessages, ports.language);
  const { count } = openErrors;
  ports.out(
    concerned.length > 0
      ? text("openErrors", { count, list: listed(concerned, ports.language) })
      : text("openErrorsElsewhere", { count }),
  );
}

/** The plan and year, one line an indicator, the statuses that occur, and the thresholds they were judged by. */
export function printSummary(ports: CliPorts, { plan, summary }: SummaryReport): void {
  const { language } = ports;
  const text = speaker(cliMessages, language);
  ports.out(text("summaryTitle", { title: inLanguage(plan.title, language), asOf: String(plan.asOf) }));
  printOpenErrors(ports, summary);
  ports.out(text("heading"));
  for (const row of summary.rows) printRow(ports, summaryCells(ports, row, summary.thresholds));
  const { byStatus } = summary.counts;
  const counted = STATUSES.filter((status) => byStatus[status] > 0);
  printRow(
    ports,
    counted.map((status) => `${inLanguage(statusMessages[status], language)}: ${byStatus[status]}`),
  );
  const { ahead, onTrack, near } = summary.thresholds;
  ports.out(
    text("thresholds", { ahead: multiply(ahead, 100), onTrack: multiply(onTrack, 100), near: multiply(near, 100) }),
  );
}
