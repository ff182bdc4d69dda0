import { columnIndex, columnName, unquoteSheet } from "./address";
import { MAX_COLUMNS, MAX_ROWS, isOnSheet, shifted, type Rect, type Shift } from "./rect";

/** One end of a reference: `$` and the column, `$` and the row; of whole rows or columns the other part is missing. */
interface Corner {
  readonly columnMark: string;
  readonly column: number | null;
  readonly rowMark: string;
  readonly row: number | null;
}

/** A reference by address as it stands in a formula. */
interface Reference {
  /** `Sheet1!` as written, or empty. */
  readonly prefix: string;
  readonly first: Corner;
  readonly last?: Corner;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = `(?:'(?:[^']|'')+'|${NAME})!`;
const NOT_GOING_ON = String.raw`(?![\p{L}\p{N}_.(!\[])`;
/** What no reference is in: text, brackets of tables, numbers, other names. */
const STRING = `"(?:[^"]|"")*"`;
const BRACKETS = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const NUMBER = String.raw`\d+\.?\d*(?:[eE][+-]?\d+)?`;

const REFERENCES = new RegExp(
  `${STRING}|${BRACKETS}|(${SHEET})?(${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${NOT_GOING_ON}|` +
    `${NUMBER}|${NAME}`,
  "gu",
);
/** Names, but for those of functions and tables; `TRUE` and `A1` look like names, and nobody can give them. */
const NAMES = new RegExp(
  String.raw`${STRING}|${BRACKETS}|${NUMBER}|(${SHEET})?(${NAME})(?![\p{L}\p{N}_.\\?(!\[])`,
  "gu",
);
const SHEETS = new RegExp(`${STRING}|${BRACKETS}|(${SHEET})`, "gu");
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

function cornerOf(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  // `$2` of `$2:$3`: the only mark is the row's.
  const [columnMark, rowMark] = letters === "" ? ["", first] : [first, second];
  return {
    columnMark,
    column: letters === "" ? null : columnIndex(letters),
    rowMark,
    row: digits === "" ? null : Number(digits) - 1,
  };
}

function write({ columnMark, column, rowMark, row }: Corner): string {
  return (column === null ? "" : columnMark + columnName(column)) + (row === null ? "" : `${rowMark}${row + 1}`);
}

/** A formula with another text for each reference; null for one that leads nowhere. */
function changeReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(REFERENCES, (text: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return text;
    const [first = "", last] = address.split(":");
    const reference = {
      prefix: prefix ?? "",
      first: cornerOf(first),
      ...(last === undefined ? {} : { last: cornerOf(last) }),
    };
    const changed = change(reference);
    if (!changed) return `${prefix ?? ""}#REF!`;
    return changed.prefix + write(changed.first) + (changed.last ? `:${write(changed.last)}` : "");
  });
}

/** Where a copy of a formula goes, from its place. */
interface Move {
  readonly rows: number;
  readonly columns: number;
  /** References that leave the sheet come in again on the other side, as in names and rules, instead of being lost. */
  readonly wraps: boolean;
}

function movedIndex(index: number | null, mark: string, by: number, size: number, wraps: boolean): number | null {
  if (index === null || mark === "$") return index;
  return wraps ? (index + by + size) % size : index + by;
}

function movedCorner(corner: Corner, { rows, columns, wraps }: Move): Corner {
  return {
    ...corner,
    column: movedIndex(corner.column, corner.columnMark, columns, MAX_COLUMNS, wraps),
    row: movedIndex(corner.row, corner.rowMark, rows, MAX_ROWS, wraps),
  };
}

const isThere = ({ column, row }: Corner): boolean => isOnSheet(rectOfCorners({ column, row }, { column, row }));

function rectOfCorners(first: Pick<Corner, "column" | "row">, last: Pick<Corner, "column" | "row">): Rect {
  const [rows, columns] = [
    [first.row ?? 0, last.row ?? MAX_ROWS - 1],
    [first.column ?? 0, last.column ?? MAX_COLUMNS - 1],
  ];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function moved(formula: string, move: Move, moves: (reference: Reference) => boolean): string {
  return changeReferences(formula, (reference) => {
    if (!moves(reference)) return reference;
    const first = movedCorner(reference.first, move);
    const last = reference.last && movedCorner(reference.last, move);
    if (!isThere(first) || (last && !isThere(last))) return null;
    return { ...reference, first, ...(last ? { last } : {}) };
  });
}

/** Moves the relative references of a formula that is filled or copied by some rows and columns. */
export function moveFormula(formula: string, rows: number, columns = 0): string {
  return rows === 0 && columns === 0 ? formula : moved(formula, { rows, columns, wraps: false }, () => true);
}

/** Those of a formula that says from another cell what it says: of a rule, whose formula is that of its first cell. */
export function seenFrom(formula: string, rows: number, columns = 0): string {
  return rows === 0 && columns === 0 ? formula : moved(formula, { rows, columns, wraps: true }, () => true);
}

/** Moves those of a formula that is sorted by some rows: references with a sheet name stay as they are. */
export function sortFormula(formula: string, rows: number): string {
  return moved(formula, { rows, columns: 0, wraps: false }, ({ prefix }) => prefix === "");
}

const sheetOf = (prefix: string): string => unquoteSheet(prefix.slice(0, -1)).toLowerCase();

function withRect({ prefix, first, last }: Reference, rect: Rect): Reference {
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    row: old.row === null ? null : row,
    column: old.column === null ? null : column,
  });
  return {
    prefix,
    first: corner(first, rect.top, rect.left),
    ...(last ? { last: corner(last, rect.bottom, rect.right) } : {}),
  };
}

/** A formula of the sheet `home` after cells of `sheet` were inserted or removed; what was removed is `#REF!`. */
export function shiftFormula(formula: string, home: string | undefined, sheet: string, shift: Shift): string {
  return changeReferences(formula, (reference) => {
    const { prefix, first, last } = reference;
    const where = prefix === "" ? home?.toLowerCase() : sheetOf(prefix);
    if (where !== sheet.toLowerCase()) return reference;
    const rect = rectOfCorners(first, last ?? first);
    const after = shifted(rect, shift);
    if (!after) return null;
    return after === rect ? reference : withRect(reference, after);
  });
}

/** A formula after a sheet got another name; `to` is quoted where it must be. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return formula.replace(SHEETS, (text: string, prefix: string | undefined) =>
    prefix !== undefined && sheetOf(prefix) === from.toLowerCase() ? `${to}!` : text,
  );
}

/** A formula with another text for each name, with its sheet where one is written; undefined leaves it as it is. */
export function changeNames(
  formula: string,
  change: (sheet: string | undefined, name: string) => string | undefined,
): string {
  return formula.replace(NAMES, (text: string, prefix: string | undefined, name: string | undefined) => {
    if (name === undefined) return text;
    return change(prefix === undefined ? undefined : unquoteSheet(prefix.slice(0, -1)), name) ?? text;
  });
}
