import type { GridSnapshot } from "../workbook/snapshot";
import { breakdownTableName, figuresName } from "../workbook/contract";
import { isFigureHeader } from "../workbook/figureHeader";
import { SHEETS, sheetsWhere } from "../workbook/sheets";
import type { Inspection } from "./inspection";
import type { WantedCells } from "./readSheets";
import { queueTable, tableGrid, type QueuedHeaders, type QueuedTable } from "./readTable";

/** A table of ours, and what is asked for of its sheet. */
export interface WantedTable {
  readonly table: QueuedTable;
  readonly wanted: WantedCells;
}

const BREAKDOWN_PREFIX = breakdownTableName("");

/** True for the table of a break-down. */
export const isBreakdown = ({ name }: { readonly name: string }): boolean => name.startsWith(BREAKDOWN_PREFIX);

/** The cells of a sheet in which figures are typed; a null object where no name leads there. */
function figureCells({ workbook: { names } }: Excel.RequestContext, sheetId: string): Excel.Range {
  return names.getItemOrNullObject(figuresName(sheetId)).getRangeOrNullObject();
}

/** Columns right of a table in which something of ours may stand. */
const COLUMNS_BESIDE = 40;

/** What stands above a table and right of it: of the summary the year reported to, the line of errors, and the counts. */
function around({ range }: QueuedTable): readonly Excel.Range[] {
  const above = range.getRow(0).getBoundingRect("A1");
  const beside = range.getColumnsAfter(COLUMNS_BESIDE).getEntireColumn().getUsedRangeOrNullObject(true);
  return [above, beside];
}

/** Queues the tables that have always the same name. */
export function queueKnown(context: Excel.RequestContext): readonly WantedTable[] {
  return sheetsWhere(({ reading }) => reading === "table").flatMap((kind) => {
    const { table: name, isCompared } = SHEETS[kind];
    if (name === null) return [];
    const table = queueTable(context, name);
    const formats = kind === "entry" ? figureCells(context, kind) : null;
    const formulas = isCompared ? table.range : null;
    const moreFormulas = kind === "summary" ? around(table) : [];
    return [{ table, wanted: { sheet: table.table.worksheet, formulas, moreFormulas, formats } }];
  });
}

/** Queues the tables of break-downs, known by name only once the list of tables is there. */
export function queueBreakdowns(context: Excel.RequestContext, { tables, names }: Inspection): readonly WantedTable[] {
  const named = new Set(names.map(({ name }) => name));
  return tables.filter(isBreakdown).map(({ name }) => {
    const table = queueTable(context, name);
    const sheetId = `breakdown-${name.slice(BREAKDOWN_PREFIX.length)}`;
    const formats = named.has(figuresName(sheetId)) ? figureCells(context, sheetId) : table.range;
    // What stands above and below follows from it.
    const { range } = table;
    return { table, wanted: { sheet: table.table.worksheet, values: range, formulas: range, formats } };
  });
}

/** True where figures of a table have no format, since no name leads to them or columns were moved. */
export function lacksFormats(
  { table }: WantedTable,
  sheet: GridSnapshot | undefined,
  headers: QueuedHeaders | undefined,
): boolean {
  const place = table.place();
  if (!place || !sheet) return false;
  if (!place.showHeaders && !headers) return true;
  const { values, numberFormats } = tableGrid(sheet, place, headers);
  const [heads = []] = values;
  return heads.some(
    (head, column) => isFigureHeader(String(head)) && numberFormats.slice(1).some((row) => row[column] === null),
  );
}
