import type { PublishedNumber } from "../../../notation";
import type { DocumentRatio } from "../../../plan/document";
import { compare, divide, multiply, round, subtract } from "../../../shared/decimal";
import { inMagnitudeOf } from "../../facts/document/compareFigures";
import { atRow, factsOf, figureOf, numberOf, printedOf, quoted, tableQuote } from "../../facts/document/quotes";
import { indicatorOf } from "../../facts/figures";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "declared-ratio-differs";

/** “About” allows the workbook's tolerance, any other figure the rounding it is printed with. */
function agrees(stated: PublishedNumber, percent: number, tolerance: number): boolean {
  if (stated.comparator !== "~") return round(percent, stated.decimals) === stated.value;
  return compare(Math.abs(subtract(percent, stated.value)), multiply(tolerance, stated.value)) <= 0;
}

function checkRatio(ratio: DocumentRatio, { plan, settings }: AuditContext): readonly Problem[] {
  const [top, bottom] = [indicatorOf(plan, ratio.numerator), indicatorOf(plan, ratio.denominator)];
  const stated = figureOf(ratio.value);
  const [part, whole] = [top && numberOf(top, ratio.column), bottom && numberOf(bottom, ratio.column)];
  if (!stated || !top || !bottom || !part || !whole || whole.value === 0) return [];
  const percent = multiply(divide(inMagnitudeOf(part.value, top.unit, bottom.unit), whole.value), 100);
  if (agrees(stated, percent, settings.aboutTolerance)) return [];
  const computed = `${round(percent, Math.max(stated.decimals, 2))}%`;
  const printed = `${printedOf(top, ratio.column)} / ${printedOf(bottom, ratio.column)}`;
  return [
    {
      params: { ...quoted(ratio), ...tableQuote(plan, printed), figure: ratio.value, computed },
      place: atRow(top.id),
      value: ratio.value,
      expected: computed,
    },
  ];
}

/** A share of the text that its two rows of the table do not give. */
export const declaredRatioDiffers = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Quzhou, 四(三) and table 2, rows 11 and 12: 31%左右 and 14 / 40",
  appliesTo: ({ context }) => factsOf(context.plan).ratios.length > 0,
  check: ({ context }) => failing(factsOf(context.plan).ratios.flatMap((each) => checkRatio(each, context))),
});
