import { digitsOf, type Point } from "../facts/plausibility/history";
import { soundFigures } from "../facts/plausibility/suspects";
import { publishedReferences } from "../facts/plausibility/references";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

type Row = RuleItems["indicator"];

/** Fewer digits repeat by chance: 37, 37, 37. */
const FEWEST_DIGITS = 3;

/** Figures that stay the same for good reason: bounds, round and coarse ones, the target or baseline itself. */
function mayRepeat(value: number, { indicator, context }: Row): boolean {
  if (digitsOf(value) < FEWEST_DIGITS) return true;
  return publishedReferences(indicator, context.plan).includes(value);
}

/** The longest run of one figure at the end of the row or within it. */
function repeatedRun(figures: readonly Point[]): readonly Point[] {
  let longest: readonly Point[] = [];
  let run: readonly Point[] = [];
  for (const figure of figures) {
    run = run[0]?.value === figure.value ? [...run, figure] : [figure];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function checkRow(row: Row): Problem | null {
  const run = repeatedRun(soundFigures(row));
  const last = run[run.length - 1];
  if (!last || run.length < row.context.settings.auditThresholds.repeatedYears || mayRepeat(last.value, row))
    return null;
  const params = { value: last.value, years: run.map(({ year }) => String(year)), count: run.length };
  return { params, place: { period: String(last.year) }, value: last.value, expected: null };
}

/** One figure in year after year looks carried over; maintained rates and coarse figures may repeat. */
export const repeatedValue = auditRule({
  id: "repeated-value",
  severity: "warning",
  scope: "indicator",
  source: "data review practice: figures carried over from the year before",
  appliesTo: ({ indicator: { kind, direction, targetBasis } }) =>
    kind === "flow" || kind === "stock" || (kind === "rate" && direction !== "maintain" && targetBasis !== "everyYear"),
  check: (row) => failingWith(checkRow(row)),
});
