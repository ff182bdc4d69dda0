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

type Reasons = Readonly<Record<string, Reason>>;

/** The reason of every blank one among figures. */
function reasonsAmong(figures: Readonly<Record<string, Figure>>): Reasons {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (figure.reason ? [[name, figure.reason] as const] : [])),
  );
}

/** Why figures of where the indicator stands are blank. */
function reasonsNow(completion: IndicatorCompletion): Reasons {
  return reasonsAmong({
    completion: completion.completion,
    ratioToTarget: completion.ratioToTarget,
    valueToDate: completion.valueToDate,
    scheduleRatio: completion.scheduleRatio,
    expected: completion.expected,
    dueRate: completion.dueRate,
    leadPp: completion.leadPp,
    progressFromBaseline: completion.progressFromBaseline,
  });
}

/** Why figures of what is left to do are blank; many are, once a plan is over or a level is to be held. */
function reasonsAhead({ gapToTarget, requiredPace, projection }: IndicatorCompletion): Reasons {
  return reasonsAmong({ gapToTarget, requiredPace, projection });
}

/** How each figure was made; null where there is none. */
function methodsOf({ valueMethod, scheduleMethod, policy }: IndicatorCompletion): unknown {
  return { value: valueMethod, schedule: scheduleMethod, policy };
}

function indicatorJson({ indicator, completion, hasOpenErrors }: SummaryReport["summary"]["rows"][number]): unknown {
  const now = reasonsNow(completion);
  const reasons = { ...now, ...reasonsAhead(completion) };
  return {
    id: indicator.id,
    number: indicator.number,
    valueToDate: completion.compositionToDate ?? completion.valueToDate.value,
    completion: completion.completion.value,
    ratioToTarget: completion.ratioToTarget.value,
    progressFromBaseline: completion.progressFromBaseline.value,
    expected: completion.expected.value,
    dueRate: completion.dueRate.value,
    leadPp: completion.leadPp.value,
    scheduleRatio: completion.scheduleRatio.value,
    gapToTarget: completion.gapToTarget.value,
    requiredPace: completion.requiredPace.value,
    projection: completion.projection.value,
    status: completion.status,
    statusByPrecision: completion.statusByPrecision,
    openErrors: hasOpenErrors,
    method: completion.valueMethod,
    reason: Object.values(now)[0]?.code ?? null,
    publishedCompletion: indicator.publishedCompletion,
    agreesWithPublished: completion.agreesWithPublished,
    methods: methodsOf(completion),
    reasons: Object.keys(reasons).length > 0 ? reasons : null,
  };
}

/**
 * The shape of `summarize --json`: rates are fractions; gap, pace and projection are in the row's unit. `reason` is the code
 * of the first reason for which a figure of the present is blank, `reasons` holds each blank's with its facts (years, gaps) under the figure's name.
 */
export function summaryJson({ plan, summary }: SummaryReport): unknown {
  return {
    plan: plan.id,
    asOf: plan.asOf,
    thresholds: summary.thresholds,
    openErrors: summary.openErrors,
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
