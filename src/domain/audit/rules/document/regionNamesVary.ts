import type { Breakdown } from "../../../plan/types";
import { regionTables } from "../../../regions";
import { tableLabel } from "../../facts/breakdownTable";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

/** Names of one length that end alike and differ in one character, in whatever order: 开发区 and 经开区. */
function readsAlike(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  if (a === b || left.length !== right.length || left.length < 3 || left.at(-1) !== right.at(-1)) return false;
  const rest = [...right];
  const shared = left.filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length === left.length - 1;
}

interface Named {
  readonly region: string;
  readonly tables: readonly Breakdown[];
}

/** Names that no table prints side by side may be one region. */
function areApart(a: Named, b: Named): boolean {
  return !a.tables.some((table) => b.tables.includes(table));
}

/** Plans with more regions than this are not written by hand. */
const MOST_REGIONS = 200;

function checkPlan({ plan }: AuditContext): readonly Problem[] {
  const named = [...regionTables(plan)].map(([region, tables]): Named => ({
    region,
    tables: tables.map(({ table }) => table),
  }));
  if (named.length > MOST_REGIONS) return [];
  return named.flatMap((later, index) =>
    named.slice(0, index).flatMap((earlier): readonly Problem[] => {
      const [first] = later.tables;
      const [before] = earlier.tables;
      if (!first || !before || !readsAlike(earlier.region, later.region) || !areApart(earlier, later)) return [];
      return [
        {
          params: {
            place: tableLabel(before),
            quote: earlier.region,
            otherPlace: tableLabel(first),
            otherQuote: later.region,
          },
          place: { indicatorId: null, period: null, breakdownId: first.id, region: later.region },
          value: later.region,
          expected: earlier.region,
        },
      ];
    }),
  );
}

/** Two names that may stand for one region: each would be sent a workbook of its own. */
export const regionNamesVary = auditRule({
  id: "region-names-vary",
  severity: "info",
  scope: "document",
  source: "Xuzhou 14th plan, annex table 2 (开发区) against tables 3, 4, 5 and 9 (经开区)",
  appliesTo: ({ context }) => context.plan.breakdowns.length > 1,
  check: ({ context }) => failing(checkPlan(context)),
});
