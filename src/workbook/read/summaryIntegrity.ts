import { indicatorLabel, workbookFinding, type Finding, type FindingPlace } from "../../domain/audit";
import { STATUSES } from "../../domain/completion";
import type { Indicator, Plan, PlanSettings } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { summaryTexts } from "../../messages/sheets/sheets";
import { absoluteAddress, cellAddress, columnLetters } from "../address";
import { TABLE_NAMES } from "../contract";
import type { SheetInput } from "../input";
import type { Column } from "../kit";
import type { GridSnapshot, WorkbookSnapshot } from "../snapshot";
import { summaryColumns, type SummaryRow } from "../summary/columns";
import { categoriesOf, categoryColumns, statusColumns } from "../summary/counts";
import { isOfAnotherPlan, ofAnotherPlan } from "./anotherPlan";
import { findColumns, findTable, type FoundTable } from "./entryTable";
import { formulaJudge } from "./formulas";
import { formulaAt, textOf, valueAt } from "./grid";
import { isSameContent } from "./integrity";

/** What the reader knows when it comes to the summary. */
export interface SummarySearch {
  readonly plan: Plan;
  readonly language: Language;
  readonly settings: PlanSettings;
  /** Name of the sheet now; undefined where it is gone, which is a finding of its own. */
  readonly sheet: string | undefined;
}

/** A cell of the sheet that was to hold a formula, and what a finding says of it. */
interface Calculated {
  readonly row: number;
  readonly column: number;
  readonly texts: { readonly column: string; readonly row: string };
  readonly place?: Partial<FindingPlace>;
}

function overwritten(sheet: string, grid: GridSnapshot, { row, column, texts, place }: Calculated): Finding {
  const cell = cellAddress(grid.row + row, grid.column + column);
  return workbookFinding(
    "formula-overwritten",
    { sheet, ...texts },
    { place: { ...place, sheet, cell }, value: valueAt(grid, row, column) },
  );
}

/** Makes what follows from the language alone once for all workbooks that are read. */
function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>();
  return (language) => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}

/** What is written of an indicator before anything is reported. */
const asMade = (indicator: Indicator): SummaryRow => ({ indicator, values: {}, hasOpenErrors: false });

/** A column of the table by indicator, and whether a formula that was found in it is its own. */
type JudgedColumn = Column<SummaryRow> & { readonly isFormula: (found: string) => boolean };

/** Cells of one indicator: a formula that is gone, a text that is not the plan's. */
function rowProblems(
  { sheet, grid }: FoundTable,
  row: number,
  indicator: Indicator,
  columns: readonly (readonly [column: JudgedColumn, position: number])[],
  language: Language,
): readonly Finding[] {
  const label = inLanguage(indicatorLabel(indicator), language);
  return columns.flatMap(([{ header, formula, value, isFormula }, column]): readonly Finding[] => {
    const [found, own] = [formulaAt(grid, row, column), valueAt(grid, row, column)];
    const place = { indicatorId: indicator.id };
    if (formula !== undefined) {
      if (found !== null && isFormula(found)) return [];
      return [overwritten(sheet, grid, { row, column, texts: { column: header, row: label }, place })];
    }
    const printed = value(asMade(indicator), 0);
    const text = typeof printed === "string" || typeof printed === "number" ? printed : null;
    if (found === null && isSameContent(own, text)) return [];
    const cell = cellAddress(grid.row + row, grid.column + column);
    return [
      workbookFinding(
        "published-text-edited",
        { sheet, column: header, row: label, found: textOf(own), printed: textOf(text) },
        { place: { ...place, sheet, cell }, value: own, expected: textOf(text) },
      ),
    ];
  });
}

/** The columns of the table by indicator, each with what tells whether a formula is its own. */
const judgedColumns = perLanguage((language): readonly JudgedColumn[] =>
  summaryColumns({ language }).map((column) => ({
    ...column,
    isFormula: formulaJudge(`=${typeof column.formula === "string" ? column.formula : ""}`, TABLE_NAMES.summary),
  })),
);

/** The table by indicator: its columns, its rows, and every cell of them. */
function tableProblems(table: FoundTable, { plan, language }: SummarySearch): readonly Finding[] {
  const { sheet, grid } = table;
  const columns = judgedColumns(language);
  const { positions, problems } = findColumns(table, columns);
  const idColumn = positions.get("id");
  if (idColumn === undefined) return problems;
  const rows = new Map(grid.values.map((values, row) => [textOf(values[idColumn] ?? null), row] as const));
  const judged = columns.flatMap((column) => {
    const position = positions.get(column.key);
    return position === undefined ? [] : [[column, position] as const];
  });
  const ofRows = plan.indicators.flatMap((indicator) => {
    const row = rows.get(indicator.id);
    if (row !== undefined) return rowProblems(table, row, indicator, judged, language);
    const label = inLanguage(indicatorLabel(indicator), language);
    return [workbookFinding("row-missing", { sheet, row: label }, { place: { indicatorId: indicator.id, sheet } })];
  });
  return [...problems, ...ofRows];
}

/** Where texts stand side by side on a sheet, from a column on; null where they do not. */
function findHeads(
  grid: GridSnapshot,
  heads: readonly string[],
  from = 0,
): { readonly row: number; readonly column: number } | null {
  for (const [row, values] of grid.values.entries()) {
    const column = values.findIndex(
      (_, at) => at >= from && heads.every((head, index) => textOf(values[at + index] ?? null) === head),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A sheet, and where on it a table of counts is looked for: right of the table by indicator. */
interface CountsPlace {
  readonly sheet: string;
  readonly grid: GridSnapshot;
  /** Column of the grid. */
  readonly from: number;
}

/** The formulas of a table of counts, wherever it stands now; one whose heads were changed is left alone. */
function countProblems<Row>(
  { sheet, grid, from }: CountsPlace,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Finding[] {
  const heads = findHeads(
    grid,
    columns.map(({ header }) => header),
    from,
  );
  if (!heads) return [];
  const columnOf = (key: string): number => grid.column + heads.column + columns.findIndex((each) => each.key === key);
  return rows.flatMap((own, index) => {
    const row = heads.row + 1 + index;
    const label = textOf(valueAt(grid, row, heads.column));
    if (label !== textOf(columns[0]?.value(own, index) as string)) return [];
    return columns.flatMap(({ header, formula }, at): readonly Finding[] => {
      if (typeof formula !== "function") return [];
      const expected = formula({
        cell: (key) => `$${cellAddress(grid.row + row, columnOf(key))}`,
        fixed: (key) => absoluteAddress(grid.row + row, columnOf(key)),
        head: (key) => `${columnLetters(columnOf(key))}$${grid.row + heads.row + 1}`,
      });
      const column = heads.column + at;
      if (formulaJudge(`=${expected}`, "")(formulaAt(grid, row, column))) return [];
      return [overwritten(sheet, grid, { row, column, texts: { column: header, row: label } })];
    });
  });
}

/** The line of totals under the counts by status. */
function totalProblems(
  { sheet, grid, from }: CountsPlace,
  columns: readonly Column<unknown>[],
  label: string,
): readonly Finding[] {
  const heads = findHeads(
    grid,
    columns.map(({ header }) => header),
    from,
  );
  const row = (heads?.row ?? 0) + 1 + STATUSES.length;
  if (!heads || textOf(valueAt(grid, row, heads.column)) !== label) return [];
  return columns.slice(1).flatMap(({ header }, index): readonly Finding[] => {
    const column = heads.column + 1 + index;
    return formulaAt(grid, row, column)?.toUpperCase().startsWith("=SUM(")
      ? []
      : [overwritten(sheet, grid, { row, column, texts: { column: header, row: label } })];
  });
}

/** The year reported to, right of its label; and the line of open errors, two rows above the table. */
function headProblems(sheet: string, grid: GridSnapshot, table: FoundTable, language: Language): readonly Finding[] {
  const say = speaker(summaryTexts, language);
  const label = findHeads(grid, [say("asOf")]);
  const asOf = label && label.row < table.grid.row - grid.row ? label : null;
  const cells: readonly (readonly [row: number, column: number, label: string])[] = [
    ...(asOf ? [[asOf.row, asOf.column + 1, say("asOf")] as const] : []),
    ...(hasOpenErrorsLine(grid, table)
      ? []
      : [[table.grid.row - grid.row - 2, 1 - grid.column, say("openErrorsLine")] as const]),
  ];
  return cells
    .filter(([row, column]) => formulaAt(grid, row, column) === null)
    .map(([row, column, label]) => overwritten(sheet, grid, { row, column, texts: { column: label, row: sheet } }));
}

function hasOpenErrorsLine(grid: GridSnapshot, table: FoundTable): boolean {
  return grid.formulas
    .slice(0, Math.max(0, table.grid.row - grid.row))
    .some((row) => row.some((formula) => formula?.includes("COUNTIFS(") ?? false));
}

/** Formulas and texts of the summary sheet that somebody overwrote: what is typed there follows no figure any more. */
export function summaryProblems(snapshot: WorkbookSnapshot, search: SummarySearch): readonly Finding[] {
  const { plan, language, settings, sheet } = search;
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const { table } = findTable(snapshot, {
    name: TABLE_NAMES.summary,
    headers: judgedColumns(language).map(({ header }) => header),
    sheets: found ? [found] : [],
  });
  if (sheet === undefined || !table) return [];
  const grid = found?.grid ?? table.grid;
  const input: SheetInput = {
    ...{ plan, language, settings, completions: {}, findings: null, today: "" },
    entries: { cells: {}, remarks: {} },
  };
  if (isOfAnotherPlan(plan, language, table, findColumns(table, judgedColumns(language)).positions))
    return [ofAnotherPlan(plan, table.sheet)];
  // The open workbook is read above the table and right of it alone.
  const beside = { sheet, grid, from: table.grid.column - grid.column + (table.grid.values[0]?.length ?? 0) };
  const byStatus = statusColumns(input);
  return [
    ...tableProblems(table, search),
    ...headProblems(sheet, grid, table, language),
    ...countProblems(beside, byStatus, STATUSES),
    ...totalProblems(beside, byStatus as readonly Column<unknown>[], speaker(summaryTexts, language)("total")),
    ...countProblems(beside, categoryColumns(input), categoriesOf(input)),
  ];
}
