import type { EntryCell } from "../../plan/entries";
import type { Finding, Fix } from "../engine/types";

/** True for a finding with a fix that can mean nothing else, to be applied together with others. */
export function isCertain({ fix }: Pick<Finding, "fix">): boolean {
  return fix !== null && fix.certain;
}

/** Whether a cell is still as the fix found it (its formula where the fix replaces a formula), or mended already. */
export function fixState(cell: EntryCell, { before, after }: Fix): "before" | "after" | "other" {
  if (cell.formula === null && cell.raw === after) return "after";
  const found = typeof before === "string" && before.startsWith("=") && cell.formula !== null ? cell.formula : cell.raw;
  return found === before ? "before" : "other";
}
