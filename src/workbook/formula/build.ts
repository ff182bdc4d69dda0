import { TABLE_NAMES } from "../contract";
import { constantOf, decided } from "./decide";

/** A piece of a formula, without "=". */
export type Expression = string;

/** A text literal; quotes are doubled. */
export function text(value: string): Expression {
  return `"${value.replace(/"/g, '""')}"`;
}

/** IF; the branch itself where the test is decided when the workbook is made. */
export function when(test: Expression, then: Expression, otherwise: Expression): Expression {
  const known = decided(test);
  if (known !== null) return known ? then : otherwise;
  // IF gives FALSE where nothing else is said.
  return otherwise === "FALSE" ? `IF(${test},${then})` : `IF(${test},${then},${otherwise})`;
}

/** The first branch whose test holds, else the last. */
export function choose(
  branches: readonly (readonly [test: Expression, value: Expression])[],
  otherwise: Expression,
): Expression {
  return branches.reduceRight((rest, [test, value]) => when(test, value, rest), otherwise);
}

/** AND, without the tests that hold anyway. */
export function all(...tests: readonly Expression[]): Expression {
  if (tests.some((test) => decided(test) === false)) return "FALSE";
  const open = tests.filter((test) => decided(test) === null);
  return open.length > 1 ? `AND(${open.join(",")})` : (open[0] ?? "TRUE");
}

/** OR, without the tests that cannot hold. */
export function any(...tests: readonly Expression[]): Expression {
  if (tests.some((test) => decided(test) === true)) return "TRUE";
  const open = tests.filter((test) => decided(test) === null);
  return open.length > 1 ? `OR(${open.join(",")})` : (open[0] ?? "FALSE");
}

/** True where an expression gives this text. */
export function is(expression: Expression, value: string): Expression {
  return `${expression}=${text(value)}`;
}

/** True where a cell holds no number. Not `=""`: Univer takes 0 for blank. */
export function isNoNumber(expression: Expression): Expression {
  const constant = constantOf(expression);
  if (constant !== null) return typeof constant === "number" ? "FALSE" : "TRUE";
  return `COUNT(${expression})=0`;
}

/** True where a cell holds a number. */
export function isNumber(expression: Expression): Expression {
  const constant = constantOf(expression);
  if (constant !== null) return typeof constant === "number" ? "TRUE" : "FALSE";
  return `ISNUMBER(${expression})`;
}

/** Empty text, shown as a blank. */
export const BLANK: Expression = '""';

/** Nested SUBSTITUTE, in the order given. */
export function substitute(
  expression: Expression,
  pairs: readonly (readonly [from: string, to: string])[],
): Expression {
  return pairs.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},${text(from)},${text(to)})`, expression);
}

/** Compares two numbers as decimals of ten places: never raw doubles. */
export function compared(a: Expression, operator: ">=" | ">" | "<=" | "<" | "=", b: Expression): Expression {
  return `ROUND(${a}-${b},10)${operator}0`;
}

/** The cell of a column in the formula's own row of a table; works in Excel, WPS, LibreOffice and Univer. */
export function cellOf(table: string, header: string): Expression {
  return `${table}[[#This Row],[${header}]]`;
}

/** The cells from one column to another in the formula's own row. */
export function cellsOf(table: string, from: string, to: string): Expression {
  return `${table}[[#This Row],[${from}]:[${to}]]`;
}

/** A whole column of a table. */
export function columnOf(table: string, header: string): Expression {
  return `${table}[${header}]`;
}

/**
 * The value of an entry-table column in the row with this id; blank where the row is gone.
 * VLOOKUP, since Univer's INDEX looks at the formula's own sheet; the id column stands left of all others.
 */
export function lookUpEntry(id: Expression, idHeader: string, header: string): Expression {
  const columns = `${TABLE_NAMES.entry}[[${idHeader}]:[${header}]]`;
  return `IFERROR(VLOOKUP(${id},${columns},COLUMNS(${columns}),FALSE),"")`;
}
