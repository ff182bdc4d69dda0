import type { PlanPeriod } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { EntryColumn } from "../entry/column";
import { entryFormulas } from "../entry/entryFormulas";
import type { HeldTexts } from "../entry/heldTexts";
import type { EntryKey } from "../entry/keys";
import type { LettersOf } from "../formula/ownRow";
import { addressJudge, type RowJudge } from "./formulas";

/** Of each calculated column: whether what was found in a row of the sheet is its formula. */
export type FormulaJudges = ReadonlyMap<EntryKey, RowJudge>;

/** Kept for the files that follow: what a plan sends out in its languages has the same years, columns and kinds of rows. */
const known = new Map<string, FormulaJudges>();
const KEPT = 8;

/** Judges of the formulas that the entry table was made with, its columns standing where they do now. */
export function formulaJudges(
  period: PlanPeriod,
  columns: readonly EntryColumn[],
  language: Language,
  letters: LettersOf,
  held: HeldTexts,
): FormulaJudges {
  const key = JSON.stringify([period, language, [...held], columns.map((column) => [column.key, letters(column.key)])]);
  const found = known.get(key);
  if (found) return found;
  const judges: FormulaJudges = new Map(
    [...entryFormulas({ period }, columns, held)].map(([column, formula]) => [
      column,
      addressJudge(`=${formula}`, letters),
    ]),
  );
  if (known.size >= KEPT) known.clear();
  known.set(key, judges);
  return judges;
}
