import type { AuditRule } from "../types";
import { failingWith } from "../verdict";
import { isFinalOnly, isUntouched } from "./missingElapsedYear";

/** A finished plan with its outcome only: targets that bind in each year are judged by the last one. */
export const onlyFinalResults: AuditRule<"plan"> = {
  id: "only-final-results",
  severity: "info",
  scope: "plan",
  source: "published outcome tables of the 13th plans",
  appliesTo: ({ context }) => !isUntouched(context),
  check: ({ context }) => {
    const { lastYear } = context.plan.period;
    const found = { params: { year: String(lastYear) }, value: null, expected: null };
    return failingWith(isFinalOnly(context) ? found : null);
  },
};
