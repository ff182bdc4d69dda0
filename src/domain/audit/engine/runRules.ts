import { faultText } from "../../shared/faultText";
import { tableLabel } from "../facts/breakdownTable";
import { ITEMS, placeOf } from "./items";
import { regionContexts } from "../facts/regional/regionReports";
import type {
  AuditContext,
  AuditRule,
  Finding,
  MessageParam,
  MessageParams,
  Problem,
  RuleItems,
  RuleScope,
  Verdict,
} from "./types";

/** Id of the finding that reports a rule which broke down. */
export const RULE_FAULT = "rule-fault";

/** A region's row is named by its table, and its unit is the table's. */
function tableParams(item: RuleItems[RuleScope]): MessageParams {
  if (!("indicator" in item)) return {};
  const {
    indicator: { id, unit },
    context: { part },
  } = item;
  const table = part?.tables.get(id);
  return table ? { table: tableLabel(table), unit: unit ?? "" } : {};
}

/** Figures of districts are never edited in a merged workbook: a correction is sent back. */
function isForTheRegion(item: RuleItems[RuleScope]): boolean {
  return item.context.part !== undefined && item.context.settings.totalsFromRegions;
}

function toFinding(rule: AuditRule, item: RuleItems[RuleScope], problem: Problem): Finding {
  return {
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    message: problem.message ?? rule.id,
    params: { ...tableParams(item), ...problem.params },
    place: { ...placeOf(item), ...problem.place },
    value: problem.value,
    expected: problem.expected,
    fix: isForTheRegion(item) ? null : (problem.fix ?? null),
    undecidable: false,
    ...(rule.explainable === undefined ? {} : { explainable: rule.explainable }),
  };
}

function toFindings(rule: AuditRule, item: RuleItems[RuleScope], verdict: Verdict): readonly Finding[] {
  if (verdict.outcome === "pass") return [];
  if (verdict.outcome === "fail") return verdict.problems.map((problem) => toFinding(rule, item, problem));
  const { params, message = "undecidable", place } = verdict;
  const problem: Problem = {
    message,
    params: { ...params, rule: rule.id },
    place,
    value: null,
    expected: null,
    severity: "info",
  };
  return [{ ...toFinding(rule, item, problem), undecidable: true }];
}

/** A fault of the program, not of the data: the figures were not checked by this rule. */
function toFault(rule: AuditRule, item: RuleItems[RuleScope], fault: unknown): Finding {
  return {
    rule: RULE_FAULT,
    severity: "warning",
    message: RULE_FAULT,
    params: { rule: rule.id, detail: faultText(fault) },
    place: placeOf(item),
    value: null,
    expected: null,
    fix: null,
    undecidable: true,
  };
}

/** Runs one rule over its items. A rule that throws is reported once, at its first fault. */
function runRule(rule: AuditRule, items: readonly RuleItems[RuleScope][]): readonly Finding[] {
  const findings: Finding[] = [];
  let faults = 0;
  for (const item of items) {
    try {
      if (rule.appliesTo(item)) findings.push(...toFindings(rule, item, rule.check(item)));
    } catch (fault) {
      faults += 1;
      if (faults === 1) findings.push(toFault(rule, item, fault));
    }
  }
  return findings;
}

function runOver(rules: readonly AuditRule[], context: AuditContext): readonly Finding[] {
  const known = new Map<RuleScope, readonly RuleItems[RuleScope][]>();
  const itemsOf = (scope: RuleScope): readonly RuleItems[RuleScope][] => {
    const items = known.get(scope) ?? ITEMS[scope](context);
    known.set(scope, items);
    return items;
  };
  return rules.flatMap((rule) => runRule(rule, itemsOf(rule.scope)));
}

function isAboutRows({ scope }: AuditRule): boolean {
  return scope === "cell" || scope === "indicator";
}

/** Rules about rows over what each region reported; a region is done with before the next is looked at. */
function runOverRegions(rules: readonly AuditRule[], context: AuditContext): readonly Finding[] {
  const findings: Finding[] = [];
  if (rules.length === 0) return findings;
  for (const part of regionContexts(context)) findings.push(...runOver(rules, part));
  return findings;
}

/** A rule that throws for many regions is reported once. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const faults = new Set<MessageParam | undefined>();
  return findings.filter(({ rule, params }) => {
    if (rule !== RULE_FAULT) return true;
    const isFirst = !faults.has(params.rule);
    faults.add(params.rule);
    return isFirst;
  });
}

/** Runs any rules over a context and the regions' parts of it; knows none of them. Findings come rule by rule, unsorted. */
export function runRules(rules: readonly AuditRule[], context: AuditContext): readonly Finding[] {
  return withoutEchoes([...runOver(rules, context), ...runOverRegions(rules.filter(isAboutRows), context)]);
}
