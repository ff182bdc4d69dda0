import { MOST_PARTS } from "../../domain/plan";
import { all, any, type Expression } from "../formula/build";
import { yearKey } from "./keys";
import { has, type RowContext } from "./rowContext";

/** Year whose helper columns hold part `index` (from 1) of a composition. */
function yearOf(row: RowContext, index: number): number {
  return (row.years[0] ?? 0) + index - 1;
}

/** Part `index` (from 1) of the reported composition (`d`) or of the target (`s`). */
export function partOf(row: RowContext, prefix: "d" | "s", index: number): Expression {
  return row.cell(yearKey(prefix, yearOf(row, index)));
}

/** Parts from the highest grade down to `index`. */
function parts(row: RowContext, prefix: "d" | "s", index: number): Expression {
  return row.cells(yearKey(prefix, yearOf(row, 1)), yearKey(prefix, yearOf(row, index)));
}

/** How many parts the target has. */
function count(row: RowContext): Expression {
  return `COUNT(${parts(row, "s", MOST_PARTS)})`;
}

/**
 * True where the reported text is a composition of the plain form, and one that can be held against the target's: put together
 * again its parts give the text.
 */
export function isComparable(row: RowContext): Expression {
  const reported = parts(row, "d", MOST_PARTS);
  const target = parts(row, "s", MOST_PARTS);
  const later = [3, 4].map((index) => partOf(row, "d", index)).map((part) => `IF(LEN(${part}),":"&${part},"")`);
  const joined = [`${partOf(row, "d", 1)}&":"&${partOf(row, "d", 2)}`, ...later].join("&");
  return all(
    `EXACT(${row.cell("typed")},${joined})`,
    `MIN(${reported})>=0`,
    any(
      `${count(row)}=0`,
      all(`COUNT(${reported})=${count(row)}`, `ROUND(ABS(SUM(${reported})-SUM(${target})),10)<=${count(row)}/2`),
    ),
  );
}

/** True where each cumulated share from the highest grade down reaches the target's (or stays within it). */
export function sharesMet(row: RowContext): Expression {
  const holds = [1, 2, 3].map((index) => {
    const [own, target] = (["d", "s"] as const).map((prefix) =>
      index === 1 ? partOf(row, prefix, 1) : `SUM(${parts(row, prefix, index)})`,
    );
    const difference = `(${own}-${target})`;
    const reached = `ROUND(${difference}*(1-2*${has(row, "decrease")}),10)>=0`;
    // A target has two parts at least, and the last sum is the whole.
    return index === 1 ? reached : any(`${count(row)}<=${index}`, reached);
  });
  return all(...holds);
}
