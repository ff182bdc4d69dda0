import type { PrintSpec } from "../spec";
import { printOn } from "../style/sheetDefaults";
import type { EntryColumn } from "./columns";
import { columnOfKey, ENTRY_ROWS } from "./geometry";

/**
 * Points of the rows that print on one page at 70 %, the least at which 10-point text can be read:
 * A4 across less its margins is 516 points high, 737 at that scale.
 */
const READABLE_PAGE = 730;

/**
 * Two pages across, each with number and name: on one the more than twenty columns would be too small to read.
 * One page down where that can be read.
 */
export function entryPrint(columns: readonly EntryColumn[], heights: Readonly<Record<number, number>>): PrintSpec {
  const height = Object.values(heights).reduce((sum, each) => sum + each, 0);
  return printOn("landscape", [ENTRY_ROWS.header, ENTRY_ROWS.header], {
    fit: { wide: 2, tall: height <= READABLE_PAGE ? 1 : null },
    titleColumns: [0, columnOfKey(columns, "name")],
  });
}
