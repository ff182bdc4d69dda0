import { auditRuleTable, RULE_SET_VERSION } from "../../domain/audit";
import {
  AUDIT_LIMIT_KEYS,
  AUDIT_LIMIT_RANGES,
  DEFAULT_AUDIT_THRESHOLDS,
  toAuditLimits,
  type AuditLimitKey,
} from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { limitMeanings, limitNames, limitTexts } from "../../messages/rules/auditLimits";
import { speaker } from "../../messages/format";
import { guideTexts, sheetNames, summaryTexts } from "../../messages/sheets/sheets";
import { auditLimitName, SETTING_NAMES } from "../contract";
import type { WorkbookInput } from "../input";
import type { EntryRule, Line } from "../kit";
import { isPercentLimit, limitRangeTexts, limitText } from "../limits";
import { statusLabels } from "../texts";
import { THRESHOLDS } from "../thresholds";
import { limitLine, linkTo, paragraph, section } from "./lines";

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

/** The limits of the audit, each in a cell that people may change; in a region's workbook they are as the sender set them. */
function limitLines({ language, settings, regional }: WorkbookInput): readonly Line[] {
  const [names, meanings] = [speaker(limitNames, language), speaker(limitMeanings, language)];
  const limits = toAuditLimits(settings.auditThresholds);
  return AUDIT_LIMIT_KEYS.map((key) =>
    limitLine({
      cellName: auditLimitName(key),
      value: limits[key],
      isPercent: isPercentLimit(key),
      rule: regional ? null : limitRule(key, names(key), language),
      name: names(key),
      text: meanings(key),
    }),
  );
}

/** The limits of the statuses, which a workbook without a summary has here. */
function thresholdLines({ language, settings }: WorkbookInput): readonly Line[] {
  const say = speaker(summaryTexts, language);
  const labels = statusLabels(language);
  return THRESHOLDS.map((key) =>
    limitLine({
      cellName: SETTING_NAMES[key],
      value: settings.thresholds[key],
      isPercent: true,
      rule: null,
      name: say("threshold", { status: labels[key] }),
      text: say("thresholdMeaning"),
    }),
  );
}

/**
 * What the audit goes by: its limits, and where its rules are listed.
 *
 * @param sheets Names of the sheets that the workbook has.
 */
export function auditLines(input: WorkbookInput, sheets: readonly string[]): readonly Line[] {
  const { language, regional } = input;
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const [findings, summary, entry, rules] = [sheet("findings"), sheet("summary"), sheet("entry"), sheet("rules")];
  return [
    section(say("limits")),
    paragraph(regional ? say("regionLimitsHint", { entry }) : say("limitsHint", { findings, summary, entry })),
    ...(sheets.includes(summary) ? [] : thresholdLines(input)),
    ...limitLines(input),
    section(say("rules", { count: auditRuleTable().length })),
    paragraph(say("rulesHint", { version: RULE_SET_VERSION })),
    ...(sheets.includes(findings) ? [linkTo(findings, say("toFindings", { findings }))] : []),
    regional ? paragraph(say("rulesAtSender", { rules })) : linkTo(rules, say("toRules", { rules })),
  ];
}
