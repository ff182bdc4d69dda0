import type { PlanSettings } from "../../plan/settings";
import { hashText } from "../../shared/hash";
import { auditRuleTable } from "../publishing/ruleTable";

/** Version of the rule set; raised when a rule is added, dropped or judges differently. */
export const RULE_SET_VERSION = "2.6";

/** JSON with the keys of every object in order, so that equal settings give equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
}

/**
 * Sixteen hex digits that two audits share when they judged by the same rules: version, ids, severities,
 * scopes and sentences of the rules, and every threshold of the settings. The year reported on and the
 * policies are left out: they change what is audited, not how. Not a signature.
 */
export function ruleSetFingerprint({ auditThresholds, thresholds, aboutTolerance }: PlanSettings): string {
  const ruleLines = auditRuleTable().map(({ id, severity, scope, messages }) => [id, severity, scope, messages]);
  return hashText(canonical([RULE_SET_VERSION, ruleLines, auditThresholds, thresholds, aboutTolerance]));
}
