import type { RangeSpec } from "../../workbook/spec";
import { parseRange } from "../address";
import type { CellRecord } from "./cellRecord";
import type { Attributes } from "./xml";

/** Stands for a formula whose text is nowhere in the file. */
export const UNKNOWN_FORMULA = "=?";

/** A formula that fills a range: the file gives it with the first cell only, and the others look like constants. */
interface FilledRange {
  readonly range: RangeSpec;
  readonly formula: string;
}

/** Ranges of a sheet that are looked at. */
const MOST = 1_000;

/** A formula as a cell's tag gives it beside its text. */
export interface FormulaTag {
  /** Index of the formula that it shares with other cells; null for none. */
  readonly shared: string | null;
  /** Where it fills a range of several cells. */
  readonly fills: RangeSpec | null;
  /** What the tag says without its text; null where only the text does. */
  readonly known: string | null;
}

/** Reads the tag of a formula. Source: ECMA-376 part 1, 18.3.1.40. */
export function formulaTag(attribute: Attributes): FormulaTag {
  const type = attribute("t");
  const range = type === "array" || type === "dataTable" ? parseRange(attribute("ref") ?? "") : null;
  const inputs = [attribute("r1"), attribute("r2")].filter((input) => input !== null);
  return {
    shared: type === "shared" ? attribute("si") : null,
    fills: range && range.rows * range.columns > 1 ? range : null,
    known: type === "dataTable" ? `=TABLE(${inputs.join(",")})` : null,
  };
}

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
