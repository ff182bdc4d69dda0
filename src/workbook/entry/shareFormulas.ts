import { all, BLANK, compared, is, isNoNumber, text, when, type Expression } from "../formula/build";
import { numberIn } from "./readingFormulas";
import { atAsOf, type RowContext } from "./rowContext";

const GAP = " ".repeat(60);

/** The composition reported for the `asOf` year, its parts set far apart; blank for other kinds. */
export function spreadShares(row: RowContext): Expression {
  const spread = `SUBSTITUTE(${atAsOf(row, "t")},":",${text(GAP)})`;
  return when(`${row.cell("kind")}<>"composition"`, BLANK, when(`${row.elapsed}=0`, BLANK, spread));
}

/** What the formula of the spread composition gives for a cleaned text. */
export function spreadText(cleaned: string): string {
  return cleaned.split(":").join(GAP);
}

/** Part `index` (from 1) of that composition, highest grade first. */
export function sharePart(row: RowContext, index: number): Expression {
  return numberIn(`TRIM(MID(${row.cell("spread")},${(index - 1) * GAP.length + 1},${GAP.length}))`);
}

/** True where the reported text is a composition, and one that can be held against the target's. */
export function isComparable(row: RowContext): Expression {
  const reported = row.cells("part1", "part4");
  const typed = atAsOf(row, "t");
  const colons = `LEN(${typed})-LEN(SUBSTITUTE(${typed},":",""))`;
  const count = row.cell("shares");
  const sameWhole = `ROUND(ABS(SUM(${reported})-SUM(${row.cells("share1", "share4")})),10)<=${count}/2`;
  return all(
    `${colons}>0`,
    `COUNT(${reported})=${colons}+1`,
    when(isNoNumber(count), "TRUE", all(`COUNT(${reported})=${count}`, sameWhole)),
  );
}

/** True where each cumulated share from the highest grade down reaches the target's (or stays within it). */
export function sharesMet(row: RowContext): Expression {
  const holds = ([1, 2, 3] as const).map((index) => {
    const reached = `SUM(${row.cells("part1", `part${index}`)})`;
    const wanted = `SUM(${row.cells("share1", `share${index}`)})`;
    const order = when(
      is(row.cell("direction"), "decrease"),
      compared(reached, "<=", wanted),
      compared(reached, ">=", wanted),
    );
    return when(`${row.cell("shares")}>${index}`, order, "TRUE");
  });
  return all(...holds);
}
