import { computeCompletions } from "../completion";
import { STATUSES, type IndicatorCompletion, type Status } from "../completion/types";
import type { PlanEntries } from "../plan/entries";
import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";
import { divide, sum } from "../shared/decimal";
import { NONE } from "./types";
import type { CategoryCounts, GroupCounts, PlanSummary, StatusCounts, SummaryRow } from "./types";

function countStatuses(rows: readonly SummaryRow[]): StatusCounts {
  const count = (status: Status) => rows.filter(({ completion }) => completion.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<Status, number>;
}

function countGroup(rows: readonly SummaryRow[]): GroupCounts {
  return {
    total: rows.length,
    computable: rows.filter(({ completion }) => completion.completion.value !== null).length,
    met: rows.filter(({ completion }) => completion.met === true).length,
    byStatus: countStatuses(rows),
  };
}

function countCategory(rows: readonly SummaryRow[]): CategoryCounts {
  const completions = rows.flatMap(({ completion }) => completion.completion.value ?? []);
  return {
    category: rows[0]?.indicator.category ?? null,
    ...countGroup(rows),
    meanCompletion: completions.length > 0 ? divide(sum(completions), completions.length) : null,
    averaged: completions.length,
  };
}

/** Counts the rows of each key, keys in the order in which they first appear. */
function countBy<Counts>(
  rows: readonly SummaryRow[],
  keyOf: (row: SummaryRow) => string,
  count: (rows: readonly SummaryRow[]) => Counts,
): Readonly<Record<string, Counts>> {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return Object.fromEntries([...groups].map(([key, members]) => [key, count(members)]));
}

/** Makes the report of completions that are already computed, e.g. by an audit. */
export function summarizeCompletions(
  plan: Plan,
  completions: Readonly<Record<string, IndicatorCompletion>>,
  { asOf, thresholds }: PlanSettings,
): PlanSummary {
  const rows = plan.indicators.flatMap((indicator): readonly SummaryRow[] => {
    const completion = completions[indicator.id];
    return completion ? [{ indicator, completion }] : [];
  });
  return {
    planId: plan.id,
    asOf,
    thresholds,
    rows,
    counts: {
      byStatus: countStatuses(rows),
      byAttribute: countBy(rows, ({ indicator }) => indicator.attribute ?? NONE, countGroup),
      byCategory: countBy(rows, ({ indicator }) => indicator.category?.zh ?? NONE, countCategory),
    },
  };
}

/** Computes and counts a whole plan at the year of the settings. */
export function summarize(plan: Plan, entries: PlanEntries, settings: PlanSettings): PlanSummary {
  return summarizeCompletions(plan, computeCompletions(plan, entries, settings), settings);
}
