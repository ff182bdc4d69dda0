import { columnName } from "./address";
import type { GridTable } from "../grid";

/** Text of a formula that is inside `"…"` is left alone. */
function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Matches `Table[…]` with one level of inner brackets. */
function referencePattern(tableName: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${escapeRegExp(tableName)}\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]`, "giu");
}

/** `表[列]` and `表[[#This Row],[列]]` after the column 列 got another name. */
export function renameColumnInFormula(formula: string, table: string, from: string, to: string): string {
  return outsideStrings(formula, (part) =>
    part.replace(referencePattern(table), (whole, inside: string) => {
      const prefix = whole.slice(0, whole.indexOf("["));
      if (inside === from) return `${prefix}[${to}]`;
      return `${prefix}[${inside.replaceAll(`[${from}]`, `[${to}]`)}]`;
    }),
  );
}

/** `表[列]` after the table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return outsideStrings(formula, (part) =>
    part.replace(referencePattern(from), (_whole, inside: string) => `${to}[${inside}]`),
  );
}

/** `表[[#This Row],[列]]` in row 5 → `$C5`; `表[列]` → `Sheet!$C$2:$C$9`. For `convertToRange`. */
export function toPlainReferences(formula: string, table: GridTable, sheet: string, row: number): string {
  return outsideStrings(formula, (part) =>
    part.replace(referencePattern(table.name), (whole, inside: string) => plain(inside, table, sheet, row) ?? whole),
  );
}

function plain(inside: string, table: GridTable, sheet: string, row: number): string | undefined {
  const { range, columns } = table;
  const marks = [...inside.matchAll(/#(This Row|Headers|Data|All|Totals)/g)].map((match) => match[1]);
  const named = columns
    .map((column, index) => ({ index, at: columnAt(inside, column.name) }))
    .filter(({ at }) => at >= 0)
    .map(({ index }) => index);
  const indexes = named.length > 0 ? named : [0, columns.length - 1];
  const left = `$${columnName(range.left + Math.min(...indexes))}`;
  const right = `$${columnName(range.left + Math.max(...indexes))}`;
  if (marks.includes("This Row")) {
    return left === right ? `${sheet}!${left}${row + 1}` : `${sheet}!${left}${row + 1}:${right}${row + 1}`;
  }
  if (marks.includes("Totals")) return undefined;
  const top = marks.includes("Headers") || marks.includes("All") ? range.top + 1 : range.top + 2;
  const bottom = marks.includes("Headers") && !marks.includes("Data") ? top : range.bottom + 1;
  return `${sheet}!${left}$${top}:${right}$${bottom}`;
}

function columnAt(inside: string, name: string): number {
  return inside === name ? 0 : inside.indexOf(`[${name}]`);
}

const CELL = /(?<![\p{L}\p{N}_.$'!\]])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\]])/gu;

/** Moves the relative references of a formula that itself moves by some rows. */
export function moveFormulaRows(formula: string, rows: number): string {
  return outsideStrings(formula, (part) =>
    part.replace(CELL, (_whole, fixedColumn: string, column: string, fixedRow: string, row: string) =>
      fixedRow === "$" ? `${fixedColumn}${column}$${row}` : `${fixedColumn}${column}${Number(row) + rows}`,
    ),
  );
}
