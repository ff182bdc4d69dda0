import type { Plan } from "../../domain/plan";
import type { Expression } from "../formula/build";
import { headerOf, type EntryColumn } from "./column";
import type { HeldTexts } from "./heldTexts";
import type { EntryKey } from "./keys";
import { rowContext } from "./rowContext";

/** Formula of each calculated column, without "=", the same in every row, whose cells it names by `ownCell`. */
export type EntryFormulas = ReadonlyMap<EntryKey, Expression>;

/** The calculated columns of the entry table of a plan, of which they know the years and of what kinds its rows are. */
export function entryFormulas(
  plan: Pick<Plan, "period">,
  columns: readonly EntryColumn[],
  held: HeldTexts,
): EntryFormulas {
  const row = rowContext(plan, held);
  return new Map(
    columns.flatMap(({ key, formula }) =>
      formula ? [[key, formula(row, (other) => headerOf(columns, other))] as const] : [],
    ),
  );
}
