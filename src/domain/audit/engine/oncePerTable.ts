import type { Breakdown, Plan } from "../../plan/types";
import type { AuditRule, Verdict } from "./types";

/**
 * A check of a published table, which says the same in every audit of its plan: the verdict is kept, so
 * that 3,000 submissions of one plan check its tables once.
 */
export function oncePerTable(check: (table: Breakdown, plan: Plan) => Verdict): AuditRule<"breakdown">["check"] {
  const verdicts = new WeakMap<Breakdown, { readonly plan: Plan; readonly verdict: Verdict }>();
  return ({ breakdown, context: { plan } }) => {
    const known = verdicts.get(breakdown);
    if (known?.plan === plan) return known.verdict;
    const verdict = check(breakdown, plan);
    verdicts.set(breakdown, { plan, verdict });
    return verdict;
  };
}
