import { fixState, isDateFormat, isPercentFormat } from "../../domain/audit";
import type { EntryCell } from "../../domain/plan/entries";
import { entryFormat, type PlanWorkbook } from "../../workbook";
import type { CellEdit, CellPlace } from "../ports";
import type { ChangedCell, FixableFinding, FixPlace, SkippedFix } from "../types";

/** What a fix comes to in the workbook as it is now. */
export type PlannedFix = { readonly changed: ChangedCell; readonly edit: CellEdit } | { readonly skipped: SkippedFix };

const BLANK: EntryCell = { raw: null, formula: null, numberFormat: null };

/** An entry cell of the workbook as it is now. */
export interface FoundCell {
  readonly cell: CellPlace & { readonly address: string };
  readonly content: EntryCell;
}

/** The entry cell of a place, wherever its row and column are now; null where they are gone. */
export function findCell(workbook: PlanWorkbook, place: FixPlace): FoundCell | null {
  const content = workbook.entries.cells[place.indicatorId]?.[place.period];
  const cell = workbook.locate(place);
  return content && cell?.address
    ? { cell: { sheet: cell.sheet, address: cell.address }, content: { ...BLANK, ...content } }
    : null;
}

/** The number format that the cell must have before the value is written; null leaves it as it is. */
function neededFormat(
  { plan }: PlanWorkbook,
  { indicatorId, period }: FixPlace,
  { numberFormat }: EntryCell,
): string | null {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (!indicator || numberFormat === null) return null;
  const wanted = entryFormat(indicator, period);
  const isWrong = wanted === "@" || numberFormat === "@" || isPercentFormat(numberFormat) || isDateFormat(numberFormat);
  return isWrong && numberFormat !== wanted ? wanted : null;
}

/** The finding's place, where it is an entry cell. */
export function placeOf({ place: { indicatorId, period } }: FixableFinding): FixPlace | null {
  return indicatorId !== null && period !== null ? { indicatorId, period } : null;
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
