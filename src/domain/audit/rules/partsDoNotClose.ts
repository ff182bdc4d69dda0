import type { Identity, Plan } from "../../plan/types";

import { decimalPlaces, subtract, sum } from "../../shared/decimal";
import { convert } from "../../shared/units";
import { exactFigure, indicatorOf } from "../facts/figures";
import { entryPeriods } from "../engine/items";
import { indicatorLabel } from "../publishing/subject";
import { auditRule } from "../engine/auditRule";
import type { AuditContext, Problem } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "parts-do-not-close";
const ROUNDING = "parts-do-not-close-rounding";

/** A part's figure of a period in the unit of the whole; null where it is missing or counts another thing. */
function partFigure(id: string, period: string, unit: string, { plan, readings }: AuditContext): number | null {
  const value = exactFigure(readings[id]?.[period]);
  const converted = value === null ? null : convert(value, indicatorOf(plan, id)?.unit ?? unit, unit);
  return converted?.ok ? converted.value : null;
}

/** Largest gap that rounding each figure to its decimals can leave; none where a single figure is whole. */
function roundingGap(figures: readonly number[]): number {
  return (figures.length / 2) * 10 ** -Math.max(...figures.map(decimalPlaces));
}

function checkPeriod({ whole, parts }: Identity, period: string, context: AuditContext): readonly Problem[] {
  const value = exactFigure(context.readings[whole]?.[period]);
  const unit = indicatorOf(context.plan, whole)?.unit ?? "";
  const figures = parts.map((id) => partFigure(id, period, unit, context)).filter((figure) => figure !== null);
  if (value === null || figures.length < parts.length) return [];
  const expected = sum(figures);
  const difference = subtract(value, expected);
  if (difference === 0) return [];
  const isRounding = Math.abs(difference) <= roundingGap([value, ...figures]);
  const labels = parts.flatMap((id) => indicatorOf(context.plan, id) ?? []).map((part) => indicatorLabel(part));
  return [
    {
      message: isRounding ? ROUNDING : ID,
      severity: isRounding ? "info" : "error",
      params: {
        value,
        expected,
        difference,
        parts: { zh: labels.map(({ zh }) => zh).join("、"), en: labels.map(({ en }) => en).join(", ") },
      },
      place: { indicatorId: whole, period },
      value,
      expected,
    },
  ];
}

function identitiesOf({ identities = [] }: Plan): readonly Identity[] {
  return identities;
}

/** Rows that a plan declares to be the parts of a whole add up to it, in each period where all are reported. */
export const partsDoNotClose = auditRule({
  id: ID,
  severity: "error",
  scope: "plan",
  source: "declared identities of a plan, e.g. the two pension schemes that make up all insured",
  messages: [ID, ROUNDING],
  appliesTo: ({ context }) => identitiesOf(context.plan).length > 0,
  check: ({ context }) =>
    failing(
      identitiesOf(context.plan).flatMap((identity) =>
        entryPeriods(context.plan).flatMap((period) => checkPeriod(identity, period, context)),
      ),
    ),
});
