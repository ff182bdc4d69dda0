import { columnIndex, columnLetters } from "../address";

/** Texts, quoted sheet names and structured references are left alone; A1 references and names are looked at. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|[\p{L}_\\$][\p{L}\p{N}_.$\\]*(?:\()?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;

/** A formula for a cell that lies so many rows and columns from the cell that it was written in. */
export type MovedFormula = (rows: number, columns: number) => string;

type Piece = string | MovedFormula;

/**
 * A formula to be moved, as a file means it where several cells share one formula. Relative references move, fixed ones
 * ($A$1) stay; whole columns (A:A) move too. It is taken apart once, for it may stand for a hundred thousand cells.
 */
export function movableFormula(formula: string): MovedFormula {
  const pieces: Piece[] = [];
  let copied = 0;
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    const moved = movedToken(token, formula[index - 1], formula[index + token.length]);
    if (!moved) continue;
    pieces.push(formula.slice(copied, index), moved);
    copied = index + token.length;
  }
  pieces.push(formula.slice(copied));
  // Joined, not added: texts added piece by piece are kept in pieces.
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

/** How a token moves; null for one that stays as it is. */
function movedToken(token: string, before: string | undefined, after: string | undefined): MovedFormula | null {
  const reference = REFERENCE.exec(token);
  if (reference) {
    const [, fixedColumn = "", letters = "", fixedRow = "", row = ""] = reference;
    const [column, rowAt] = [movedColumn(fixedColumn, letters), Number(row)];
    return (rows, columns) => column(columns) + fixedRow + (fixedRow ? row : String(rowAt + rows));
  }
  const whole = COLUMN.exec(token);
  if (!whole || (before !== ":" && after !== ":")) return null;
  const column = movedColumn(whole[1] ?? "", whole[2] ?? "");
  return (_, columns) => column(columns);
}

function movedColumn(fixed: string, letters: string): (columns: number) => string {
  const index = columnIndex(letters);
  return (columns) => fixed + (fixed || columns === 0 ? letters : columnLetters(Math.max(0, index + columns)));
}
