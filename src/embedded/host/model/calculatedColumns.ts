import type { CellWrite } from "../grid";
import type { Book } from "./book";
import { columnsIn, intersect, rectOf, rowsIn, type Rect } from "./rect";
import { moveFormula, seenFrom } from "./references";

/** A cell of a column: null is blank, `formula` is as it would stand in the first row. */
type Cell = null | { readonly formula: string } | "constant";

/** Cells to store, row by row. */
type Writes = readonly (readonly (CellWrite | undefined)[])[];

/** A column of a table's body as it stood, and what is about to be written into it from row `from` of the body on. */
export interface ColumnBefore {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly Cell[];
  readonly from: number;
  readonly given: readonly (CellWrite | undefined)[];
}

function cellOf(value: unknown, formula: string | undefined, row: number): Cell {
  if (formula !== undefined) return { formula: seenFrom(formula, -row) };
  return value === null ? null : "constant";
}

/** One formula in every row, filled down, which nothing can fill. */
function isCalculated(writes: readonly (CellWrite | undefined)[]): boolean {
  const [first] = writes;
  if (first?.kind !== "formula") return false;
  return writes.every((write, row) => write?.kind === "formula" && write.formula === moveFormula(first.formula, row));
}

/** Looks at table columns before formulas are written into some of their cells, or different ones into all. */
export function columnsBefore(book: Book, sheetId: string, rect: Rect, writes: Writes): readonly ColumnBefore[] {
  return book.grid.tables.list().flatMap((table) => {
    const body = { ...table.range, top: table.range.top + 1 };
    const part = table.sheetId === sheetId ? intersect(body, rect) : undefined;
    if (!part) return [];
    return Array.from({ length: columnsIn(part) }, (_unused, index) => part.left + index).flatMap((left) => {
      const given = Array.from(
        { length: rowsIn(part) },
        (_unused, row) => writes[part.top - rect.top + row]?.[left - rect.left],
      );
      const isWhole = given.length === rowsIn(body) && isCalculated(given);
      if (isWhole || !given.some((write) => write?.kind === "formula")) return [];
      const rows = book.grid.cells.read(sheetId, { ...body, left, right: left });
      const cells = rows.map(([cell], row) => cellOf(cell?.value ?? null, cell?.formula, row));
      return [{ top: body.top, left, cells, from: part.top - body.top, given }];
    });
  });
}

/** True where all cells but the one are blank, or all hold one formula. */
function isOpenToFilling(cells: readonly Cell[], at: number): boolean {
  const [first] = cells;
  if (cells.every((cell, index) => cell === null || index === at)) return true;
  return cells.every((cell) => cell !== null && cell !== "constant" && isSame(cell, first));
}

/** The column after cells were entered one by one, as Excel does with a block, each formula filling what it may. */
function entered(before: readonly Cell[], from: number, written: readonly (Cell | undefined)[]): readonly Cell[] {
  return written.reduce<readonly Cell[]>((cells, cell, index) => {
    if (cell === undefined) return cells;
    const isFilled = cell !== null && cell !== "constant" && isOpenToFilling(cells, from + index);
    return cells.map((other, row) => (isFilled || row === from + index ? cell : other));
  }, before);
}

const writtenCell = (write: CellWrite | undefined, row: number): Cell | undefined =>
  write === undefined || write.kind === "clear"
    ? write && null
    : cellOf(true, write.kind === "formula" ? write.formula : undefined, row);

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a?.formula === b?.formula : a === b;

/**
 * Excel's option "Fill formulas in tables to create calculated columns", on unless somebody switched it off, takes what
 * an add-in writes for typed: a formula in a column without other content fills it, and one in a column of equal
 * formulas takes the place of all of them; with other data in the column it does nothing.
 * Sources: OfficeDev/office-js issues 2093 ("by design"), 5909 and 6745 (the last formula ends up in every row);
 * Microsoft support, "Use calculated columns in an Excel table".
 */
export function fillColumns(book: Book, sheetId: string, before: readonly ColumnBefore[]): void {
  for (const { top, left, cells, from, given } of before) {
    const own = given.map((write, index) => writtenCell(write, from + index));
    entered(cells, from, own).forEach((cell, row) => {
      const plain = own[row - from] === undefined ? cells[row] : own[row - from];
      if (typeof cell !== "object" || cell === null || isSame(cell, plain)) return;
      const filled = { kind: "formula", formula: seenFrom(cell.formula, row) } as const;
      book.grid.cells.write(sheetId, rectOf(top + row, left), [[filled]]);
    });
  }
}
