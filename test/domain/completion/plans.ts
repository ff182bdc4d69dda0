import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  loadTemplate,
  publishedResults,
  type EntryCell,
  type IndicatorCells,
  type Plan,
} from "../../../src/domain/plan";
import type { BreakdownTemplate, IndicatorTemplate, PlanPeriod } from "../../../src/domain/plan";
import { computeCompletion, type IndicatorCompletion } from "../../../src/domain/completion";
import { readCell } from "../../../src/domain/plan/readings";
import { defaultSettings, type PlanSettings } from "../../../src/domain/plan/settings";
import { aTemplate, anIndicator } from "../plan/aTemplate";

/** Loads a template file's content or fails the test with its problems. */
export function loaded(json: unknown): Plan {
  const plan = loadTemplate(json);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

/** One of the ten published plans. */
export function publishedPlan(id: string): Plan {
  const file = join(__dirname, "../../../src/templates", `${id}.json`);
  return loaded(JSON.parse(readFileSync(file, "utf8")));
}

/** A cell somebody typed a constant into. */
export function cell(raw: EntryCell["raw"]): EntryCell {
  return { raw, formula: null, numberFormat: null };
}

/** Values typed into one row, by "2021" … or "total". */
export type TypedRow = Readonly<Record<string, EntryCell["raw"]>>;

export function cells(row: TypedRow): IndicatorCells {
  return Object.fromEntries(Object.entries(row).map(([period, raw]) => [period, cell(raw)]));
}

export { publishedResults };

export interface OneRow {
  readonly indicator: Partial<IndicatorTemplate>;
  readonly typed: TypedRow;
  readonly asOf: number;
  readonly settings?: Partial<PlanSettings>;
  readonly period?: PlanPeriod;
  readonly breakdowns?: readonly BreakdownTemplate[];
}

/** The completion of a made-up row in a plan 2021–2025. */
export function completionOf({
  indicator,
  typed,
  asOf,
  settings,
  period,
  breakdowns = [],
}: OneRow): IndicatorCompletion {
  const template = aTemplate({ indicators: [anIndicator(indicator)], breakdowns, ...(period ? { period } : {}) });
  return completionIn(loaded(template), "", typed, { ...defaultSettings(asOf), ...settings });
}

/** The completion of a row of a plan, found by its printed number; the first row for "". */
export function completionIn(plan: Plan, number: string, typed: TypedRow, settings: PlanSettings): IndicatorCompletion {
  const indicator = plan.indicators.find((row) => number === "" || row.number === number);
  if (!indicator) throw new Error(`no indicator ${number}`);
  const { kind } = indicator;
  const readings = Object.fromEntries(Object.entries(typed).map(([key, raw]) => [key, readCell(kind, cell(raw))]));
  return computeCompletion({ plan, indicator, readings, settings });
}
