import type { Plan } from "../../plan/types";
import type { AuditRule, Verdict } from "./types";

interface Kept {
  readonly previousPlan: Plan | null;
  readonly aboutTolerance: number;
  readonly verdict: Verdict;
}

/**
 * A rule about the published text alone, whose verdict follows from the plan, the plan before it and the
 * tolerance of "about" targets: it is kept, so that 3,000 submissions of one plan read its document once. Not for rules that look at entries.
 */
export function oncePerDocument(rule: AuditRule): AuditRule {
  const verdicts = new WeakMap<Plan, Kept>();
  return {
    ...rule,
    check: (item) => {
      const {
        plan,
        previousPlan,
        settings: { aboutTolerance },
      } = item.context;
      const kept = verdicts.get(plan);
      if (kept?.previousPlan === previousPlan && kept.aboutTolerance === aboutTolerance) return kept.verdict;
      const verdict = rule.check(item);
      verdicts.set(plan, { previousPlan, aboutTolerance, verdict });
      return verdict;
    },
  };
}
