import type { Breakdown, Indicator, Plan, PlanSettings } from "../../domain/plan";
import { additiveTable } from "../../domain/regions";
import type { Language } from "../../domain/shared/localText";
import { helperColumn, helperHeader, shownColumns, type BreakdownColumn, type BreakdownKey } from "./columns";
import { knownTable, type KnownTable } from "./constants";
import { tableContext } from "./context";
import { tableFormulas, type BreakdownFormulas } from "./formulas";
import { BREAKDOWN_LINES, lineRow, type BreakdownLine } from "./geometry";

/** The table of a break-down: rows, columns left to right, and the formulas of those that are calculated. */
export interface BreakdownLayout {
  readonly known: KnownTable;
  readonly columns: readonly BreakdownColumn[];
  readonly formulas: BreakdownFormulas;
  /** The indicator that the regions add up to; null where the plan has none, or one that counts something else. */
  readonly indicator: Indicator | null;
  /** The lines under the table. */
  readonly lines: readonly BreakdownLine[];
}

/** Hidden columns that the formulas of shown ones refer to, directly or by way of one another. */
function neededHelpers(
  known: KnownTable,
  shown: readonly BreakdownColumn[],
  formulas: BreakdownFormulas,
): readonly BreakdownKey[] {
  const helpers = [...known.all.values.keys(), ...formulas.keys()].filter((key) =>
    shown.every((column) => column.key !== key),
  );
  const needed = new Set<BreakdownKey>();
  const queue: BreakdownKey[] = shown.map(({ key }) => key);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const formula = formulas.get(key) ?? "";
    for (const helper of helpers) {
      if (needed.has(helper) || !formula.includes(`[${helperHeader(helper)}]`)) continue;
      needed.add(helper);
      queue.push(helper);
    }
  }
  return withRanges(
    helpers.filter((key) => needed.has(key)),
    helpers,
  );
}

/** A formula names only the ends of a range of years; those between belong to it. */
function withRanges(needed: readonly BreakdownKey[], helpers: readonly BreakdownKey[]): readonly BreakdownKey[] {
  const ranges = new Set(needed.flatMap((key) => /^([ns])\d{4}$/.exec(key)?.[1] ?? []));
  return helpers.filter((key) => needed.includes(key) || ranges.has(/^([ns])\d{4}$/.exec(key)?.[1] ?? ""));
}

/** The indicator of a break-down, where its regions add up to it. */
function comparedIndicator(plan: Plan, table: Breakdown): Indicator | null {
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  return indicator && additiveTable(plan, indicator)?.id === table.id ? indicator : null;
}

/** Lines that a table has nothing to say in are left out. */
function linesOf({ unit, totals }: Breakdown, indicator: Indicator | null): readonly BreakdownLine[] {
  return BREAKDOWN_LINES.filter((line) => {
    if (line === "published" || line === "difference") return totals !== null;
    if (line === "inUnit") return indicator !== null && (indicator.unit ?? unit) !== unit;
    return line === "entry" || line === "entryDifference" ? indicator !== null : true;
  });
}

/** Sheet row of a line, 0-based. */
export function rowOfLine({ known, lines }: Pick<BreakdownLayout, "known" | "lines">, line: BreakdownLine): number {
  return lineRow(known.rows.length, lines, line);
}

/** Lays out the table of a break-down. It follows from plan and settings, so that a reader lays out the same. */
export function breakdownLayout(
  plan: Plan,
  table: Breakdown,
  settings: PlanSettings,
  language: Language,
): BreakdownLayout {
  const known = knownTable(plan, table, settings, language);
  const shown = shownColumns(plan, table, language);
  const all = tableFormulas(known, tableContext(known));
  const helpers = neededHelpers(known, shown, all);
  const columns = [...shown, ...helpers.map(helperColumn)];
  const formulas = new Map([...all].filter(([key]) => columns.some((column) => column.key === key)));
  const indicator = comparedIndicator(plan, table);
  return { known, columns, formulas, indicator, lines: linesOf(table, indicator) };
}
