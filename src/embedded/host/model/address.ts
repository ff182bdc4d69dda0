import { MAX_COLUMNS, MAX_ROWS, isOnSheet, isWholeColumns, isWholeRows, type Rect } from "./rect";

/** An address taken apart; `sheet` is the name before the `!`, unquoted. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly rect: Rect;
}

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** A → 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `B2`, `$B$2:C4`, `2:3`, `B:C`, each with or without a sheet. Undefined when it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const [first, second, ...more] = text
    .slice(bang + 1)
    .trim()
    .split(":");
  if (first === undefined || more.length > 0) return undefined;
  const start = CORNER.exec(first);
  const end = second === undefined ? start : CORNER.exec(second);
  if (!start || !end) return undefined;
  const rect = rectFromCorners([start[1], start[2]], [end[1], end[2]], second !== undefined);
  if (!rect || !isOnSheet(rect)) return undefined;
  return sheet === undefined ? { rect } : { sheet, rect };
}

type Corner = readonly [column: string | undefined, row: string | undefined];

function rectFromCorners(a: Corner, b: Corner, isPair: boolean): Rect | undefined {
  const wholeRows = !a[0] && !b[0];
  const wholeColumns = !a[1] && !b[1];
  if ((wholeRows && wholeColumns) || (!isPair && (wholeRows || wholeColumns))) return undefined;
  if (!wholeRows && (!a[0] || !b[0])) return undefined;
  if (!wholeColumns && (!a[1] || !b[1])) return undefined;
  const columns = wholeRows ? [0, MAX_COLUMNS - 1] : [columnIndex(a[0] ?? ""), columnIndex(b[0] ?? "")];
  const rows = wholeColumns ? [0, MAX_ROWS - 1] : [Number(a[1]) - 1, Number(b[1]) - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** `B2:C4`, `2:3`, `B:C`, as Excel shortens them. */
export function formatRect(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isWholeColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  const last = `${columnName(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$C$4`. */
export function formatAbsolute(rect: Rect): string {
  return formatRect(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** Quotes a sheet name where a formula needs it. */
export function quoteSheet(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** The name without its quotes. */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
