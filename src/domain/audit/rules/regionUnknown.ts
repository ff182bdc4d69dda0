import { tableLabel } from "../facts/breakdownTable";
import { strangersOf } from "../facts/regional/strangers";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "region-unknown";
const SPELLING = "region-unknown-spelling";

function checkTable(item: RuleItems["breakdown"]): readonly Problem[] {
  return strangersOf(item)
    .filter(({ isSecond }) => !isSecond)
    .map(({ name, meant }) => ({
      message: meant === null ? ID : SPELLING,
      params: { table: tableLabel(item.breakdown), value: name, expected: meant ?? "" },
      place: { region: name, figure: "actual" },
      value: name,
      expected: meant,
    }));
}

/** Figures of a region that the break-down does not name are in no sum. */
export const regionUnknown = auditRule({
  id: ID,
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 1–9: the regions differ from table to table",
  messages: [ID, SPELLING],
  appliesTo: ({ context }) => context.entries.breakdowns !== undefined,
  check: (item) => failing(checkTable(item)),
});
