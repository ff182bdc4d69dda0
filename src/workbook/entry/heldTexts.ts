import type { Indicator } from "../../domain/plan";
import type { ConstantKey } from "./keys";
import type { RowConstants } from "./rowConstants";

/**
 * Texts that hidden constants of a plan's rows hold, by column; a blank is "". Formulas leave out what is about other kinds
 * of rows, and are still the same in every row.
 */
export type HeldTexts = ReadonlyMap<ConstantKey, readonly string[]>;

/** A row as far as its constants go. */
interface ConstantRow {
  readonly indicator: Indicator;
  readonly constants: RowConstants;
}

/** The texts of the rows of a plan. */
export function heldTextsOf(rows: readonly ConstantRow[]): HeldTexts {
  const held = (of: (row: ConstantRow) => string | null): readonly string[] =>
    [...new Set(rows.map((row) => of(row) ?? ""))].sort();
  return new Map([
    ["kind", held(({ indicator }) => indicator.kind)],
    ["side", held(({ constants }) => constants.goal.side)],
    ["traits", held(({ constants }) => constants.traits)],
    ["method", held(({ constants }) => constants.method)],
  ]);
}
