import { NO_DOCUMENT } from "../../plan/document";
import type { Indicator, Plan } from "../../plan/types";
import { compare } from "../../shared/decimal";
import { convert } from "../../shared/units";
import { exactFigure, indicatorOf, isNumeric } from "../facts/figures";
import { entryPeriods } from "../engine/items";
import { indicatorLabel } from "../publishing/subject";
import { auditRule } from "../engine/auditRule";
import type { AuditContext, Problem } from "../engine/types";
import { failing } from "../engine/verdict";

/** A part's figure in the unit of its whole; null where they count different things. */
function inUnitOf(whole: Indicator, part: Indicator, figure: number): number | null {
  const converted = convert(figure, part.unit ?? "", whole.unit ?? "");
  return converted.ok ? converted.value : null;
}

function checkPart(part: Indicator, whole: Indicator, { plan, readings }: AuditContext): readonly Problem[] {
  return entryPeriods(plan).flatMap((period) => {
    const value = exactFigure(readings[part.id]?.[period]);
    const limit = exactFigure(readings[whole.id]?.[period]);
    // A whole of 0 is mostly no data, and has a finding of its own.
    if (value === null || limit === null || limit === 0) return [];
    const converted = inUnitOf(whole, part, value);
    if (converted === null || compare(converted, limit) <= 0) return [];
    return [
      {
        params: { value, expected: limit, whole: indicatorLabel(whole), wholeUnit: whole.unit ?? "" },
        place: { indicatorId: part.id, period },
        value,
        expected: limit,
      },
    ];
  });
}

/** Parts and their wholes: printed as 其中, or the two sides of a share that the text declares. */
function pairsOf({ indicators, document = NO_DOCUMENT }: Plan): readonly (readonly [part: string, whole: string])[] {
  const printed = indicators.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, partOf] as const]));
  return [...printed, ...document.ratios.map(({ numerator, denominator }) => [numerator, denominator] as const)];
}

function checkPlan(context: AuditContext): readonly Problem[] {
  return pairsOf(context.plan).flatMap(([partId, wholeId]) => {
    const [part, whole] = [indicatorOf(context.plan, partId), indicatorOf(context.plan, wholeId)];
    const isComparable = part && whole && isNumeric(part) && part.kind === whole.kind;
    return isComparable ? checkPart(part, whole, context) : [];
  });
}

/** A part (其中) is never more than its whole; a percentage of a count is not compared. */
export const partGreaterThanWhole = auditRule({
  id: "part-greater-than-whole",
  severity: "error",
  scope: "plan",
  source: "published tables: rows printed with 其中; Quzhou, 四(三): 高技能人才占技能劳动者比例",
  appliesTo: ({ context }) => pairsOf(context.plan).length > 0,
  check: ({ context }) => failing(checkPlan(context)),
});
