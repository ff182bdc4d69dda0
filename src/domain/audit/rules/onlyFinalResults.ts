import { extentOf } from "../facts/extent";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** A finished plan with its outcome only: targets that bind in each year are judged by the last one. */
export const onlyFinalResults = auditRule({
  id: "only-final-results",
  severity: "info",
  scope: "plan",
  source: "published outcome tables of the 13th plans",
  appliesTo: () => true,
  check: ({ context }) => {
    const { lastYear } = context.plan.period;
    const found = { params: { year: String(lastYear) }, value: null, expected: null };
    return failingWith(extentOf(context) === "finalOnly" ? found : null);
  },
});
