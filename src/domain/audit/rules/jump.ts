import type { Jump } from "../facts/plausibility/jumps";
import { suspectsOf } from "../facts/plausibility/suspects";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "jump";
const POINTS = "jump-points";

function problemOf(
  { year, value, neighbour, change, usual }: Jump,
  { indicator, context }: RuleItems["indicator"],
): Problem {
  const isRate = indicator.kind === "rate";
  return {
    message: isRate ? POINTS : ID,
    params: {
      value,
      other: neighbour.value,
      otherYear: String(neighbour.year),
      change: printable(change),
      usual: printable(usual),
      threshold: context.settings.auditThresholds.jumpDeviations,
    },
    place: { period: String(year) },
    value,
    expected: null,
  };
}

/** A figure that does not go on as the row usually does: median and MAD of its other yearly changes. */
export const jump = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Plausibility: robust jumps (median and MAD)",
  messages: [ID, POINTS],
  appliesTo: ({ indicator: { kind } }) => kind === "flow" || kind === "stock" || kind === "rate",
  check: (row) => failing(suspectsOf(row).jumps.map((each) => problemOf(each, row))),
});
