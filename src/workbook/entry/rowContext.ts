import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import { ELAPSED_NAME } from "../contract";
import { text, type Expression } from "../formula/build";
import { constantOf } from "../formula/decide";
import { heldTexts, mark } from "../formula/mark";
import { ownCells } from "../formula/ownRow";
import type { HeldTexts } from "./heldTexts";
import { yearKey, type EntryKey, type YearPrefix } from "./keys";
import { TRAITS } from "./traits";

/** What the formulas of a row refer to. */
export interface RowContext {
  /** The row's cell of a column. */
  cell(key: EntryKey): Expression;
  /** The row's cells from one column to another. */
  cells(from: EntryKey, to: EntryKey): Expression;
  /** The row's cells of all plan years. */
  yearly(prefix: YearPrefix): Expression;
  readonly years: readonly number[];
  /** Years elapsed, 0 … number of years. */
  readonly elapsed: Expression;
}

/** References of a row of a plan's entry table to its own cells. */
export function rowContext({ period }: Pick<Plan, "period">, held: HeldTexts): RowContext {
  return {
    cell: (key) => mark(key, (held as ReadonlyMap<EntryKey, readonly string[]>).get(key)),
    cells: ownCells,
    yearly: (prefix) => ownCells(yearKey(prefix, period.firstYear), yearKey(prefix, period.lastYear)),
    years: planYears(period),
    elapsed: ELAPSED_NAME,
  };
}

/** The elapsed year's value of a yearly column; only where at least one year has passed. */
export function atAsOf(row: RowContext, prefix: YearPrefix): Expression {
  return `INDEX(${row.yearly(prefix)},1,${row.elapsed})`;
}

/**
 * The decimals to which the row's levels, or its baseline, are printed; null where it is known to have none. Where that depends
 * on the row a text, with which anything but a row of levels gives an error.
 */
export function decimalsOf(row: RowContext, of: "baseline" | "row"): Expression | null {
  const traits = row.cell("traits");
  const known = constantOf(traits);
  const held = known === null ? heldTexts(traits) : [String(known)];
  const digits = new Set(held?.map((each) => each.at(of === "row" ? -1 : -2) ?? ""));
  if (held && ![...digits].some((digit) => /\d/.test(digit))) return null;
  if (held && digits.size === 1) return [...digits][0] ?? null;
  return of === "row" ? `RIGHT(${traits})` : `LEFT(RIGHT(${traits},2))`;
}

/** True (a number, of which 0 is false) where the row has a trait; decided at once where the traits are known when the formula is made. */
export function has(row: RowContext, trait: keyof typeof TRAITS): Expression {
  const letter = TRAITS[trait];
  const traits = row.cell("traits");
  const known = constantOf(traits);
  if (known !== null) return String(known).includes(letter) ? "TRUE" : "FALSE";
  const held = heldTexts(traits);
  if (held?.every((each) => each.includes(letter))) return "TRUE";
  if (held?.every((each) => !each.includes(letter))) return "FALSE";
  return `COUNT(FIND(${text(letter)},${traits}))`;
}
