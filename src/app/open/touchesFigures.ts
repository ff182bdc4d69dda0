import type { HostChange } from "../ports";
import type { OpenPlan } from "../types";

/** Sheets of ours that hold what an audit says, not what it looks at. */
const REPORTS: readonly string[] = ["findings", "metadata"];

/**
 * True where a change may touch what an audit looks at: figures, targets, settings. A sheet that carries no anchor any
 * more is known by its name; what is neither is somebody else's sheet.
 */
export function touchesFigures(
  { sheet, planSheet }: HostChange,
  { sheetNames = {} }: Pick<OpenPlan, "sheetNames">,
): boolean {
  const named = Object.entries(sheetNames).find(([, name]) => name === sheet)?.[0];
  const id = planSheet ?? named;
  return id !== undefined && !REPORTS.includes(id);
}
