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

/** True where two years of a row can be compared: not blanks, noughts and what may well stay the same. */
function isComparable(before: Reading | undefined, own: Reading | undefined): boolean {
  if (before?.state === "composition") return own?.state === "composition";
  return before?.state === "number" && own?.state === "number" && own.value !== 0 && before.value !== 0;
}

function isEqual(before: Reading | undefined, own: Reading | undefined): boolean {
  if (before?.state === "composition" && own?.state === "composition") return before.printed === own.printed;
  if (before?.state !== "number" || own?.state !== "number") return false;
  return before.value === own.value && before.comparator === own.comparator;
}

function checkYear({ plan, readings }: AuditContext, before: number, year: number): readonly Problem[] {
  let all = 0;
  const equal: string[] = [];
  for (const { id } of plan.indicators) {
    const [last, own] = [readings[id]?.[before], readings[id]?.[year]];
    if (!isComparable(last, own) || (own?.state === "number" && own.value === FULL)) continue;
    all += 1;
    if (isEqual(last, own)) equal.push(id);
  }
  const [first] = equal;
  if (first === undefined || all < FEWEST_ROWS || equal.length < all * SHARE) return [];
  return [
    {
      params: { year: String(year), otherYear: String(before), count: equal.length, all },
      place: { indicatorId: first, period: String(year) },
      value: null,
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
