import type { Rejection, TakenBack } from "../../app/consolidation";
import type { Finding } from "../../domain/audit";
import { groupBy } from "../../domain/shared/groupBy";
import type {
  CellChange,
  Consolidation,
  MergedValue,
  RegionOutcome,
  RegionTotal,
  RoundDifference,
} from "../../domain/consolidation";
import { tableLabels, type TableLabel } from "../../domain/regions";
import type { SentBack } from "./returnFolder";
import { findingText } from "../../messages/rules/findings";

/** What `consolidate --json` prints. */
export interface ConsolidationReport {
  readonly taken: TakenBack;
  readonly merged: Consolidation;
  readonly asOf: number;
  readonly rejected: readonly Rejection[];
  readonly skipped: readonly string[];
  /** Workbooks written to be sent back. */
  readonly sentBack: readonly SentBack[];
}

type Labels = ReadonlyMap<string, TableLabel>;

function findingJson(labels: Labels, finding: Finding): unknown {
  const { rule, severity, place, value, expected } = finding;
  const label = labels.get(place.indicatorId ?? "") ?? null;
  return {
    rule,
    severity,
    sheet: place.sheet ?? null,
    cell: place.cell ?? null,
    breakdown: place.indicatorId,
    period: place.period,
    value,
    expected,
    message: { zh: findingText(finding, label, "zh-CN"), en: findingText(finding, label, "en") },
  };
}

function valueJson({ breakdownId, period, cell, typed, comment, source }: MergedValue): unknown {
  const { file, sheet, address, reporter, date } = source;
  return {
    breakdown: breakdownId,
    period,
    value: cell.raw,
    typed,
    comment,
    file,
    sheet,
    cell: address,
    reporter,
    date,
  };
}

function regionJson(
  values: readonly MergedValue[],
  labels: Labels,
  { region, status, submission, expected, reported, unusable }: RegionOutcome,
): unknown {
  const {
    file = null,
    reporter = null,
    contact = null,
    date = null,
    round = null,
    returns = null,
    counts = null,
  } = submission ?? {};
  return {
    region,
    file,
    status,
    findings: submission?.findings.map((finding) => findingJson(labels, finding)) ?? [],
    values: values.map(valueJson),
    expected,
    reported,
    reporter,
    contact,
    date,
    round,
    returns,
    counts,
    remarks: submission?.remarks ?? {},
    notes:
      submission?.notes.map(({ kind, breakdownId, period, text }) => ({
        kind,
        breakdown: breakdownId,
        period,
        text,
      })) ?? [],
    warnings: submission?.warnings ?? [],
    unusable,
  };
}

function totalJson({
  indicatorId,
  breakdownId,
  period,
  value,
  unit,
  indicatorValue,
  indicatorUnit,
  reportedSoFar,
  missing,
}: RegionTotal): unknown {
  return {
    indicator: indicatorId,
    breakdown: breakdownId,
    period,
    value,
    unit,
    indicatorValue,
    indicatorUnit,
    reportedSoFar,
    missing,
  };
}

function changeJson({ breakdownId, period, before, after, source }: CellChange): unknown {
  return { breakdown: breakdownId, period, before, after, sheet: source.sheet, cell: source.address };
}

function roundJson(
  labels: Labels,
  { region, before, after, changes, fixed, made, isComplete }: RoundDifference,
): unknown {
  const texts = (findings: readonly Finding[]) => findings.map((finding) => findingJson(labels, finding));
  return {
    region,
    before,
    after,
    changes: changes.map(changeJson),
    fixed: texts(fixed),
    made: texts(made),
    isComplete,
  };
}

/** The shape of `consolidate --json`. Values are as typed; a total is null while a region of its table is missing. */
export function consolidationJson(report: ConsolidationReport): unknown {
  const { taken, merged, asOf, rejected, skipped, sentBack } = report;
  const labels = tableLabels(taken.plan);
  const values = groupBy(merged.values, ({ region }) => region);
  return {
    plan: taken.plan.id,
    asOf,
    policy: merged.policy,
    regions: merged.regions.map((outcome) => regionJson(values.get(outcome.region) ?? [], labels, outcome)),
    totals: merged.totals.map(totalJson),
    missing: merged.missing,
    alike: merged.alike,
    duplicates: merged.duplicates,
    rejected: rejected.map(({ file, reason, text }) => ({ file, reason, text })),
    rounds: merged.rounds.map((round) => roundJson(labels, round)),
    skipped,
    returned: sentBack,
    read: taken.read,
    cancelled: taken.cancelled,
  };
}
