import type { Rejection, TakenBack } from "../../app/consolidation";
import type { Finding } from "../../domain/audit";
import { WORKBOOK_RULES } from "../../domain/audit/engine/workbookFindings";
import type { Consolidation, Duplicate, RegionOutcome } from "../../domain/consolidation";
import { tableLabels, type TableLabel } from "../../domain/regions";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { consolidateMessages } from "../../messages/cli/cliConsolidate";
import { datedFiles } from "../../messages/app/consolidation";
import { gateLines } from "../../messages/app/mergeGate";
import { findingText } from "../../messages/rules/findings";
import { listed, speaker } from "../../messages/format";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { severityMessages } from "../../messages/terms/terms";

/** What a report is made of. */
export interface ReportInput {
  readonly taken: TakenBack;
  readonly merged: Consolidation;
  readonly asOf: number;
  readonly rejected: readonly Rejection[];
  readonly language: Language;
}

/** A line of the report, as columns. */
export type Line = readonly (string | number)[];

/** Errors, and what somebody did to the form itself: targets, labels, formulas. The rest is counted. */
function isListed({ severity, rule }: Finding): boolean {
  return severity === "error" || (severity === "warning" && Object.hasOwn(WORKBOOK_RULES, rule));
}

function regionLine({ region, status, submission, expected, reported }: RegionOutcome, language: Language): Line {
  const word = inLanguage(regionStatusMessages[status], language);
  if (!submission) return [region, word, expected, reported, "", "", "", "", "", "", ""];
  const { counts, reporter, date, round, file } = submission;
  return [
    region,
    word,
    expected,
    reported,
    counts.error,
    counts.warning,
    counts.explained,
    reporter,
    date,
    round,
    file,
  ];
}

function findingLines({ merged, language }: ReportInput, labels: ReadonlyMap<string, TableLabel>): readonly Line[] {
  const say = speaker(consolidateMessages, language);
  return merged.regions.flatMap(({ region, submission }): readonly Line[] => {
    if (!submission) return [];
    const { findings, counts, file } = submission;
    const lines = findings.filter(isListed).map((finding): Line => {
      const { place, severity, rule } = finding;
      const cell = [place.sheet, place.cell].filter((part) => part !== undefined).join("!");
      return [
        region,
        inLanguage(severityMessages[severity], language),
        rule,
        file,
        cell,
        findingText(finding, labels.get(place.indicatorId ?? "") ?? null, language),
      ];
    });
    const more = counts.error + counts.warning + counts.info - findings.length;
    return more > 0 ? [...lines, [say("moreFindings", { region, count: more })]] : lines;
  });
}

function duplicateLine({ region, files, chosen, copies, isUndated }: Duplicate, language: Language): Line {
  const say = speaker(consolidateMessages, language);
  const names = datedFiles(files, language);
  if (isUndated) return [say("undated", { region, files: names })];
  if (copies) return [say("copies", { region, files: names })];
  return [
    chosen === null ? say("undecided", { region, files: names }) : say("duplicate", { region, files: names, chosen }),
  ];
}

function roundLines({ merged, language }: ReportInput): readonly Line[] {
  const say = speaker(consolidateMessages, language);
  return merged.rounds.map(({ region, before, after, changes, fixed, made }): Line => [
    say("changed", {
      region,
      before: before.file,
      after: after.file,
      changes: changes.length,
      fixed: fixed.length,
      made: made.length,
    }),
  ]);
}

/** The dry run in lines: who returned, who is missing or returned twice, what cannot be merged and why, what is wrong. */
export function reportLines(input: ReportInput): readonly Line[] {
  const { taken, merged, asOf, rejected, language } = input;
  const say = speaker(consolidateMessages, language);
  const { submissions } = taken.dryRun;
  const warnings = submissions.flatMap(({ file, warnings: own }) =>
    own.map((text): Line => [say("warning", { file, what: inLanguage(text, language) })]),
  );
  return [
    [say("title", { title: inLanguage(taken.plan.title, language), asOf: String(asOf) })],
    [
      say("counts", {
        read: submissions.length + rejected.length,
        taken: submissions.length,
        rejected: rejected.length,
      }),
    ],
    say("heading").split("\t"),
    ...merged.regions.map((region) => regionLine(region, language)),
    ...(merged.missing.length > 0
      ? [[say("missing", { count: merged.missing.length, regions: listed(merged.missing, language) })]]
      : []),
    ...merged.duplicates.map((duplicate) => duplicateLine(duplicate, language)),
    ...roundLines(input),
    ...rejected.map(({ file, text }): Line => [say("rejected", { file, why: inLanguage(text, language) })]),
    ...warnings,
    ...findingLines(input, tableLabels(taken.plan)),
    ...gateLines(merged, language).map((text): Line => [text]),
  ];
}
