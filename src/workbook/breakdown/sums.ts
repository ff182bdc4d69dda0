import { BLANK, when, type Expression } from "../formula/build";
import { columnCells } from "./context";
import type { BreakdownKey, TableSource } from "./keys";

/** How many regions the table names. */
export function regionCount(source: TableSource): Expression {
  return `COUNTIFS(${columnCells(source, "region")},"<>")`;
}

/** An expression that is a power of ten times larger or smaller. */
export function shifted(expression: Expression, step: number): Expression {
  return step === 0 ? expression : `${expression}${step > 0 ? "*" : "/"}${10 ** Math.abs(step)}`;
}

/** Decimals to which checks compare: more than any table prints, fewer than the workbench's grid rounds wrongly at. */
export const CHECKED_DECIMALS = 6;

/** All figures of a column in a unit so many powers of ten smaller; blank while a region has none. */
export function completeSum(source: TableSource, key: BreakdownKey, step = 0): Expression {
  const cells = columnCells(source, key);
  return when(`COUNT(${cells})=${regionCount(source)}`, `ROUND(${shifted(`SUM(${cells})`, step)},10)`, BLANK);
}

/** Figures of a column that are there; SUM would fail where a cell holds an error. */
export function sumSoFar(source: TableSource, key: BreakdownKey): Expression {
  const cells = columnCells(source, key);
  return when(`COUNT(${cells})=0`, BLANK, `ROUND(SUMIFS(${cells},${cells},">=0")+SUMIFS(${cells},${cells},"<0"),10)`);
}
