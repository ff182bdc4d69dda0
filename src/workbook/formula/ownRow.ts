import { columnLetters } from "../address";
import type { Expression } from "./build";
import { cutAtMarks, mark } from "./mark";

/** The cell of a column in the formula's own row, wherever that will be. */
export function ownCell(key: string): Expression {
  return mark(key);
}

/** The cells from one column to another in the formula's own row. */
export function ownCells(from: string, to: string): Expression {
  return from === to ? ownCell(from) : `${ownCell(from)}:${ownCell(to)}`;
}

/** Letters of the column of a key; undefined for one that is gone. */
export type LettersOf = (key: string) => string | undefined;

/** Letters of columns that stand side by side from the 0-based column `first` on. */
export function lettersOf(columns: readonly { readonly key: string }[], first: number): LettersOf {
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(first + index)]));
  return (key) => letters.get(key);
}

/**
 * A formula in a row of a sheet, 0-based. Its own cells are addresses of that row, without "$": shorter than the names of
 * columns, and every program moves them with columns and rows.
 */
export type PlacedFormula = (row: number) => string;

/** Takes a formula apart once for all rows. Null where it refers to a column that is gone. */
export function placedFormula(formula: Expression, letters: LettersOf): PlacedFormula | null {
  const [first, ...cut] = cutAtMarks(formula);
  const pieces: (readonly [column: string, text: string])[] = [];
  for (const [key, text] of cut) {
    const column = letters(key);
    if (column === undefined) return null;
    pieces.push([column, text]);
  }
  // Joined, not added: texts added piece by piece are kept in pieces.
  return (row) => [first, ...pieces.map(([column, text]) => `${column}${row + 1}${text}`)].join("");
}
