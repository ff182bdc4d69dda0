import type { RangeSpec } from "../../workbook/spec";
import type { CellRecord } from "./cellRecord";
import { UNKNOWN_FORMULA } from "./formulaTag";

/** A formula that fills a range: the file gives it with the first cell only, and the others look like constants. */
interface FilledRange {
  readonly range: RangeSpec;
  readonly formula: string;
}

/** Ranges of a sheet that are looked at. */
const MOST = 1_000;

function isIn({ row, column, rows, columns }: RangeSpec, cell: CellRecord): boolean {
  const [down, right] = [cell.row - row, cell.column - column];
  return down >= 0 && down < rows && right >= 0 && right < columns;
}

/** Gathers formulas that fill ranges, and gives them to the cells in those. */
export function filledRanges() {
  const filled: FilledRange[] = [];
  return {
    add: (range: RangeSpec | null, formula: string | null): void => {
      if (range && filled.length < MOST) filled.push({ range, formula: formula ?? UNKNOWN_FORMULA });
    },
    apply: (cells: readonly CellRecord[]): readonly CellRecord[] =>
      filled.length === 0
        ? cells
        : cells.map((cell) => {
            if (cell.formula !== null || cell.value === null) return cell;
            const found = filled.find(({ range }) => isIn(range, cell));
            return found ? { ...cell, formula: found.formula } : cell;
          }),
  };
}
