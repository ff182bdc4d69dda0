import { auditRuleTable, type AuditRuleEntry, type RuleScope } from "../../domain/audit";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { findingMessages } from "./findings";
import { ruleName } from "./rules";
import { scopeMessages, severityMessages } from "../terms/terms";

const HEAD = `# The audit's rules · 审核规则

Generated from the code by \`npm run rules\`; do not edit. {count} rules.

Words in {braces} are filled in by the finding. A rule with several sentences picks the one that fits. Missing
a binding (约束性) target weighs one step more than the table says. A rule that cannot decide says so in a note;
one that breaks down is reported and stops no other.
`;

const COLUMNS = ["rule 规则", "severity 级别", "says 提示语", "in English", "source 依据"];

/** Text inside a cell of a Markdown table. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/</g, "&lt;").replace(/\n/g, " ");
}

function sentences({ messages }: AuditRuleEntry, language: Language): string {
  const texts = messages.map((id) => findingMessages[id]);
  return texts.map((text) => (text ? cell(inLanguage(text, language)) : "")).join("<br>");
}

function line(rule: AuditRuleEntry): string {
  const names = `\`${rule.id}\`<br>${cell(ruleName(rule.id, "zh-CN"))}<br>${cell(ruleName(rule.id, "en"))}`;
  const { zh, en } = severityMessages[rule.severity];
  const cells = [
    names,
    `${rule.severity}<br>${zh} ${en}`,
    sentences(rule, "zh-CN"),
    sentences(rule, "en"),
    cell(rule.source),
  ];
  return `| ${cells.join(" | ")} |`;
}

function section(scope: RuleScope, rules: readonly AuditRuleEntry[]): string {
  const { zh, en } = scopeMessages[scope];
  const rows = rules.filter((rule) => rule.scope === scope).map(line);
  const table = [`| ${COLUMNS.join(" | ")} |`, `|${COLUMNS.map(() => "---").join("|")}|`, ...rows];
  return [`## ${en} · ${zh} (\`${scope}\`): ${rows.length}`, "", ...table].join("\n");
}

/** The list of all rules as Markdown, by scope: what docs/rules.md holds. */
export function rulesDocument(): string {
  const rules = auditRuleTable();
  const scopes = [...new Set(rules.map(({ scope }) => scope))];
  const head = HEAD.replace("{count}", String(rules.length));
  return [head, ...scopes.map((scope) => `${section(scope, rules)}\n`)].join("\n");
}
