import type { Finding } from "../audit/engine/types";
import { cellPeriods, type PeriodKey } from "../plan/period";
import { workbookFinding } from "../audit/engine/workbookFindings";
import { isBlankCell } from "./cells";
import { signedDays, type Signed } from "./signedDays";
import { countFindings, keptFindings } from "./submittedFindings";
import type { Returned, ReturnedValue, SourceCell, Submitted, ValuePlace } from "./types";

const NOWHERE: SourceCell = { sheet: "", address: "" };

function valuesOf({ plan, entries, meant, cellOf }: Returned): readonly ReturnedValue[] {
  const periods = cellPeriods(plan.period);
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

/** A date under the report that does not say when it was signed. */
function dateFindings({ date }: Returned, { state }: Signed): readonly Finding[] {
  if (state === "unclear") return [workbookFinding("signed-date-unclear", { found: date })];
  return state === "implausible" ? [workbookFinding("signed-date-implausible", { found: date })] : [];
}

/**
 * Reduces a returned file to what the merge needs, so that thousands of them fit into memory.
 *
 * @param today ISO date on which the file is read.
 */
export function toSubmitted(returned: Returned, today: string): Submitted {
  const { file, modified, region, planId, planHash, round, returns, asOf, reporter, contact, date, notes, warnings } =
    returned;
  const values = valuesOf(returned);
  const signed = signedDays(date, asOf, today);
  const findings = [...dateFindings(returned, signed), ...returned.findings];
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
    signed,
    notes,
    warnings,
    places: values.map(placeOf),
    raws: values.map(({ cell }) => cell.raw),
    typed: Object.fromEntries(values.flatMap(({ typed }, index) => (typed === null ? [] : [[index, typed]]))),
    remarks: returned.entries.remarks,
    counts: countFindings(findings, returned.explained),
    findings: keptFindings(findings),
  };
}
