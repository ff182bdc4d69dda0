import type { FindingPlace, Severity } from "../../domain/audit";
import { planYears, type Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";
import { cellAddress } from "../address";
import { FINDING_NAMES } from "../contract";
import { text } from "../formula/build";
import type { ConditionalFormatSpec, RangeSpec } from "../spec";
import { MARK_COLOURS } from "../style/palette";

/** Tells cells of one row apart: 1 for the plan's first year … and one more than its years for the total. */
function positionOf(period: string, plan: Pick<Plan, "period">): number | null {
  const years = planYears(plan.period).map(String);
  const index = [...years, "total"].indexOf(period);
  return index < 0 ? null : index + 1;
}

/** What the findings sheet holds of a cell of the entry sheet that something is wrong with; null where there is no such cell. */
export function markKey(
  { indicatorId, period, breakdownId }: FindingPlace,
  severity: Severity,
  plan: Pick<Plan, "period">,
): string | null {
  if (severity === "info" || indicatorId === null || period === null || breakdownId !== undefined) return null;
  const position = positionOf(period, plan);
  return position === null ? null : `${indicatorId}:${position}`;
}

/**
 * Marks the cells of errors and warnings that nobody has explained. Asks the findings sheet, and the row's own id, so that
 * a mark goes with its finding, and follows its row when rows are sorted.
 *
 * @param figures The cells of years and total.
 * @param id The column of ids.
 */
export function findingMarks(figures: RangeSpec, id: number, language: Language): ConditionalFormatSpec {
  const { row, column } = figures;
  const first = cellAddress(row, column);
  const key = `$${cellAddress(row, id)}&":"&COLUMNS($${first}:${first})`;
  const explained = text(`<>${speaker(findingsTexts, language)("explained")}`);
  const { fill, color } = MARK_COLOURS.warning;
  return {
    range: figures,
    rule: {
      type: "formula",
      formula: `COUNTIFS(${FINDING_NAMES.marks},${key},${FINDING_NAMES.states},${explained})>0`,
      fill,
      color,
      bold: true,
    },
  };
}
