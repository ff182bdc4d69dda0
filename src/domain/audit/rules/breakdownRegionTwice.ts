import type { Breakdown } from "../../plan/types";
import { tableLabel } from "../facts/breakdownTable";
import { oncePerTable } from "../engine/oncePerTable";
import { regionKey } from "../facts/regional/regionNames";
import { auditRule } from "../engine/auditRule";
import type { Problem } from "../engine/types";
import { failing } from "../engine/verdict";

function checkTable(breakdown: Breakdown): readonly Problem[] {
  const keys = breakdown.cells.map(({ region }) => regionKey(region));
  return breakdown.cells
    .filter((_, index) => keys.indexOf(keys[index] ?? "") < index)
    .map(({ region }) => ({
      params: { table: tableLabel(breakdown), value: region },
      place: { region },
      value: region,
      expected: null,
    }));
}

/** A region that has two rows is counted twice in every sum. */
export const breakdownRegionTwice = auditRule({
  id: "breakdown-region-twice",
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 1–9: one row for each region",
  appliesTo: () => true,
  check: oncePerTable((table) => failing(checkTable(table))),
});
