import { workbookFinding, type Finding } from "../../domain/audit";
import type { BreakdownEntries, EntryCell, IndicatorCells, Plan, PlanSettings } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import { breakdownLayout, type BreakdownLayout } from "../breakdown/layout";
import type { BreakdownKey } from "../breakdown/keys";
import { breakdownTableName, CALCULATED_SINCE } from "../contract";
import type { GridSnapshot, WorkbookSnapshot } from "../snapshot";
import { findColumns, findTable, type FoundTable } from "./entryTable";
import { formatAt, formulaAt, textOf, valueAt } from "./grid";

/** The table of a break-down whose rows and columns were found. */
export interface ReadBreakdown extends FoundTable {
  readonly layout: BreakdownLayout;
  readonly positions: ReadonlyMap<BreakdownKey, number>;
  /** Row of each region (0 is the header); those without one are left out. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The tables of break-downs by id, as far as they are there, and what is wrong with them. */
export interface FoundBreakdowns {
  readonly tables: ReadonlyMap<string, ReadBreakdown>;
  readonly problems: readonly Finding[];
}

/** What the search in a workbook needs to know. */
export interface BreakdownSearch {
  readonly plan: Plan;
  readonly settings: PlanSettings;
  readonly language: Language;
  /** Our sheets by id, as they are called now. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Version of the contract that the workbook was made with. */
  readonly contract: number;
}

/** A table that was converted to a range ends where an empty row begins: the lines of totals follow. */
function untilEmptyRow(grid: GridSnapshot): GridSnapshot {
  const empty = grid.values.findIndex((row) => row.every((value) => textOf(value) === ""));
  return empty < 0 ? grid : { ...grid, values: grid.values.slice(0, empty) };
}

/** True where a row without a known region holds a name or a figure that somebody reported. */
function hasContent({ grid }: FoundTable, positions: ReadonlyMap<BreakdownKey, number>, row: number): boolean {
  const shown = [...positions].filter(([key]) => key === "region" || key === "total" || /^y\d/.test(key));
  return shown.some(([, column]) => textOf(valueAt(grid, row, column)) !== "");
}

/** Finds the row of each region by its name, in whatever order the rows stand. */
function findRows(
  table: FoundTable,
  { known }: BreakdownLayout,
  positions: ReadonlyMap<BreakdownKey, number>,
): Pick<ReadBreakdown, "rows"> & Pick<FoundBreakdowns, "problems"> {
  const { sheet, grid } = table;
  const { id: breakdownId, indicator: indicatorId } = known.table;
  const regions = new Set(known.rows.map(({ region }) => region));
  const column = positions.get("region");
  const rows = new Map<string, number>();
  const problems: Finding[] = [];
  for (let row = 1; row < grid.values.length; row += 1) {
    const region = column === undefined ? "" : textOf(valueAt(grid, row, column));
    const place = { indicatorId, breakdownId, sheet, cell: cellAddress(grid.row + row, grid.column + (column ?? 0)) };
    if (!regions.has(region)) {
      const label = region || String(grid.row + row + 1);
      if (hasContent(table, positions, row))
        problems.push(workbookFinding("row-unknown", { sheet, row: label }, { place }));
    } else if (rows.has(region)) {
      problems.push(workbookFinding("row-duplicated", { sheet, row: region }, { place: { ...place, region } }));
    } else rows.set(region, row);
  }
  for (const region of regions) {
    if (rows.has(region)) continue;
    problems.push(
      workbookFinding("row-missing", { sheet, row: region }, { place: { indicatorId, breakdownId, region, sheet } }),
    );
  }
  return { rows, problems };
}

function readBreakdown(
  snapshot: WorkbookSnapshot,
  layout: BreakdownLayout,
  sheet: string | undefined,
  contract: number,
): { readonly table: ReadBreakdown | null; readonly problems: readonly Finding[] } {
  const name = breakdownTableName(layout.known.table.number);
  const columns = layout.columns.filter(
    ({ hidden, since = 1 }) => contract >= since && (contract >= CALCULATED_SINCE || !hidden),
  );
  const headers = columns.map(({ header }) => header);
  const found = findTable(snapshot, { name, headers, sheets: snapshot.sheets.filter((each) => each.name === sheet) });
  const missing = workbookFinding(
    "table-missing",
    { sheet: found.table?.sheet ?? sheet ?? "", table: name },
    { place: sheet === undefined ? {} : { sheet } },
  );
  // A sheet that is gone altogether is a finding of its own.
  if (!found.table) return { table: null, problems: sheet === undefined ? [] : [missing] };
  const table = found.isNative ? found.table : { ...found.table, grid: untilEmptyRow(found.table.grid) };
  const byHeaders = workbookFinding("table-read-by-headers", { sheet: table.sheet }, { place: { sheet: table.sheet } });
  const { positions, problems } = findColumns(table, columns);
  const { rows, problems: rowProblems } = findRows(table, layout, positions);
  return {
    table: { ...table, layout, positions, rows },
    problems: [...(found.isNative ? [] : [byHeaders]), ...problems, ...rowProblems],
  };
}

/** Finds the table of every break-down: by its name, else by its headers on its sheet. */
export function findBreakdowns(
  snapshot: WorkbookSnapshot,
  { plan, settings, language, sheetNames, contract }: BreakdownSearch,
): FoundBreakdowns {
  const found = plan.breakdowns.map((table) => ({
    id: table.id,
    ...readBreakdown(
      snapshot,
      breakdownLayout(plan, table, settings, language),
      sheetNames[`breakdown-${table.number}`],
      contract,
    ),
  }));
  return {
    tables: new Map(found.flatMap(({ id, table }) => (table ? [[id, table] as const] : []))),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function cellAt({ grid }: FoundTable, row: number, column: number): EntryCell {
  return {
    raw: valueAt(grid, row, column),
    formula: formulaAt(grid, row, column),
    numberFormat: formatAt(grid, row, column),
  };
}

function readRow(table: ReadBreakdown, row: number): IndicatorCells {
  const cells = [...table.positions].flatMap(([key, column]): readonly (readonly [string, EntryCell])[] => {
    const period = key === "total" ? key : /^y(\d{4})$/.exec(key)?.[1];
    if (period === undefined) return [];
    const cell = cellAt(table, row, column);
    return cell.raw === null && cell.formula === null ? [] : [[period, cell]];
  });
  return Object.fromEntries(cells);
}

/** What the regions reported, as it stands in the cells. Blank cells are left out, and so are regions and tables without a figure. */
export function readActuals({ tables }: FoundBreakdowns): BreakdownEntries {
  const read = [...tables].flatMap(([id, table]) => {
    const rows = [...table.rows]
      .map(([region, row]) => [region, readRow(table, row)] as const)
      .filter(([, cells]) => Object.keys(cells).length > 0);
    return rows.length === 0 ? [] : [[id, Object.fromEntries(rows)] as const];
  });
  return Object.fromEntries(read);
}
