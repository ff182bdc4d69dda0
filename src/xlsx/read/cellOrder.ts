import { cellAddress } from "../../workbook/address";
import type { CellRecord } from "./cellRecord";

/** Wider than any sheet. */
const WIDTH = 16_384;

/** Notices cells and rows that a part holds twice: programs would show different ones. */
export interface CellOrder {
  /** A row begins. */
  row(row: number): void;
  /** A cell ends; `isKept` where it is among those that are handed to `twice`. */
  cell(row: number, column: number, isKept: boolean): void;
  /** Address of a cell that stands twice with different contents, or whose row does; null where there is none. */
  twice(kept: readonly CellRecord[]): string | null;
}

/** Cells come in order as a rule, and then nothing can stand twice: only of others are the places looked at. */
export function cellOrder(): CellOrder {
  const [rows, dropped] = [new Set<number>(), [] as number[]];
  let [last, isRepeated, isOrdered] = [-1, false, true];
  let inRepeated: string | null = null;
  return {
    row: (row) => {
      isRepeated = rows.has(row);
      rows.add(row);
    },
    cell: (row, column, isKept) => {
      const at = row * WIDTH + column;
      if (at <= last) isOrdered = false;
      else last = at;
      if (!isKept) dropped.push(at);
      else if (isRepeated) inRepeated ??= cellAddress(row, column);
    },
    twice: (kept) => inRepeated ?? (isOrdered ? null : different(kept, dropped)),
  };
}

function different(kept: readonly CellRecord[], dropped: readonly number[]): string | null {
  const seen = new Map<number, CellRecord>();
  const isSame = (a: CellRecord, b: CellRecord): boolean => a.value === b.value && a.formula === b.formula;
  for (const cell of kept) {
    const at = cell.row * WIDTH + cell.column;
    const other = seen.get(at);
    if (other && !isSame(cell, other)) return cellAddress(cell.row, cell.column);
    seen.set(at, cell);
  }
  for (const at of dropped) {
    const other = seen.get(at);
    if (other && (other.value !== null || other.formula !== null)) return cellAddress(other.row, other.column);
  }
  return null;
}
