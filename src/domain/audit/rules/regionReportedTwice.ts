import { tableLabel } from "../facts/breakdownTable";
import { strangersOf } from "../facts/regional/strangers";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

function checkTable(item: RuleItems["breakdown"]): readonly Problem[] {
  return strangersOf(item)
    .filter(({ isSecond }) => isSecond)
    .map(({ name, meant }) => ({
      params: { table: tableLabel(item.breakdown), value: name, expected: meant ?? "" },
      place: { region: name, figure: "actual" },
      value: name,
      expected: meant,
    }));
}

/** One region under two spellings: only the printed one is counted, and nobody knows which figures hold. */
export const regionReportedTwice = auditRule({
  id: "region-reported-twice",
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, annex tables 6–8: 市区 (含贾汪) is spelt with and without a blank",
  appliesTo: ({ context }) => context.entries.breakdowns !== undefined,
  check: (item) => failing(checkTable(item)),
});
