import { auditRuleTable, RULE_SET_VERSION, type AuditRuleEntry, type RuleScope } from "../../domain/audit";
import { AUDIT_LIMIT_KEYS, toAuditLimits } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { limitMeanings, limitNames } from "../../messages/rules/auditLimits";
import { formatText, speaker } from "../../messages/format";
import { ruleName, ruleSummary } from "../../messages/rules/rules";
import { findingsTexts, guideTexts, sheetNames } from "../../messages/sheets/sheets";
import { scopeMessages, severityMessages } from "../../messages/terms/terms";
import type { WorkbookInput } from "../input";
import type { Line } from "./lines";

/** The limits of the audit, each in a cell that people may change. */
function limitLines({ language, settings }: WorkbookInput): readonly Line[] {
  const [names, meanings] = [speaker(limitNames, language), speaker(limitMeanings, language)];
  const limits = toAuditLimits(settings.auditThresholds);
  return AUDIT_LIMIT_KEYS.map((key) => ({
    form: "limit",
    key,
    value: limits[key],
    name: names(key),
    text: meanings(key),
  }));
}

function ruleLine({ id, severity }: AuditRuleEntry, language: Language): Line {
  return {
    form: "rule",
    severity,
    label: formatText(severityMessages[severity], language),
    name: ruleName(id, language),
    text: ruleSummary(id, language),
  };
}

function groupLines(scope: RuleScope, rules: readonly AuditRuleEntry[], language: Language): readonly Line[] {
  const own = rules.filter((rule) => rule.scope === scope);
  const text = speaker(guideTexts, language)("ruleGroup", {
    scope: formatText(scopeMessages[scope], language),
    count: own.length,
  });
  return [{ form: "ruleGroup", text }, ...own.map((rule) => ruleLine(rule, language))];
}

/** What the audit goes by: its limits, then all its rules by what they look at. */
export function auditLines(input: WorkbookInput): readonly Line[] {
  const { language } = input;
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const [findings, summary, entry] = [sheet("findings"), sheet("summary"), sheet("entry")];
  const rules = auditRuleTable();
  const scopes = [...new Set(rules.map(({ scope }) => scope))];
  const head = speaker(findingsTexts, language);
  return [
    { form: "section", text: say("limits") },
    { form: "text", text: say("limitsHint", { findings, summary, entry }) },
    ...limitLines(input),
    { form: "section", text: say("rules", { count: rules.length }) },
    { form: "text", text: say("rulesHint", { version: RULE_SET_VERSION }) },
    { form: "link", sheet: findings, text: say("toFindings", { findings }) },
    { form: "ruleHead", severity: head("severity"), name: head("rule"), text: say("ruleText") },
    ...scopes.flatMap((scope) => groupLines(scope, rules, language)),
  ];
}
