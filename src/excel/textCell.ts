import type { CellSpec } from "../workbook/spec";

/**
 * Text that no Excel takes for anything else: it begins with a letter and has no digit.
 * With a digit it may be a number, a percentage, a date ("3月5日") or a time of day ("13:41:46").
 */
const SURELY_TEXT = /^\p{L}[^\p{N}]*$/u;
const LOGICAL = /^(true|false)$/i;

/**
 * A text as it must be written so that it stays text: what could be read as a formula or as another type gets
 * the apostrophe that a person would type. Excel keeps it as the cell's prefix, outside its value.
 */
export function textInput(text: string): string {
  return text === "" || (SURELY_TEXT.test(text) && !LOGICAL.test(text)) ? text : `'${text}`;
}

/** What is sent for a cell: formulas as they are, texts protected. */
export function cellInput(cell: CellSpec): string | number | boolean | null {
  if (cell === null) return null;
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? textInput(cell) : cell;
}

/** True for a formula. */
export function isFormula(cell: CellSpec | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

/** The formula of a cell; "" for a constant. */
export function formulaOf(cell: CellSpec): string {
  return typeof cell === "object" && cell !== null ? cell.formula : "";
}
