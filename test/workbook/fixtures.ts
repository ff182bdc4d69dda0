import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTemplate } from "../../src/domain/plan";
import { defaultSettings, type IndicatorCells, type Plan, type PlanEntries } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import { buildWorkbook } from "../../src/workbook";
import type { WorkbookInput, WorkbookSpec } from "../../src/workbook";

const FOLDER = join(__dirname, "../../src/templates");

/** A published plan. */
export function planOf(id: string): Plan {
  const loaded = loadTemplate(JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")));
  if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
}

/** Typed figures by indicator id and period. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Entries of constants. */
export function entriesOf(typed: Typed, remarks: Readonly<Record<string, string>> = {}): PlanEntries {
  const cells = Object.entries(typed).map(([id, values]): [string, IndicatorCells] => [
    id,
    Object.fromEntries(
      Object.entries(values).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]),
    ),
  ]);
  return { cells: Object.fromEntries(cells), remarks };
}

/** A workbook input with everything left at its default. */
export function inputOf(plan: Plan, asOf: number, typed: Typed = {}, language: Language = "zh-CN"): WorkbookInput {
  return {
    plan,
    settings: defaultSettings(asOf),
    entries: entriesOf(typed),
    language,
    findings: null,
    today: "2024-01-15",
  };
}

/** The workbook of a published plan. */
export function specOf(id: string, asOf: number, typed: Typed = {}, language: Language = "zh-CN"): WorkbookSpec {
  return buildWorkbook(inputOf(planOf(id), asOf, typed, language));
}

/** The outcomes a finished plan prints: flows as totals, the rest in the last year. */
export function publishedEntries(id: string): Typed {
  const plan = planOf(id);
  const rows = plan.indicators.flatMap(({ id: row, kind, result, resultValue }) => {
    if (result === null || resultValue.form === "notGiven") return [];
    const isPlain = resultValue.form === "number" && resultValue.comparator === "=";
    return [
      [row, { [kind === "flow" ? "total" : plan.period.lastYear]: isPlain ? resultValue.value : result }] as const,
    ];
  });
  return Object.fromEntries(rows);
}
