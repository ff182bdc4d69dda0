import { heldTexts } from "./mark";

/**
 * Tests between constants are decided when a formula is made. The entry table asks every row for its kind; a break-down,
 * whose rows are all of one kind, gives the kind itself, and the branches of other kinds fall away.
 */

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const COMPARISON = /^("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)(<>|<=|>=|=|<|>)("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/;
const HELD_TEST = /^(⟦[^⟧]*⟧)(<>|=)"((?:[^"]|"")*)"$/;
const NEGATION = /^NOT\((TRUE|FALSE)\)$/;

/** The text or number that an expression is; null where it refers to a cell or calculates. */
export function constantOf(expression: string): string | number | null {
  const [, quoted] = TEXT.exec(expression) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return NUMBER.test(expression) ? Number(expression) : null;
}

function compares(a: string | number, operator: string, b: string | number): boolean | null {
  if (typeof a !== typeof b) return operator === "=" ? false : operator === "<>" ? true : null;
  const order = a < b ? -1 : a > b ? 1 : 0;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** What a test whether a column holds a text gives in every row. */
function decidedInAllRows(test: string): boolean | null {
  const [, column = "", operator, quoted = ""] = HELD_TEST.exec(test) ?? [];
  const held = heldTexts(column);
  const wanted = quoted.replaceAll('""', '"');
  if (!held || (held.includes(wanted) && held.length > 1)) return null;
  return held.includes(wanted) === (operator === "=");
}

/** What a test gives whatever the cells hold; null where that depends on them. */
export function decided(test: string): boolean | null {
  if (test === "TRUE" || test === "FALSE") return test === "TRUE";
  const [, negated] = NEGATION.exec(test) ?? [];
  if (negated !== undefined) return negated === "FALSE";
  const [, left, operator, right] = COMPARISON.exec(test) ?? [];
  const [a, b] = [constantOf(left ?? ""), constantOf(right ?? "")];
  return a === null || b === null || operator === undefined ? decidedInAllRows(test) : compares(a, operator, b);
}
