import { suspectsOf } from "../facts/plausibility/suspects";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import { failing } from "../engine/verdict";

/** A nought typed for 'no data' counts as a figure: it halves a mean, and keeps every ceiling. */
export const zeroForNoData = auditRule({
  id: "zero-for-no-data",
  severity: "warning",
  scope: "indicator",
  source: "data review practice: blanks filled with 0",
  appliesTo: ({ indicator: { kind } }) => kind === "flow" || kind === "stock" || kind === "rate",
  check: (row) =>
    failing(
      suspectsOf(row).zeros.map(({ period, reference }) => ({
        params: { value: 0, reference: printable(reference) },
        place: { period },
        value: 0,
        expected: null,
        fix: { code: "clear-zero", before: 0, after: null, certain: false },
      })),
    ),
});
