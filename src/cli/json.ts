import { findingText } from "../messages/rules/findings";
import type { AuditReport, ChangedCell, LocatedFinding, SummaryReport } from "../app/types";
import type { Figure, IndicatorCompletion, Reason } from "../domain/completion/types";
import type { Plan } from "../domain/plan/types";

/** The shape of `template --json`: printed text or null, curated facts, nothing computed. */
export function templateJson(plan: Plan): unknown {
  return {
    id: plan.id,
    title: plan.title,
    region: plan.region,
    period: plan.period,
    indicators: plan.indicators.map((each) => ({
      id: each.id,
      number: each.number,
      name: each.name,
      unit: each.unit,
      category: each.category,
      partOf: each.partOf,
      attribute: each.attribute,
      kind: each.kind,
      direction: each.direction,
      baseline: each.baseline,
      target: each.target,
      result: each.result,
      publishedCompletion: each.publishedCompletion,
    })),
    breakdowns: plan.breakdowns.map((each) => ({
      id: each.id,
      number: each.number,
      indicator: each.indicator,
      title: each.title,
      unit: each.unit,
      columns: each.columns,
      rows: each.rows,
      total: each.total,
    })),
  };
}

/** Every blank figure's reason, by figure; null where all are there. */
function reasonsOf(completion: IndicatorCompletion): Readonly<Record<string, Reason>> | null {
  const figures: Readonly<Record<string, Figure>> = {
    completion: completion.completion,
    ratioToTarget: completion.ratioToTarget,
    valueToDate: completion.valueToDate,
    scheduleRatio: completion.scheduleRatio,
    expected: completion.expected,
    progressFromBaseline: completion.progressFromBaseline,
  };
  const entries = Object.entries(figures).flatMap(([name, figure]): [string, Reason][] =>
    figure.reason ? [[name, figure.reason]] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** How each figure was made; null where there is none. */
function methodsOf({ valueMethod, scheduleMethod, policy }: IndicatorCompletion): unknown {
  return { value: valueMethod, schedule: scheduleMethod, policy };
}

function indicatorJson({ indicator, completion }: SummaryReport["summary"]["rows"][number]): unknown {
  const reasons = reasonsOf(completion);
  return {
    id: indicator.id,
    number: indicator.number,
    valueToDate: completion.compositionToDate ?? completion.valueToDate.value,
    completion: completion.completion.value,
    ratioToTarget: completion.ratioToTarget.value,
    progressFromBaseline: completion.progressFromBaseline.value,
    expected: completion.expected.value,
    scheduleRatio: completion.scheduleRatio.value,
    status: completion.status,
    method: completion.valueMethod,
    reason: Object.values(reasons ?? {})[0]?.code ?? null,
    publishedCompletion: indicator.publishedCompletion,
    agreesWithPublished: completion.agreesWithPublished,
    methods: methodsOf(completion),
    reasons,
  };
}

/**
 * The shape of `summarize --json`: rates are fractions. `reason` is the code of the first blank figure's reason,
 * `reasons` holds each blank's with its facts (years, gaps) under the figure's name.
 */
export function summaryJson({ plan, summary }: SummaryReport): unknown {
  return {
    plan: plan.id,
    asOf: plan.asOf,
    thresholds: summary.thresholds,
    indicators: summary.rows.map(indicatorJson),
    counts: summary.counts,
  };
}

function findingJson(finding: LocatedFinding): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    scope: finding.scope,
    sheet: finding.cell?.sheet ?? null,
    cell: finding.cell?.address ?? null,
    indicator: finding.place.indicatorId,
    period: finding.place.period,
    value: finding.value,
    expected: finding.expected,
    message: {
      zh: findingText(finding, finding.indicator, "zh-CN"),
      en: findingText(finding, finding.indicator, "en"),
    },
    fix: finding.fix,
    explanation: finding.explanation ?? null,
    seen: finding.seen ?? null,
  };
}

/** Cells that were mended, and the file that they are mended in. */
interface Mended {
  readonly out: string | null;
  readonly changed: readonly ChangedCell[];
}

/** What stood in a cell before it was mended: its formula, where it had one. */
export function contentBefore({ before: { formula, raw } }: ChangedCell): ChangedCell["before"]["raw"] {
  return formula ?? raw;
}

function changedCellJson(changed: ChangedCell): unknown {
  const { rule, place, cell, after } = changed;
  return { rule, ...place, sheet: cell.sheet, cell: cell.address, before: contentBefore(changed), after };
}

/** The shape of `audit --json`; with `--fix`, what was mended in which file comes before what is left. */
export function auditJson({ plan, findings, counts }: AuditReport, mended: Mended | null): unknown {
  return {
    plan: plan.id,
    asOf: plan.asOf,
    ...(mended && { mended: { file: mended.out, cells: mended.changed.map(changedCellJson) } }),
    findings: findings.map(findingJson),
    counts,
  };
}
