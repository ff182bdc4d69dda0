import { computeCompletions } from "../domain/completion";
import { inLanguage } from "../domain/shared/localText";
import { breakdownSheets } from "./breakdown/breakdownSheet";
import { withTable } from "./entry/entryTable";
import { entryNames, entrySheet } from "./entry/entrySheet";
import { buildFindingsSheet } from "./findings/findingsSheet";
import { guideSheet } from "./guide/guideSheet";
import type { WorkbookInput } from "./input";
import { locateInSpec } from "./locate";
import { metadataSheet } from "./metadata/metadataSheet";
import { targetsSheet } from "./region/targetsSheet";
import type { WorkbookSpec } from "./spec";
import { summaryNames, summarySheet } from "./summary/summarySheet";
import { anchorOf } from "./updates";

/**
 * Describes the whole workbook of a plan. Every formula cell carries the value that the core
 * computes, so that a file reads right before anything recalculates it.
 */
export function buildWorkbook(input: WorkbookInput): WorkbookSpec {
  const { plan, entries, settings, language } = input;
  const full = withTable({ ...input, completions: computeCompletions(plan, entries, settings) });
  const { columns } = full.table;
  const worksheets = [
    entrySheet(full),
    ...(full.regional ? [targetsSheet(full)] : []),
    summarySheet(full),
    ...breakdownSheets(full),
    buildFindingsSheet({
      plan,
      language,
      findings: input.findings?.map((finding) => ({ finding, cell: locateInSpec(full, finding.place) })) ?? null,
      explanations: input.explanations ?? [],
      today: input.today,
      settings,
      sheetName: null,
    }),
  ];
  const sheets = [guideSheet(full, worksheets), ...worksheets, metadataSheet(full, columns)];
  return {
    title: inLanguage(plan.title, language),
    sheets,
    names: [...entryNames(full, columns), ...summaryNames(full), ...sheets.map(anchorOf)],
    activeSheet: "entry",
  };
}
