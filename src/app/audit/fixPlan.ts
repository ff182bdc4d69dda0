import { fixState, isDateFormat, isPercentFormat } from "../../domain/audit";
import type { EntryCell } from "../../domain/plan/entries";
import { actualCells } from "../../domain/regions";
import { entryFormat, type PlanWorkbook } from "../../workbook";
import type { CellEdit, CellPlace } from "../ports";
import type { ChangedCell, FixableFinding, FixPlace, FixReport, SkippedFix } from "../types";

/** What a fix comes to in the workbook as it is now. */
export type PlannedFix = { readonly changed: ChangedCell; readonly edit: CellEdit } | { readonly skipped: SkippedFix };

const GENERAL = "General";
const BLANK: EntryCell = { raw: null, formula: null, numberFormat: null };

/** A cell that people type into, as it is now. */
export interface FoundCell {
  readonly cell: CellPlace & { readonly address: string };
  readonly content: EntryCell;
}

function contentAt({ entries }: PlanWorkbook, place: FixPlace): EntryCell | undefined {
  if (place.breakdownId === undefined) return entries.cells[place.indicatorId]?.[place.period];
  return actualCells(entries.breakdowns, place.breakdownId, place.region)[place.period];
}

/** The cell of a place, wherever its row and column are now; null where they are gone. */
export function findCell(workbook: PlanWorkbook, place: FixPlace): FoundCell | null {
  const content = contentAt(workbook, place);
  const cell = workbook.locate(
    place.breakdownId === undefined ? place : { ...place, indicatorId: null, figure: "actual" },
  );
  return content && cell?.address
    ? { cell: { sheet: cell.sheet, address: cell.address }, content: { ...BLANK, ...content } }
    : null;
}

/** The format of a cell as the workbook is made; null where the plan has no such row. Break-downs take numbers only. */
function formatAt({ plan }: PlanWorkbook, place: FixPlace): string | null {
  if (place.breakdownId !== undefined) return GENERAL;
  const indicator = plan.indicators.find(({ id }) => id === place.indicatorId);
  return indicator ? entryFormat(indicator, place.period) : null;
}

/** The number format that the cell must have before the value is written; null leaves it as it is. */
function neededFormat(workbook: PlanWorkbook, place: FixPlace, { numberFormat }: EntryCell): string | null {
  const wanted = formatAt(workbook, place);
  if (wanted === null || numberFormat === null) return null;
  const isWrong = wanted === "@" || numberFormat === "@" || isPercentFormat(numberFormat) || isDateFormat(numberFormat);
  return isWrong && numberFormat !== wanted ? wanted : null;
}

/** The finding's place, where it is a cell that people type into. */
export function placeOf({ place }: FixableFinding): FixPlace | null {
  const { indicatorId, period, breakdownId, region, figure } = place;
  if (period === null) return null;
  if (breakdownId === undefined) return indicatorId === null ? null : { indicatorId, period };
  return region === undefined || figure !== "actual" ? null : { breakdownId, region, period };
}

/** Plans one fix: the cell must still hold what the finding saw. */
export function planFix(workbook: PlanWorkbook, finding: FixableFinding): PlannedFix {
  const { rule, fix } = finding;
  const place = placeOf(finding);
  const found = place && findCell(workbook, place);
  if (!fix || !place) return { skipped: { rule, place, reason: "no-fix" } };
  if (!found) return { skipped: { rule, place, reason: "gone" } };
  const { cell, content } = found;
  if (fixState(content, fix) !== "before") return { skipped: { rule, place, reason: "changed" } };
  const format = neededFormat(workbook, place, content);
  const changed = { rule, place, cell, before: content, after: fix.after, reformatted: format !== null };
  const edit = { ...cell, values: [[fix.after]], ...(format === null ? {} : { numberFormat: format }) };
  return { changed, edit };
}

/** Plans to put back what was there, where the cell still holds what the fix wrote. */
export function planUndo(workbook: PlanWorkbook, done: ChangedCell): PlannedFix {
  const { rule, place, before, after, reformatted } = done;
  const found = findCell(workbook, place);
  if (!found) return { skipped: { rule, place, reason: "gone" } };
  const { cell, content } = found;
  if (content.formula !== null || content.raw !== after) return { skipped: { rule, place, reason: "changed" } };
  const value = before.formula === null ? before.raw : { formula: before.formula, value: before.raw };
  const changed = { rule, place, cell, before: content, after: before.raw, reformatted };
  const format = reformatted && before.numberFormat !== null ? { numberFormat: before.numberFormat } : {};
  return { changed, edit: { ...cell, values: [[value]], ...format } };
}

/** The first plan for each cell; a second one would undo it. */
function onePerCell(plans: readonly PlannedFix[]): readonly PlannedFix[] {
  const taken = new Set<string>();
  return plans.map((plan): PlannedFix => {
    if (!("changed" in plan)) return plan;
    const { rule, place, cell } = plan.changed;
    const key = JSON.stringify([cell.sheet, cell.address]);
    if (taken.has(key)) return { skipped: { rule, place, reason: "changed" } };
    taken.add(key);
    return plan;
  });
}

/** What planned fixes come to together: the edits, and what they change or leave alone. */
export function togetherFixed(planned: readonly PlannedFix[]): {
  readonly edits: readonly CellEdit[];
  readonly report: FixReport;
} {
  const plans = onePerCell(planned);
  return {
    edits: plans.flatMap((each): readonly CellEdit[] => ("edit" in each ? [each.edit] : [])),
    report: {
      changed: plans.flatMap((each): readonly ChangedCell[] => ("changed" in each ? [each.changed] : [])),
      skipped: plans.flatMap((each): readonly SkippedFix[] => ("skipped" in each ? [each.skipped] : [])),
    },
  };
}
