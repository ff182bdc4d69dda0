import type { DocumentSum } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { decimalPlaces, sum } from "../../../shared/decimal";
import { inMagnitudeOf, isRounding } from "../../facts/document/compareFigures";
import { atRow, factsOf, figureOf, numberOf, quoted, tableQuote } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "declared-sum-differs";

function checkSum(declared: DocumentSum, { plan }: AuditContext): readonly Problem[] {
  const figure = figureOf(declared.value);
  const rows = declared.parts.flatMap((id): readonly Indicator[] => plan.indicators.filter((row) => row.id === id));
  const values = rows.flatMap((row) => {
    const part = numberOf(row, declared.column);
    return part ? [inMagnitudeOf(part.value, row.unit, figure?.unit ?? row.unit)] : [];
  });
  if (!figure || values.length < declared.parts.length) return [];
  const total = sum(values);
  if (isRounding(figure.value, figure.decimals, total, decimalPlaces(total))) return [];
  const parts = values.join(" + ");
  return [
    {
      params: { ...quoted(declared), ...tableQuote(plan, parts), figure: declared.value, total: String(total) },
      place: atRow(rows[0]?.id ?? null),
      value: declared.value,
      expected: total,
    },
  ];
}

/** A total of the text that the rows of the table do not give, at the precision it is printed with. */
export const declaredSumDiffers = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Shangluo, 一(一) and box 1, rows 3 and 4: 164万 = 25.94 + 138.27",
  appliesTo: ({ context }) => factsOf(context.plan).sums.length > 0,
  check: ({ context }) => failing(factsOf(context.plan).sums.flatMap((each) => checkSum(each, context))),
});
