import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import { ELAPSED_NAME, TABLE_NAMES } from "../contract";
import { cellOf, cellsOf, text, type Expression } from "../formula/build";
import { constantOf } from "../formula/decide";
import { TRAITS } from "./traits";
import { yearKey, type EntryKey, type HeadedColumn, type YearPrefix } from "./keys";

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

/** References of a plan's entry table, as its headers name them. */
export function rowContext(plan: Pick<Plan, "period">, columns: readonly HeadedColumn[]): RowContext {
  const headers = new Map(columns.map(({ key, header }) => [key, header]));
  const years = planYears(plan.period);
  const header = (key: EntryKey): string => headers.get(key) ?? key;
  return {
    cell: (key) => cellOf(TABLE_NAMES.entry, header(key)),
    cells: (from, to) =>
      from === to ? cellOf(TABLE_NAMES.entry, header(from)) : cellsOf(TABLE_NAMES.entry, header(from), header(to)),
    yearly: (prefix) =>
      cellsOf(
        TABLE_NAMES.entry,
        header(yearKey(prefix, plan.period.firstYear)),
        header(yearKey(prefix, plan.period.lastYear)),
      ),
    years,
    elapsed: ELAPSED_NAME,
  };
}

/** The elapsed year's value of a yearly column; only where at least one year has passed. */
export function atAsOf(row: RowContext, prefix: YearPrefix): Expression {
  return `INDEX(${row.yearly(prefix)},1,${row.elapsed})`;
}

/** True where the row has a trait; decided at once where the traits are known when the formula is made. */
export function has(row: RowContext, trait: keyof typeof TRAITS): Expression {
  const letter = TRAITS[trait];
  const traits = row.cell("traits");
  const known = constantOf(traits);
  if (known !== null) return String(known).includes(letter) ? "TRUE" : "FALSE";
  return `ISNUMBER(FIND(${text(letter)},${traits}))`;
}
