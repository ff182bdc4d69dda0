import { auditRuleTable, RULE_SET_VERSION, type AuditRuleEntry, type RuleScope } from "../../domain/audit";
import {
  AUDIT_LIMIT_KEYS,
  AUDIT_LIMIT_RANGES,
  DEFAULT_AUDIT_THRESHOLDS,
  toAuditLimits,
  type AuditLimitKey,
} from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { limitMeanings, limitNames, limitTexts } from "../../messages/rules/auditLimits";
import { formatText, speaker } from "../../messages/format";
import { ruleName, ruleSummary } from "../../messages/rules/rules";
import { findingsTexts, guideTexts, sheetNames } from "../../messages/sheets/sheets";
import { scopeMessages, severityMessages } from "../../messages/terms/terms";
import { auditLimitName } from "../contract";
import type { WorkbookInput } from "../input";
import type { EntryRule, Line } from "../kit";
import { isPercentLimit, limitRangeTexts, limitText } from "../limits";
import { group, headLine, limitLine, linkTo, paragraph, ruleLine, section } from "./lines";

function limitRule(key: AuditLimitKey, name: string, language: Language): EntryRule {
  const say = speaker(limitTexts, language);
  const { min, max, whole } = AUDIT_LIMIT_RANGES[key];
  const texts = { name, ...limitRangeTexts(key), usual: limitText(key, toAuditLimits(DEFAULT_AUDIT_THRESHOLDS)[key]) };
  return {
    rule: whole ? { type: "whole", min, max } : { type: "decimal", operator: "between", min, max },
    prompt: { title: say("title"), message: say(whole ? "promptWhole" : "prompt", texts) },
    error: { title: say("title"), message: say(whole ? "errorWhole" : "error", texts), style: "stop" },
  };
}

/** The limits of the audit, each in a cell that people may change. */
function limitLines({ language, settings }: WorkbookInput): readonly Line[] {
  const [names, meanings] = [speaker(limitNames, language), speaker(limitMeanings, language)];
  const limits = toAuditLimits(settings.auditThresholds);
  return AUDIT_LIMIT_KEYS.map((key) =>
    limitLine({
      cellName: auditLimitName(key),
      value: limits[key],
      isPercent: isPercentLimit(key),
      rule: limitRule(key, names(key), language),
      name: names(key),
      text: meanings(key),
    }),
  );
}

function groupLines(scope: RuleScope, rules: readonly AuditRuleEntry[], language: Language): readonly Line[] {
  const own = rules.filter((rule) => rule.scope === scope);
  const head = { scope: formatText(scopeMessages[scope], language), count: own.length };
  return [
    group(speaker(guideTexts, language)("ruleGroup", head)),
    ...own.map(({ id, severity }) =>
      ruleLine(
        severity,
        formatText(severityMessages[severity], language),
        ruleName(id, language),
        ruleSummary(id, language),
      ),
    ),
  ];
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
    section(say("limits")),
    paragraph(say("limitsHint", { findings, summary, entry })),
    ...limitLines(input),
    section(say("rules", { count: rules.length })),
    paragraph(say("rulesHint", { version: RULE_SET_VERSION })),
    linkTo(findings, say("toFindings", { findings })),
    headLine(head("severity"), head("rule"), say("ruleText")),
    ...scopes.flatMap((scope) => groupLines(scope, rules, language)),
  ];
}
