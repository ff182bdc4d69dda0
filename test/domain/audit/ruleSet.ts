import { auditRuleTable, RULE_SET_VERSION, ruleVersion } from "../../../src/domain/audit";

/** A rule set as stored: its version, and severity, scope and version of each rule by id. */
export interface RuleSet {
  readonly version: string;
  readonly rules: Readonly<Record<string, string>>;
}

const VERSION_AT = "RULE_SET_VERSION in src/domain/audit/ledger/fingerprint.ts";
const STORE = "UPDATE_RULE_SET=1 npx jest --selectProjects node -- test/domain/audit/ruleSet";

/** The rule set of the code. */
export function currentRuleSet(): RuleSet {
  const lines = auditRuleTable().map(
    ({ id, severity, scope }) => [id, `${severity} ${scope} ${ruleVersion(id)}`] as const,
  );
  return { version: RULE_SET_VERSION, rules: Object.fromEntries(lines) };
}

/** Ids of the rules that were added, dropped or changed. */
function changedRules(stored: RuleSet, now: RuleSet): readonly string[] {
  const ids = new Set([...Object.keys(stored.rules), ...Object.keys(now.rules)]);
  return [...ids].filter((id) => stored.rules[id] !== now.rules[id]);
}

/** What to do before the rule set can be released; null where nothing is. */
export function toDo(stored: RuleSet, now: RuleSet): string | null {
  const changed = changedRules(stored, now);
  if (stored.version !== now.version) return `Rule set ${now.version} is not stored yet: run ${STORE}`;
  if (changed.length === 0) return null;
  return `Rules changed (${changed.join(", ")}), but the rule set is still ${now.version}: raise ${VERSION_AT}, then run ${STORE}`;
}
