import type { RangeSpec } from "../../workbook/spec";
import { parseRange } from "../address";
import type { Attributes } from "./xml";

/** Stands for a formula whose text is nowhere in the file. */
export const UNKNOWN_FORMULA = "=?";

/** A formula as a cell's tag gives it beside its text. */
export interface FormulaTag {
  /** Index of the formula that it shares with other cells; null for none. */
  readonly shared: string | null;
  /** Where it fills a range of several cells. */
  readonly fills: RangeSpec | null;
  /** What the tag says without its text; null where only the text does. */
  readonly known: string | null;
}

/** Reads the tag of a formula. Source: ECMA-376 part 1, 18.3.1.40. */
export function formulaTag(attribute: Attributes): FormulaTag {
  const type = attribute("t");
  const range = type === "array" || type === "dataTable" ? parseRange(attribute("ref") ?? "") : null;
  const inputs = [attribute("r1"), attribute("r2")].filter((input) => input !== null);
  return {
    shared: type === "shared" ? attribute("si") : null,
    fills: range && range.rows * range.columns > 1 ? range : null,
    known: type === "dataTable" ? `=TABLE(${inputs.join(",")})` : null,
  };
}
