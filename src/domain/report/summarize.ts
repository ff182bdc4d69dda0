import { computeCompletions } from "../completion";
import { STATUSES, type IndicatorCompletion, type Status } from "../completion/types";
import type { FindingPlace } from "../audit/engine/types";
import type { PlanEntries } from "../plan/entries";
import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";
import { divide, sum } from "../shared/decimal";
import { NONE } from "./types";
import type { CategoryCounts, GroupCounts, OpenErrors, PlanSummary, StatusCounts, SummaryRow } from "./types";

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

/** A rate as it counts in a mean: what is beyond the target makes up for nothing elsewhere. */
const MOST_COUNTED = 1;

function countCategory(rows: readonly SummaryRow[]): CategoryCounts {
  const completions = rows
    .filter(({ hasOpenErrors }) => !hasOpenErrors)
    .flatMap(({ completion }) => completion.completion.value ?? [])
    .map((rate) => Math.min(rate, MOST_COUNTED));
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

/** What the summary knows of an audit. */
export function openErrorsOf(
  { indicators }: Pick<Plan, "indicators">,
  errors: readonly { readonly place: Pick<FindingPlace, "indicatorId"> }[],
): OpenErrors {
  const concerned = new Set(errors.map(({ place }) => place.indicatorId));
  const own = new Set(indicators.map(({ id }) => id));
  return {
    count: errors.length,
    indicatorIds: indicators.flatMap(({ id }) => (concerned.has(id) ? [id] : [])),
    elsewhere: errors.filter(({ place }) => place.indicatorId === null || !own.has(place.indicatorId)).length,
  };
}

/** Makes the report of completions that are already computed, e.g. by an audit. */
export function summarizeCompletions(
  plan: Plan,
  completions: Readonly<Record<string, IndicatorCompletion>>,
  { asOf, thresholds }: PlanSettings,
  openErrors: OpenErrors | null = null,
): PlanSummary {
  const concerned = new Set(openErrors?.indicatorIds);
  const rows = plan.indicators.flatMap((indicator): readonly SummaryRow[] => {
    const completion = completions[indicator.id];
    return completion ? [{ indicator, completion, hasOpenErrors: concerned.has(indicator.id) }] : [];
  });
  return {
    planId: plan.id,
    asOf,
    thresholds,
    openErrors,
    rows,
    counts: {
      byStatus: countStatuses(rows),
      byAttribute: countBy(rows, ({ indicator }) => indicator.attribute ?? NONE, countGroup),
      byCategory: countBy(rows, ({ indicator }) => indicator.category?.zh ?? NONE, countCategory),
    },
  };
}

/**
 * Computes and counts a whole plan at the year of the settings.
 *
 * @param openErrors What an audit found and nobody mended; null where there was none.
 */
export function summarize(
  plan: Plan,
  entries: PlanEntries,
  settings: PlanSettings,
  openErrors: OpenErrors | null = null,
): PlanSummary {
  return summarizeCompletions(plan, computeCompletions(plan, entries, settings), settings, openErrors);
}
