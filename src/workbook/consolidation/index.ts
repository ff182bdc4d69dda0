import type { SheetInput } from "../input";
import type { SheetSpec } from "../spec";
import { changesSheet } from "./changesSheet";
import { sourcesSheet } from "./sourcesSheet";
import { submissionsSheet } from "./submissionsSheet";

export type { ConsolidationInput } from "./input";

/** The sheets that only a merged workbook has: who returned what, what changed between rounds, where each value comes from. */
export function consolidationSheets(input: SheetInput): readonly SheetSpec[] {
  const { consolidation } = input;
  if (!consolidation) return [];
  return [
    submissionsSheet(input, consolidation),
    ...changesSheet(input, consolidation),
    sourcesSheet(input, consolidation),
  ];
}
