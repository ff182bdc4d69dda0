import { computeCompletions } from "../domain/completion";
import { withCityTotals } from "../domain/regions";
import { inLanguage } from "../domain/shared/localText";
import { speaker } from "../messages/format";
import { sheetNames } from "../messages/sheets/sheets";
import { cellAddress } from "./address";
import { breakdownSheets } from "./breakdown/sections";
import { consolidationSheets } from "./consolidationSheets";
import { withTable } from "./entry/entryTable";
import { entrySheet } from "./entry/sections";
import { buildFindingsSheet } from "./findings/sections";
import { guideSheet } from "./guide/sections";
import type { WorkbookInput } from "./input";
import { locateInSpec, type CellAddress } from "./locate";
import { metadataSheet, notesName, passedName } from "./metadata/metadataSheet";
import { targetsSheet } from "./targets/sections";
import { rulesSheet } from "./rules/sections";
import type { DefinedNameSpec, WorkbookSpec } from "./spec";
import { summarySheet } from "./summary/sections";
import { anchorOf } from "./updates";

/** Where the first limit of the audit stands. */
function limitsPlace([first]: readonly DefinedNameSpec[]): CellAddress | null {
  return first ? { sheet: first.sheet, address: cellAddress(first.range.row, first.range.column) } : null;
}

/**
 * Describes the whole workbook of a plan. Every formula cell carries the value that the core
 * computes, so that a file reads right before anything recalculates it. A region's workbook has what the region fills in
 * and is asked for: findings when there are any, and a summary when somebody asks for one.
 */
export function buildWorkbook(input: WorkbookInput): WorkbookSpec {
  const { plan, settings, language } = input;
  // A merged workbook shows the sums of its regions in their rows.
  const entries = withCityTotals(plan, input.entries, settings);
  const full = withTable({ ...input, entries, completions: computeCompletions(plan, entries, settings) });
  const { columns } = full.table;
  const entry = entrySheet(full);
  const has = (id: string): boolean => !full.regional || (input.keptSheets ?? []).includes(id);
  const summary = has("summary") ? summarySheet(full) : null;
  const breakdowns = breakdownSheets(full);
  const figures = [
    entry.sheet,
    ...(full.regional ? [targetsSheet(full)] : []),
    ...(summary ? [summary.sheet] : []),
    ...breakdowns.map(({ sheet }) => sheet),
    ...consolidationSheets(full),
  ];
  const findingsName = speaker(sheetNames, language)("findings");
  const rules = full.regional ? [] : [rulesSheet(language).sheet];
  const hasFindings = has("findings") || input.findings !== null || (input.explanations ?? []).length > 0;
  const names = (some: readonly { readonly name: string }[]): readonly string[] => some.map(({ name }) => name);
  const shown = [...names(figures), ...(hasFindings ? [findingsName] : []), ...names(rules)];
  const guide = guideSheet(full, shown);
  const findings = buildFindingsSheet({
    plan,
    language,
    findings:
      input.findings?.map((finding) => ({
        finding,
        cell: locateInSpec({ plan, language, columns, sheets: figures }, finding.place),
      })) ?? null,
    explanations: input.explanations ?? [],
    today: input.today,
    settings,
    sheetName: findingsName,
    limits: limitsPlace(guide.names),
  });
  const sheets = [
    guide.sheet,
    ...figures,
    ...(hasFindings ? [findings.sheet] : []),
    ...rules,
    metadataSheet(full, columns),
  ];
  return {
    title: inLanguage(plan.title, language),
    sheets,
    names: [
      ...[entry, ...(summary ? [summary] : []), guide, ...breakdowns, ...(hasFindings ? [findings] : [])].flatMap(
        ({ names }) => names,
      ),
      notesName(language),
      passedName(plan),
      ...sheets.map(anchorOf),
    ],
    activeSheet: "entry",
  };
}
