import { elapsedOf } from "../facts/figures";
import type { Reading } from "../../plan/entries";
import { auditRule } from "../engine/auditRule";
import type { AuditContext, Problem } from "../engine/types";
import { failing } from "../engine/verdict";

/** Rows with a figure in both years that it takes, and the share of them that is equal. */
const FEWEST_ROWS = 3;
const SHARE = 0.8;
/** A rate that is full stays full. */
const FULL = 100;

/** What a cell says, for comparing it with the one before; null for blanks, noughts and what may well stay the same. */
function comparable(reading: Reading | undefined): string | null {
  if (reading?.state === "composition") return reading.printed;
  if (reading?.state !== "number" || reading.value === 0 || reading.value === FULL) return null;
  return `${reading.comparator}${reading.value}`;
}

function checkYear({ plan, readings }: AuditContext, before: number, year: number): readonly Problem[] {
  const compared = plan.indicators.flatMap(({ id }) => {
    const [last, own] = [comparable(readings[id]?.[before]), comparable(readings[id]?.[year])];
    return last === null || own === null ? [] : [{ id, isEqual: last === own, value: own }];
  });
  const equal = compared.filter(({ isEqual }) => isEqual);
  const [first] = equal;
  if (!first || compared.length < FEWEST_ROWS || equal.length < compared.length * SHARE) return [];
  return [
    {
      params: { year: String(year), otherYear: String(before), count: equal.length, all: compared.length },
      place: { indicatorId: first.id, period: String(year) },
      value: first.value,
      expected: null,
    },
  ];
}

/** A whole column that is last year's: the form was filled by copying. */
export const columnCopied = auditRule({
  id: "column-copied",
  severity: "warning",
  scope: "plan",
  source: "data review practice: last year's column copied",
  appliesTo: () => true,
  check: ({ context }) =>
    failing(
      elapsedOf(context)
        .slice(1)
        .flatMap((year) => checkYear(context, year - 1, year)),
    ),
});
