import type { Finding } from "../domain/audit";
import { computeCompletions } from "../domain/completion";
import { AUDIT_LIMIT_KEYS } from "../domain/plan";
import { inLanguage } from "../domain/shared/localText";
import { auditLimitName, SETTING_NAMES, sheetAnchorName } from "./contract";
import { withTable } from "./entry/entryTable";
import { buildFindingsSheet } from "./findings/sections";
import { listingOf } from "./findings/listing";
import type { CellAddress } from "./locate";
import { explanationsText, unlistedText } from "./metadata/keptLedger";
import { metadataEdits, type MetadataEdit } from "./metadata/metadataEdits";
import type { PlanWorkbook } from "./read/planWorkbook";
import type { DefinedNameSpec, SheetSpec, WorkbookSpec } from "./spec";
import { summarySheet } from "./summary/sections";

/** A finding with the cell it points to in the open workbook. */
export type LocatedFinding = Finding & { readonly cell: CellAddress | null };

/** Name that finds a sheet again whatever people call it; refers to its first cell. */
export function anchorOf({ id, name }: Pick<SheetSpec, "id" | "name">): DefinedNameSpec {
  return { name: sheetAnchorName(id), sheet: name, range: { row: 0, column: 0, rows: 1, columns: 1 } };
}

function oneSheet(workbook: PlanWorkbook, sheet: SheetSpec, names: readonly DefinedNameSpec[]): WorkbookSpec {
  return {
    title: inLanguage(workbook.plan.title, workbook.language),
    sheets: [sheet],
    names: [...names, anchorOf(sheet)],
    activeSheet: sheet.id,
  };
}

/** Where the first audit limit that is left stands. */
function limitsPlace({ settingCells }: PlanWorkbook): CellAddress | null {
  return AUDIT_LIMIT_KEYS.map((key) => settingCells[auditLimitName(key)]).find((place) => place !== undefined) ?? null;
}

/** The findings sheet of an open workbook after an audit, or before any (null); explanations that still hold are kept. */
export function findingsWorkbook(
  workbook: PlanWorkbook,
  findings: readonly LocatedFinding[] | null,
  today: string,
): WorkbookSpec {
  const { plan, language, settings, explanations, sheetNames, returns, submission } = workbook;
  const placed = findings?.map((finding) => ({ finding, cell: finding.cell })) ?? null;
  const { sheet, names } = buildFindingsSheet({
    plan,
    language,
    findings: placed,
    explanations,
    today,
    settings,
    sheetName: sheetNames.findings ?? null,
    limits: limitsPlace(workbook),
    ...(returns > 0 && { returned: { times: returns, sendOut: submission?.sendOut ?? null } }),
  });
  return oneSheet(workbook, sheet, names);
}

/**
 * What the metadata must keep after an audit, or after an explanation alone; nothing where they say so already.
 *
 * @param part "explanations" where the findings sheet stays as it is: what it had no room for stays recorded, too.
 */
export function ledgerEdits(
  workbook: PlanWorkbook,
  findings: readonly Finding[],
  part: "all" | "explanations",
): readonly MetadataEdit[] {
  const { plan, explanations, ledger: kept } = workbook;
  const { ledger, unlisted } = listingOf(findings, (each) => each, explanations, plan);
  const texts = {
    explanations: explanationsText(ledger),
    unlisted: part === "all" ? unlistedText(unlisted) : kept.unlisted,
  };
  const changed = (["explanations", "unlisted"] as const).filter((key) => texts[key] !== kept[key]);
  return metadataEdits(kept.place, Object.fromEntries(changed.map((key) => [key, texts[key]])));
}

/** The summary sheet of an open workbook that has none: somebody deleted it, or it is a region's, which is sent without. */
export function summaryWorkbook(workbook: PlanWorkbook, today: string): WorkbookSpec {
  const { plan, language, settings, entries, sheetNames, settingCells } = workbook;
  const completions = computeCompletions(plan, entries, settings);
  const input = withTable({ plan, language, settings, entries, completions, findings: null, today });
  const { sheet, names } = summarySheet(input, settingCells[SETTING_NAMES.ahead] === undefined);
  const alone = oneSheet(workbook, sheet, names);
  // Its formulas look at the findings, so that their table must be there.
  if (sheetNames.findings !== undefined) return alone;
  const findings = findingsWorkbook(workbook, null, today);
  return { ...alone, sheets: [...alone.sheets, ...findings.sheets], names: [...alone.names, ...findings.names] };
}
