import { indicatorLabel, workbookFinding, type Finding } from "../../domain/audit";
import type { Indicator, Plan, PlanSettings } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { cellAddress, columnLetters } from "../address";
import type { EntryColumn, KnownRow } from "../entry/column";
import type { EntryKey } from "../entry/keys";
import { rowConstants } from "../entry/rowConstants";
import type { LettersOf } from "../formula/ownRow";
import type { RawValue } from "../snapshot";
import { formulaAt, textOf, valueAt } from "./grid";
import type { FoundTable } from "./entryTable";
import { formulaJudges } from "./formulaJudges";

/** A table whose rows and columns were found. */
export interface ReadTable extends FoundTable {
  readonly columns: readonly EntryColumn[];
  readonly positions: ReadonlyMap<EntryKey, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** Calls back for each cell of a column that stands in an indicator's row. */
function eachCell(
  { positions, rows }: ReadTable,
  indicators: readonly Indicator[],
  key: EntryKey,
  visit: (indicator: Indicator, row: number, column: number) => void,
): void {
  const column = positions.get(key);
  if (column === undefined) return;
  for (const indicator of indicators) {
    const row = rows.get(indicator.id);
    if (row !== undefined) visit(indicator, row, column);
  }
}

/** Where the columns stand now. */
function currentLetters({ grid, positions }: ReadTable): LettersOf {
  const letters = new Map<string, string>(
    [...positions].map(([key, position]) => [key, columnLetters(grid.column + position)]),
  );
  return (key) => letters.get(key);
}

/**
 * Cells of calculated columns that hold something else than the column's formula.
 *
 * @param isOfToday False for a workbook of an earlier version: there any formula will do.
 */
export function overwrittenFormulas(
  plan: Plan,
  language: Language,
  table: ReadTable,
  isOfToday: boolean,
): readonly Finding[] {
  const { sheet, grid, columns } = table;
  const findings: Finding[] = [];
  for (const [key, isSame] of formulaJudges(plan.period, columns, language, currentLetters(table))) {
    const header = columns.find((column) => column.key === key)?.header ?? key;
    eachCell(table, plan.indicators, key, (indicator, row, column) => {
      const formula = formulaAt(grid, row, column);
      if (isOfToday ? isSame(formula, grid.row + row) : formula !== null) return;
      const place = { indicatorId: indicator.id, sheet, cell: cellAddress(grid.row + row, grid.column + column) };
      const label = inLanguage(indicatorLabel(indicator), language);
      findings.push(
        workbookFinding(
          "formula-overwritten",
          { sheet, column: header, row: label },
          { place, value: valueAt(grid, row, column) },
        ),
      );
    });
  }
  return findings;
}

/** Number cells may come back as text and the other way round; the content counts. */
export function isSameContent(found: RawValue, printed: RawValue): boolean {
  const [a, b] = [textOf(found), textOf(printed)];
  return a === b || (a !== "" && b !== "" && Number(a) === Number(b));
}

/** Published cells and constants of a row that somebody changed. */
export function editedConstants(
  plan: Plan,
  language: Language,
  settings: PlanSettings,
  table: ReadTable,
): readonly Finding[] {
  const { sheet, grid, columns } = table;
  const findings: Finding[] = [];
  const known = new Map(
    plan.indicators.map((indicator): [string, KnownRow] => [
      indicator.id,
      { plan, indicator, constants: rowConstants(plan, indicator, settings) },
    ]),
  );
  for (const { key, header, fixed } of columns) {
    eachCell(table, plan.indicators, key, (indicator, row, column) => {
      const own = known.get(indicator.id);
      const printed = own && fixed?.(own);
      if (printed === undefined) return;
      const found = valueAt(grid, row, column);
      if (formulaAt(grid, row, column) === null && isSameContent(found, printed)) return;
      const place = { indicatorId: indicator.id, sheet, cell: cellAddress(grid.row + row, grid.column + column) };
      const texts = {
        sheet,
        column: header,
        row: inLanguage(indicatorLabel(indicator), language),
        found: textOf(found),
        printed: textOf(printed),
      };
      findings.push(
        workbookFinding("published-text-edited", texts, { place, value: found, expected: textOf(printed) }),
      );
    });
  }
  return findings;
}
