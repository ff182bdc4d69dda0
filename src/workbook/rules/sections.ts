import { auditRuleTable, RULE_SET_VERSION, type AuditRuleEntry, type RuleScope } from "../../domain/audit";
import type { Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { ruleName, ruleSummary } from "../../messages/rules/rules";
import { findingsTexts, guideTexts, sheetNames } from "../../messages/sheets/sheets";
import { scopeMessages, severityMessages } from "../../messages/terms/terms";
import { group, GUIDE_WIDTHS, headLine, linkTo, paragraph, ruleLine, titleOf } from "../guide/lines";
import { layOut, lines, type LaidOut, type Line } from "../kit";
import { PALETTE } from "../style/palette";

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

function ruleLines(language: Language): readonly Line[] {
  const say = speaker(guideTexts, language);
  const head = speaker(findingsTexts, language);
  const findings = speaker(sheetNames, language)("findings");
  const rules = auditRuleTable();
  const scopes = [...new Set(rules.map(({ scope }) => scope))];
  return [
    titleOf(say("rules", { count: rules.length })),
    paragraph(say("rulesHint", { version: RULE_SET_VERSION })),
    linkTo(findings, say("toFindings", { findings })),
    headLine(head("severity"), head("rule"), say("ruleText")),
    ...scopes.flatMap((scope) => groupLines(scope, rules, language)),
  ];
}

/** All rules of the audit by what they look at; a region's workbook goes without, since its sender has them. */
export function rulesSheet(language: Language): LaidOut {
  return layOut({
    id: "rules",
    name: speaker(sheetNames, language)("rules"),
    tabColor: PALETTE.muted,
    widths: GUIDE_WIDTHS,
    sections: [lines(...ruleLines(language))],
    print: { orientation: "portrait", repeats: 0 },
  });
}
