import type { Finding, Severity } from "../audit/engine/types";
import { formatPeriod, planYears, type PeriodKey } from "../plan/period";
import type { PlanPeriod } from "../plan/types";
import { isBlankCell } from "./cells";
import type { FindingCounts, Returned, ReturnedValue, SourceCell, Submitted, ValuePlace } from "./types";

/** Findings kept of each file; a file with more is one to be sent back as a whole. */
const KEPT_FINDINGS = 50;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const NOWHERE: SourceCell = { sheet: "", address: "" };

function periodsOf(period: PlanPeriod): readonly PeriodKey[] {
  return [...planYears(period).map(String), formatPeriod({ type: "total" })];
}

function valuesOf({ plan, entries, meant, cellOf }: Returned): readonly ReturnedValue[] {
  const periods = periodsOf(plan.period);
  const textAt = (id: string, at: PeriodKey): string | null =>
    meant.find(({ indicatorId, period }) => indicatorId === id && period === at)?.text ?? null;
  return plan.indicators.flatMap(({ id }) =>
    periods.flatMap((period): readonly ReturnedValue[] => {
      const cell = entries.cells[id]?.[period];
      if (!cell || isBlankCell(cell)) return [];
      const source = cellOf(id, period) ?? NOWHERE;
      return [{ breakdownId: id, period, cell, typed: textAt(id, period), source }];
    }),
  );
}

function placeOf({ breakdownId, period, source, cell: { formula, numberFormat } }: ReturnedValue): ValuePlace {
  return { breakdownId, period, source, formula, numberFormat };
}

function countFindings(findings: readonly Finding[], explained: number): FindingCounts {
  const counts: Record<Severity | "explained", number> = { error: 0, warning: 0, info: 0, explained };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Reduces a returned file to what the merge needs, so that thousands of them fit into memory. */
export function toSubmitted(returned: Returned): Submitted {
  const { file, modified, region, planId, planHash, round, returns, asOf, reporter, contact, date, notes, warnings } =
    returned;
  const values = valuesOf(returned);
  const findings = [...returned.findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return {
    file,
    modified,
    region,
    planId,
    planHash,
    round,
    returns,
    asOf,
    reporter,
    contact,
    date,
    notes,
    warnings,
    places: values.map(placeOf),
    raws: values.map(({ cell }) => cell.raw),
    typed: Object.fromEntries(values.flatMap(({ typed }, index) => (typed === null ? [] : [[index, typed]]))),
    remarks: returned.entries.remarks,
    counts: countFindings(findings, returned.explained),
    findings: findings.slice(0, KEPT_FINDINGS),
  };
}
