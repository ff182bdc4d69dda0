import type { Indicator } from "../../plan/types";
import { suspectsOf } from "../facts/plausibility/suspects";
import type { UnitSlip } from "../facts/plausibility/unitSlips";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "unit-slip";
const TYPED = "unit-slip-typed-unit";
const SMALL = "unit-slip-too-small";
const INCREMENT = "unit-slip-increment";

/** So many zeros are no figure of the row, whether or not a unit explains them: 人 for 万人, or a row of 人 with four more. */
const CERTAINLY_WRONG = 4;

function messageOf({ typedUnit, power }: UnitSlip, { kind }: Indicator): string {
  if (typedUnit !== null) return TYPED;
  if (power > 0) return ID;
  return kind === "stock" && power > -CERTAINLY_WRONG ? INCREMENT : SMALL;
}

function problemOf(slip: UnitSlip, { cells, indicator }: RuleItems["indicator"]): Problem {
  const { period, value, meant, reference, typedUnit, power } = slip;
  const raw = cells[period]?.raw ?? value;
  return {
    message: messageOf(slip, indicator),
    params: {
      value,
      expected: meant,
      reference: printable(reference),
      times: 10 ** Math.abs(power),
      otherUnit: typedUnit ?? "",
    },
    place: { period },
    value: raw,
    expected: meant,
    severity: Math.abs(power) >= CERTAINLY_WRONG ? "error" : "warning",
    fix: { code: "unit-slip", before: raw, after: meant, certain: typedUnit !== null },
  };
}

/** 272500 typed in 人 where the row is in 万人; 100-, 1,000- and 10⁸-fold slips; of a total where it stands alone. */
export const unitSlip = auditRule({
  id: ID,
  severity: "error",
  scope: "indicator",
  source: "data review practice: powers of ten against baseline, target and the row's own years",
  messages: [ID, TYPED, SMALL, INCREMENT],
  version: 2,
  appliesTo: ({ indicator }) => indicator.kind === "flow" || indicator.kind === "stock",
  check: (row) => failing(suspectsOf(row).slips.map((slip) => problemOf(slip, row))),
});
