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

/** Replaces each `Table[…]`, with one level of inner brackets. `change` gets the name as written and what is inside. */
function replaceReferences(text: string, table: string, change: (name: string, inside: string) => string): string {
  const name = escapeRegExp(table);
  // The character before the name is matched, not looked back at: older Safari cannot read look-behind.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_.])(${name})\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]`, "giu");
  return text.replace(
    pattern,
    (_whole, before: string, found: string, inside: string) => before + change(found, inside),
  );
}

/** `表[列]` and `表[[#This Row],[列]]` after the column 列 got another name. */
export function renameColumnInFormula(formula: string, table: string, from: string, to: string): string {
  return outsideStrings(formula, (part) =>
    replaceReferences(part, table, (name, inside) =>
      inside === from ? `${name}[${to}]` : `${name}[${inside.replaceAll(`[${from}]`, `[${to}]`)}]`,
    ),
  );
}

/** `表[列]` after the table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return outsideStrings(formula, (part) => replaceReferences(part, from, (_name, inside) => `${to}[${inside}]`));
}

/** `表[[#This Row],[列]]` in row 5 → `$C5`; `表[列]` → `Sheet!$C$2:$C$9`. For `convertToRange`. */
export function toPlainReferences(formula: string, table: GridTable, sheet: string, row: number): string {
  return outsideStrings(formula, (part) =>
    replaceReferences(part, table.name, (name, inside) => plain(inside, table, sheet, row) ?? `${name}[${inside}]`),
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

const BEFORE = String.raw`(^|[^\p{L}\p{N}_.\]])`;
/** `表[@…]` and, in a table, `[@…]`; what follows the `@` is a column, some in brackets, or nothing. */
const AT = new RegExp(String.raw`${BEFORE}((?:[\p{L}_\\][\p{L}\p{N}_.]*)?)\[@((?:[^\[\]]|\[[^\[\]]*\])*)\]`, "gu");

/**
 * `表[@列]` → `表[[#This Row],[列]]`, `表[@[a]:[b]]` → `表[[#This Row],[a]:[b]]`, `表[@]` → `表[#This Row]`; in a table also
 * without its name. "`[#This Row]` or `@` or `@[Column Name]`: just the cells in the same row as the formula" (Microsoft
 * support, "Using structured references with Excel tables").
 */
export function longThisRow(formula: string, ownTable: string | undefined): string {
  return outsideStrings(formula, (part) =>
    part.replace(AT, (whole, before: string, named: string, inside: string) => {
      const table = named === "" ? ownTable : named;
      if (table === undefined) return whole;
      const columns = inside.startsWith("[") ? `,${inside}` : `,[${inside}]`;
      return `${before}${table}[${inside === "" ? "#This Row" : `[#This Row]${columns}`}]`;
    }),
  );
}
