import type { Plan } from "../../plan/types";
import { entryPeriods } from "../engine/items";
import { scopeOf } from "../engine/ruleScope";
import type { Finding, Severity } from "../engine/types";

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Place in the report, most significant part first. */
type SortKey = readonly number[];

/** The plan as a whole, then its rows, then its break-downs. */
function groupOf({ place }: Finding): number {
  if (place.breakdownId !== undefined) return 2;
  return place.indicatorId === null ? 0 : 1;
}

function positions(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}

/** The whole comes first, then what is listed, then the row or column of totals. */
function positionOf(key: string | null | undefined, listed: ReadonlyMap<string, number> | undefined): number {
  return key === null || key === undefined ? -1 : (listed?.get(key) ?? Infinity);
}

/** Row number by region of each break-down; the row of totals comes last. */
function regionPositions({ breakdowns }: Plan): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(breakdowns.map(({ id, rows }) => [id, positions(rows.map(({ region }) => region))]));
}

/**
 * Sorts findings as a reader walks through the workbook: row of the plan, period, severity.
 * A finding about a whole row comes before those about its cells. Equal findings keep the rules' order.
 */
export function inReadingOrder(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const rows = positions(plan.indicators.map(({ id }) => id));
  const tables = positions(plan.breakdowns.map(({ id }) => id));
  const periods = positions([String(plan.period.baseYear), ...entryPeriods(plan)]);
  const regions = regionPositions(plan);
  const keyOf = (finding: Finding): SortKey => {
    const { indicatorId, period, breakdownId, region } = finding.place;
    const isTable = breakdownId !== undefined;
    return [
      groupOf(finding),
      (isTable ? tables.get(breakdownId) : rows.get(indicatorId ?? "")) ?? -1,
      isTable ? positionOf(region, regions.get(breakdownId)) : 0,
      positionOf(period, periods),
      SEVERITY_ORDER[finding.severity],
    ];
  };
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ finding }) => finding);
}

function compareKeys(a: SortKey, b: SortKey): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** What is wrong with the figures, worst first; then what is wrong with the published document, which no reporter can mend. */
const rankOf = (finding: Finding): number =>
  (scopeOf(finding) === "document" ? Object.keys(SEVERITY_ORDER).length : 0) + SEVERITY_ORDER[finding.severity];

/** Findings as a report lists them: those about the published document last, errors first, otherwise in the order given. */
export function inReportOrder<Each extends Finding>(findings: readonly Each[]): readonly Each[] {
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}
