import { copiedIn, copiedRows } from "../facts/plausibility/copiedTargets";
import type { Point } from "../facts/plausibility/history";
import { suspectsOf } from "../facts/plausibility/suspects";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

type Row = RuleItems["indicator"];

const ID = "target-typed-as-actual";
const YEARLY = "target-typed-as-actual-yearly";
const WHOLE = "target-typed-as-actual-whole";
const MANY = "target-typed-as-actual-many";

/** From so many rows on the whole form was copied: one finding, at the first of them. */
const MANY_ROWS = 3;

function problem(message: string, figures: readonly Point[], row: Row, count: number): Problem | null {
  const [first] = figures;
  if (!first) return null;
  const { value, year } = first;
  const years = figures.map((each) => String(each.year));
  const params = { value, target: row.indicator.target ?? "", years, count };
  return { message, params, place: { period: String(year) }, value, expected: null };
}

function checkRow(row: Row): Problem | null {
  const whole = problem(WHOLE, suspectsOf(row).wholeTargets, row, 1);
  if (whole) return whole;
  // A region is told in its own workbook; where many are merged it is not said again.
  const copied = row.context.part ? null : copiedIn(row);
  if (!copied) return null;
  const rows = copiedRows(row.context);
  if (rows.length < MANY_ROWS) return problem(copied.from === "target" ? ID : YEARLY, copied.figures, row, 1);
  return rows[0] === row.indicator.id ? problem(MANY, copied.figures, row, rows.length) : null;
}

/** Targets typed into the cells of the outcome, where figures are hardly ever equal to them. */
export const targetTypedAsActual = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "data review practice: targets copied into the report",
  messages: [ID, YEARLY, WHOLE, MANY],
  appliesTo: ({ indicator: { kind } }) => kind === "flow" || kind === "stock" || kind === "rate",
  check: (row) => failingWith(checkRow(row)),
});
