import { countedBefore } from "../../src/app/open/countedBefore";
import { computeCompletions } from "../../src/domain/completion";
import type { IndicatorCells, PlanEntries } from "../../src/domain/plan";
import type { PlanWorkbook } from "../../src/workbook";

function rawsOf(rows: Readonly<Record<string, IndicatorCells>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([id, cells]) => [
      id,
      Object.fromEntries(Object.entries(cells).flatMap(([period, { raw }]) => (raw === null ? [] : [[period, raw]]))),
    ]),
  );
}

function breakdownsOf({ breakdowns }: PlanEntries) {
  return breakdowns && Object.fromEntries(Object.entries(breakdowns).map(([id, rows]) => [id, rawsOf(rows)]));
}

/** What a workbook says once read, as stored beside it: everything that must not be lost on its way. */
export function readingOf(workbook: PlanWorkbook) {
  const { plan, language, settings, entries, explanations, submission, returns } = countedBefore(workbook);
  const completions = Object.entries(computeCompletions(plan, entries, settings)).map(([id, each]) => [
    id,
    {
      status: each.status,
      value: each.valueToDate.value,
      completion: each.completion.value,
      schedule: each.scheduleRatio.value,
    },
  ]);
  return {
    plan: plan.id,
    language,
    settings,
    remarks: entries.remarks,
    cells: rawsOf(entries.cells),
    breakdowns: breakdownsOf(entries),
    explanations,
    submission,
    returns,
    completions: Object.fromEntries(completions) as Readonly<Record<string, unknown>>,
  };
}

export type StoredReading = ReturnType<typeof readingOf>;
