import { columnIndex, columnLetters } from "../address";

/** Texts, quoted sheet names and structured references are left alone; A1 references and names are looked at. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|[\p{L}_\\$][\p{L}\p{N}_.$\\]*(?:\()?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;

/**
 * A formula moved by rows and columns, as a file means it where several cells share one formula.
 * Relative references move, fixed ones ($A$1) stay; whole columns (A:A) move too.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, offset: number) => {
    const match = REFERENCE.exec(token);
    if (match) return moveReference(match, rows, columns);
    const before = formula[offset - 1];
    const whole = COLUMN.exec(token);
    if (whole && (before === ":" || formula[offset + token.length] === ":")) return `${whole[1] ?? ""}${moveColumn(whole[1] ?? "", whole[2] ?? "", columns)}`;
    return token;
  });
}

function moveReference([, fixedColumn = "", letters = "", fixedRow = "", row = ""]: RegExpExecArray, rows: number, columns: number): string {
  const moved = fixedRow ? row : String(Number(row) + rows);
  return `${fixedColumn}${moveColumn(fixedColumn, letters, columns)}${fixedRow}${moved}`;
}

function moveColumn(fixed: string, letters: string, columns: number): string {
  return fixed ? letters : columnLetters(Math.max(0, columnIndex(letters) + columns));
}
