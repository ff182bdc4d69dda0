import { compare, multiply, subtract } from "../../shared/decimal";
import { soundFigures } from "../facts/plausibility/suspects";
import { periodToDate } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "stock-falling";
const COUNT = "stock-falling-running-count";
const PEAK = "stock-falling-peak";

/** Counts of what was ever issued: they cannot fall. */
const RUNNING_COUNT = /累计|发卡/;

/** True where the row is reported as worse than its baseline in this year already. */
function isReversedYear(row: RuleItems["indicator"], year: number): boolean {
  return row.completion.status === "reversed" && periodToDate(row) === String(year);
}

type Dated = ReturnType<typeof soundFigures>[number];

/** True where a year stands out between two that follow each other well: it, and not the fall after it, is to be checked. */
function isPeak(earlier: Dated | undefined, before: Dated, after: Dated): earlier is Dated {
  if (!earlier || compare(after.value, earlier.value) < 0) return false;
  return compare(multiply(subtract(after.value, earlier.value), 2), subtract(before.value, after.value)) < 0;
}

function peak(earlier: Dated, { year, value }: Dated, after: Dated): Problem {
  const params = {
    value,
    other: earlier.value,
    otherYear: String(earlier.year),
    next: after.value,
    nextYear: String(after.year),
  };
  return { message: PEAK, params, place: { period: String(year) }, value, expected: null };
}

function checkRow(row: RuleItems["indicator"]): readonly Problem[] {
  const figures = soundFigures(row);
  const isCount = RUNNING_COUNT.test(row.indicator.name.zh);
  return figures.slice(1).flatMap(({ year, value }, index): readonly Problem[] => {
    const before = figures[index];
    if (!before || compare(value, before.value) >= 0 || isReversedYear(row, year)) return [];
    const earlier = figures[index - 1];
    if (!isCount && isPeak(earlier, before, { year, value })) return [peak(earlier, before, { year, value })];
    return [
      {
        message: isCount ? COUNT : ID,
        params: {
          value,
          other: before.value,
          otherYear: String(before.year),
          difference: subtract(before.value, value),
        },
        place: { period: String(year) },
        value,
        expected: null,
        severity: isCount ? "error" : "warning",
      },
    ];
  });
}

/** A level that is to grow falls against the year before; a running count cannot. Of a peak between two years the peak is named. */
export const stockFalling = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "data review practice: levels that are planned to grow",
  version: 2,
  messages: [ID, COUNT, PEAK],
  appliesTo: ({ indicator: { kind, direction } }) => kind === "stock" && direction === "increase",
  check: (row) => failing(checkRow(row)),
});
