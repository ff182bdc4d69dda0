import { rules } from "./registry";
import type { Finding, RuleScope } from "./types";

const scopes: ReadonlyMap<string, RuleScope> = new Map(rules.map(({ id, scope }) => [id, scope]));

/** What the rule of a finding looks at; the reader's own rules and the report of a fault look at the workbook. */
export function scopeOf({ rule }: Pick<Finding, "rule">): RuleScope {
  return scopes.get(rule) ?? "workbook";
}
