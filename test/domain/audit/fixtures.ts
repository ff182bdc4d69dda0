import { auditRuleTable, runAudit, type Finding } from "../../../src/domain/audit";
import {
  loadTemplate,
  defaultSettings,
  type BreakdownEntries,
  type EntryCell,
  type IndicatorCells,
  type Plan,
  type PlanEntries,
} from "../../../src/domain/plan";
import nanjing13 from "../../../src/templates/nanjing-13fyp.json";
import nanjing14 from "../../../src/templates/nanjing-14fyp.json";
import quzhou13 from "../../../src/templates/quzhou-13fyp.json";
import quzhou14 from "../../../src/templates/quzhou-14fyp.json";
import shangluo13 from "../../../src/templates/shangluo-13fyp.json";
import shangluo14 from "../../../src/templates/shangluo-14fyp.json";
import xuancheng13 from "../../../src/templates/xuancheng-13fyp.json";
import xuancheng14 from "../../../src/templates/xuancheng-14fyp.json";
import xuzhou13 from "../../../src/templates/xuzhou-13fyp.json";
import xuzhou14 from "../../../src/templates/xuzhou-14fyp.json";

function load(json: unknown): Plan {
  const loaded = loadTemplate(json);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** The published plans. */
export const PLANS = {
  "nanjing-13fyp": load(nanjing13),
  "nanjing-14fyp": load(nanjing14),
  "quzhou-13fyp": load(quzhou13),
  "quzhou-14fyp": load(quzhou14),
  "shangluo-13fyp": load(shangluo13),
  "shangluo-14fyp": load(shangluo14),
  "xuancheng-13fyp": load(xuancheng13),
  "xuancheng-14fyp": load(xuancheng14),
  "xuzhou-13fyp": load(xuzhou13),
  "xuzhou-14fyp": load(xuzhou14),
} as const;

/** A value, or a whole cell with formula or format. */
export type Typed = EntryCell["raw"] | Partial<EntryCell>;

/** Figures by printed number (or id), then period. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

export function toCell(typed: Typed): EntryCell {
  const plain: EntryCell = { raw: null, formula: null, numberFormat: null };
  return typeof typed === "object" && typed !== null ? { ...plain, ...typed } : { ...plain, raw: typed };
}

/** The id of the row with this printed number; an id stands for itself. */
export function idOf(plan: Plan, numberOrId: string): string {
  return plan.indicators.find(({ number }) => number === numberOrId)?.id ?? numberOrId;
}

export function entriesOf(plan: Plan, figures: Figures): PlanEntries {
  const cells: Record<string, IndicatorCells> = {};
  for (const [key, row] of Object.entries(figures)) {
    cells[idOf(plan, key)] = Object.fromEntries(Object.entries(row).map(([period, typed]) => [period, toCell(typed)]));
  }
  return { cells, remarks: {} };
}

/** Rules about the document alone: the same findings whatever is entered, tested by themselves. */
const DOCUMENT_RULES = auditRuleTable()
  .filter(({ id, scope }) => scope === "document" && id !== "published-completion-differs")
  .map(({ id }) => id);

/** Findings about what was entered; those about the document alone are left out. */
export function aboutEntries(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => !DOCUMENT_RULES.includes(rule));
}

/** What regions reported, by break-down id, region and period. */
export type Reports = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Typed>>>>>>;

function toBreakdownEntries(reports: Reports): BreakdownEntries {
  const toCells = (row: Readonly<Record<string, Typed>>): IndicatorCells =>
    Object.fromEntries(Object.entries(row).map(([period, typed]) => [period, toCell(typed)]));
  return Object.fromEntries(
    Object.entries(reports).map(([table, rows]) => [
      table,
      Object.fromEntries(Object.entries(rows).map(([region, row]) => [region, toCells(row)])),
    ]),
  );
}

export function audit(plan: Plan, asOf: number, figures: Figures, reports?: Reports): readonly Finding[] {
  const entries = { ...entriesOf(plan, figures), ...(reports ? { breakdowns: toBreakdownEntries(reports) } : {}) };
  return aboutEntries(runAudit({ plan, settings: defaultSettings(asOf), entries }));
}

/** The same city's plan before; null for the first one. */
export function planBefore(planId: keyof typeof PLANS): Plan | null {
  return planId.endsWith("-14fyp") ? PLANS[planId.replace("-14fyp", "-13fyp") as keyof typeof PLANS] : null;
}

/** A finding in one line: rule@row/period, the message where it is not the rule's own. */
export function brief(plan: Plan, { rule, message, severity, place }: Finding): string {
  const row = plan.indicators.find(({ id }) => id === place.indicatorId);
  const at = [row ? (row.number ?? row.id) : null, place.period].filter((part) => part !== null).join("/");
  return `${severity} ${message === rule ? rule : message}${at ? ` ${at}` : ""}`;
}

/** Findings of some rules, in one line each. */
export function found(plan: Plan, findings: readonly Finding[], ...rules: readonly string[]): readonly string[] {
  return findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule)).map((each) => brief(plan, each));
}

/** Plausible figures of Nanjing's 14th plan up to 2023, on schedule and without a flaw. */
export const CLEAN_NANJING_14: Figures = {
  "1": { 2021: 27.8, 2022: 27.15, 2023: 26.9, total: 81.85 },
  "2": { 2021: 5.1, 2022: 5.3, 2023: 5 },
  "3": { 2021: 1.8, 2022: 2.1, 2023: 2 },
  "4": { 2021: 3.2, 2022: 3.1, 2023: 3 },
  "5": { 2021: 95.6, 2022: 96, 2023: 95 },
  "6": { 2021: 10.5, 2022: 11, 2023: 10.1 },
  "7": { 2021: 17, 2022: 16.5, 2023: 16 },
  "8": { 2021: 395.5, 2022: 401.2, 2023: 408 },
  "9": { 2021: 330.1, 2022: 336, 2023: 341.5 },
  "10": { 2021: 345, 2022: 350.4, 2023: 355 },
  "11": { 2021: 91, 2022: 90.5, 2023: 92 },
  "12": { 2021: 6.2, 2022: 6.1, 2023: 6.4 },
  "13": { 2021: 620, 2022: 650, 2023: 700 },
  "14": { 2021: 10.8, 2022: 11.2, 2023: 10.4 },
  "15": { 2021: 1090, 2022: 1120, 2023: 1145 },
  "16": { 2021: 95.2, 2022: 94, 2023: 96.3 },
  "17": { 2021: 70, 2022: 68.5, 2023: 72 },
  "18": { 2021: 99, 2022: 98.5, 2023: 99.2 },
  "19": { 2021: 52, 2022: 60.5, 2023: 65 },
  "20": { 2021: 96, 2022: 97.5, 2023: 98.1 },
};

/** A published outcome as the workbook of a finished plan holds it: flows in the total, the rest in the last year. */
export function publishedResults(plan: Plan): Figures {
  const rows = plan.indicators.map(({ id, kind, resultValue }) => {
    const value =
      resultValue.form === "number" && resultValue.comparator === "="
        ? resultValue.value
        : "printed" in resultValue
          ? resultValue.printed
          : null;
    const typed =
      resultValue.form === "number" && resultValue.comparator !== "="
        ? `${resultValue.comparator}${resultValue.value}`
        : value;
    return [id, { [kind === "flow" ? "total" : String(plan.period.lastYear)]: typed }] as const;
  });
  return Object.fromEntries(rows);
}
