import type { PlanPeriod } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { EntryColumn } from "../entry/column";
import { entryFormulas } from "../entry/entryFormulas";
import type { EntryKey } from "../entry/keys";

/** Formula of each calculated column, with "=". */
export type ExpectedFormulas = ReadonlyMap<EntryKey, string>;

/** Kept for the files that follow: what a plan sends out in its languages has the same years and headers. */
const known = new Map<string, ExpectedFormulas>();
const KEPT = 8;

/** The formulas that the entry table was made with, or would have with these headers. */
export function expectedFormulas(
  period: PlanPeriod,
  columns: readonly EntryColumn[],
  language: Language,
): ExpectedFormulas {
  const key = JSON.stringify([period, language, columns.map(({ key: column, header }) => [column, header])]);
  const found = known.get(key);
  if (found) return found;
  const formulas = new Map([...entryFormulas({ period }, columns)].map(([column, formula]) => [column, `=${formula}`]));
  if (known.size >= KEPT) known.clear();
  known.set(key, formulas);
  return formulas;
}
