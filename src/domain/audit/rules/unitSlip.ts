import { suspectsOf } from "../facts/plausibility/suspects";
import type { UnitSlip } from "../facts/plausibility/unitSlips";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "unit-slip";
const TYPED = "unit-slip-typed-unit";
const SMALL = "unit-slip-too-small";

function messageOf({ typedUnit, power }: UnitSlip): string {
  if (typedUnit !== null) return TYPED;
  return power > 0 ? ID : SMALL;
}

function problemOf(slip: UnitSlip, { cells }: RuleItems["indicator"]): Problem {
  const { year, value, meant, reference, typedUnit, power } = slip;
  const raw = cells[year]?.raw ?? value;
  return {
    message: messageOf(slip),
    params: {
      value,
      expected: meant,
      reference: printable(reference),
      times: 10 ** Math.abs(power),
      otherUnit: typedUnit ?? "",
    },
    place: { period: String(year) },
    value: raw,
    expected: meant,
    severity: typedUnit === null ? "warning" : "error",
    fix: { code: "unit-slip", before: raw, after: meant, certain: typedUnit !== null },
  };
}

/** 272500 typed in 人 where the row is in 万人; 100-, 1,000- and 10⁸-fold slips. */
export const unitSlip = auditRule({
  id: ID,
  severity: "error",
  scope: "indicator",
  source: "data review practice: powers of ten against baseline, target and the row's own years",
  messages: [ID, TYPED, SMALL],
  appliesTo: ({ indicator }) => indicator.kind === "flow" || indicator.kind === "stock",
  check: (row) => failing(suspectsOf(row).slips.map((slip) => problemOf(slip, row))),
});
