import { elapsedOf } from "../facts/figures";
import { owingRegions } from "../facts/regional/owing";
import { regionReports } from "../facts/regional/regionReports";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

function checkTable({ breakdown, context }: RuleItems["breakdown"]): readonly Problem[] {
  return owingRegions(context)
    .filter(({ breakdownId }) => breakdownId === breakdown.id)
    .map(({ region, tables }) => ({
      params: { tables },
      place: { region, figure: "actual" },
      value: null,
      expected: null,
    }));
}

/** A region that reported nothing while others did, named once: every sum over the regions stays open. */
export const regionNotReported = auditRule({
  id: "region-not-reported",
  severity: "warning",
  scope: "breakdown",
  source: "method note, Regional figures: a missing region is not zero",
  appliesTo: ({ context }) => elapsedOf(context).length > 0 && regionReports(context).size > 0,
  check: (item) => failing(checkTable(item)),
});
