import { indicatorLabel, workbookFinding, type Finding } from "../../domain/audit";
import type { Indicator, Plan, PlanSettings } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import type { EntryColumn, KnownRow } from "../entry/column";
import { heldTextsOf } from "../entry/heldTexts";
import type { EntryKey } from "../entry/keys";
import { rowConstants } from "../entry/rowConstants";
import type { RawValue } from "../snapshot";
import { formulaAt, textOf, valueAt } from "./grid";
import type { FoundTable } from "./entryTable";
import { currentLetters } from "./currentLetters";
import { formulaJudges } from "./formulaJudges";
import { fewOrOne } from "./manyOverwritten";

/** What plan and settings say of its rows, by indicator. */
export type KnownRows = ReadonlyMap<string, KnownRow>;

/** Derives what the rows of a plan hold whatever was reported. */
export function knownRows(plan: Plan, settings: PlanSettings): KnownRows {
  return new Map(
    plan.indicators.map((indicator) => [
      indicator.id,
      { plan, indicator, constants: rowConstants(plan, indicator, settings) },
    ]),
  );
}

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

/**
 * Cells of calculated columns that hold something else than the column's formula.
 *
 * @param isOfToday In the last parameter: false for a workbook of an earlier version: there any formula will do.
 */
export function overwrittenFormulas(
  plan: Plan,
  language: Language,
  table: ReadTable,
  { known, isOfToday }: { readonly known: KnownRows; readonly isOfToday: boolean },
): readonly Finding[] {
  const { sheet, grid, columns } = table;
  const findings: Finding[] = [];
  const held = heldTextsOf([...known.values()]);
  for (const [key, isSame] of formulaJudges(plan.period, columns, language, currentLetters(table), held)) {
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
  return fewOrOne(sheet, findings);
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
  known: KnownRows,
  table: ReadTable,
): readonly Finding[] {
  const { sheet, grid, columns } = table;
  const findings: Finding[] = [];
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
