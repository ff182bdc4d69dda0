import type { GridSnapshot } from "../workbook/snapshot";
import { gridOf, loadGrid, withHeader, withoutLastRow } from "./grid";

/** A table asked for; the answer is null where there is none of that name. */
export interface QueuedTable {
  readonly name: string;
  answer(): GridSnapshot | null;
}

/** A table as the user shows it. */
interface Shown {
  readonly isNullObject: boolean;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: { readonly items: readonly { readonly name: string }[] };
}

/** Header and total row are as the description has them, whatever the user shows. */
function tableGrid(shown: Shown, cells: Excel.Range): GridSnapshot | null {
  if (shown.isNullObject) return null;
  const grid = gridOf(cells);
  const body = shown.showTotals ? withoutLastRow(grid) : grid;
  return shown.showHeaders ? body : withHeader(body, shown.columns.items.map(({ name }) => name));
}

/** Queues the cells of a table. */
export function queueTable(context: Excel.RequestContext, name: string): QueuedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const cells = table.getRange();
  table.load("showHeaders,showTotals");
  table.columns.load("items/name");
  loadGrid(cells);
  return { name, answer: () => tableGrid(table, cells) };
}
