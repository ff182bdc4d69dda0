import { compare } from "../../shared/decimal";
import { exactFigure } from "../facts/figures";
import { suspectsOf } from "../facts/plausibility/suspects";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "running-total-in-years";
const TOTAL = "running-total-in-years-as-total";

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const { runningTotals } = suspectsOf(row);
  if (!runningTotals) return null;
  const { last, own } = runningTotals;
  const total = exactFigure(row.readings.total);
  return {
    message: total !== null && compare(total, last.value) === 0 ? TOTAL : ID,
    params: { value: last.value, years: own.map((each) => String(printable(each))) },
    place: { period: String(last.year) },
    value: last.value,
    expected: null,
  };
}

/** Each year of a flow holds that year alone; 7.5, 15, 22.5 are running totals, and their sum counts years twice. */
export const runningTotalInYears = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Value to date: a flow is the sum of its years",
  messages: [ID, TOTAL],
  version: 2,
  appliesTo: ({ indicator }) => indicator.kind === "flow",
  check: (row) => failingWith(checkRow(row)),
});
