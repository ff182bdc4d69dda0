import type { PeriodKey } from "../../plan/period";
import type { Indicator } from "../../plan/types";
import { tableLabel, TOTAL_REGION } from "../facts/breakdownTable";
import { elapsedOf, indicatorOf } from "../facts/figures";
import { likelySlip, onlyActualsRepair, repairLines, type Actuals } from "../facts/regional/actualsRepair";
import { regionReports } from "../facts/regional/regionReports";
import { isRounding, sumGapOf, type SumGap } from "../facts/regional/sumGap";
import { listed } from "../facts/regional/listed";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems, Verdict } from "../engine/types";
import { failing, PASS } from "../engine/verdict";

const ID = "region-sum-differs";
const ROUNDING = "region-sum-differs-rounding";
const REPAIR = "region-sum-differs-repair";
const LIKELY = "region-sum-differs-likely";
const EXCEEDS = "region-sum-differs-exceeds";
const OPEN = "undecidable-regions";

function actualsOf({ breakdown: table, context }: RuleItems["breakdown"], indicator: Indicator): Actuals {
  const periods: readonly PeriodKey[] = [
    ...elapsedOf(context).map(String),
    ...(table.kind === "flow" ? ["total"] : []),
  ];
  const gaps = periods.flatMap((period) => sumGapOf(table, indicator, period, periods, context) ?? []);
  return { table, indicator, periods, gaps, context };
}

/** What would mend a broken sum: the only smallest repair of the table, else the one likely slip of its column. */
function repairSaid(
  actuals: Actuals,
  gap: SumGap,
  only: ReturnType<typeof onlyActualsRepair>,
): Pick<Problem, "message" | "params"> {
  if (only) return { message: REPAIR, params: { repairs: repairLines(only) } };
  const likely = likelySlip(actuals, gap);
  return likely ? { message: LIKELY, params: { repairs: repairLines(likely) } } : { message: ID, params: {} };
}

function problemOf(
  { table, indicator }: Actuals,
  gap: SumGap,
  said: Pick<Problem, "message" | "params" | "severity">,
): Problem {
  const { period, added, converted, entered, difference } = gap;
  return {
    ...said,
    params: {
      table: tableLabel(table),
      value: added,
      tableUnit: table.unit,
      converted: printable(converted),
      expected: entered,
      difference: printable(difference),
      unit: indicator.unit ?? table.unit,
      ...said.params,
    },
    place: { period, region: TOTAL_REGION, figure: "actual" },
    value: added,
    expected: entered,
  };
}

/** Regions that reported have more than the whole already. */
function isExceeded({ missing, difference, rounding }: SumGap): boolean {
  return missing.length > 0 && difference > rounding;
}

function problemsOf(actuals: Actuals): readonly Problem[] {
  const closed = actuals.gaps.filter(({ missing }) => missing.length === 0);
  const broken = closed.filter((gap) => !isRounding(gap));
  const only = broken.length > 0 ? onlyActualsRepair(actuals) : null;
  return actuals.gaps.flatMap((gap): readonly Problem[] => {
    if (isExceeded(gap)) return [problemOf(actuals, gap, { message: EXCEEDS, params: listed(gap.missing) })];
    if (gap.missing.length > 0 || gap.difference === 0) return [];
    if (isRounding(gap)) return [problemOf(actuals, gap, { message: ROUNDING, params: {}, severity: "warning" })];
    return [problemOf(actuals, gap, repairSaid(actuals, gap, only))];
  });
}

function checkTable(item: RuleItems["breakdown"]): Verdict {
  const indicator = indicatorOf(item.context.plan, item.breakdown.indicator);
  if (!indicator || indicator.kind !== item.breakdown.kind) return PASS;
  const actuals = actualsOf(item, indicator);
  const problems = problemsOf(actuals);
  const open = actuals.gaps.filter(({ missing }) => missing.length > 0).at(-1);
  if (problems.length > 0 || !open) return failing(problems);
  const params = { table: tableLabel(item.breakdown), ...listed(open.missing) };
  return {
    outcome: "undecidable",
    message: OPEN,
    params,
    place: { period: open.period, region: TOTAL_REGION, figure: "actual" },
  };
}

/** What the regions reported adds up to the plan's own entry, as exact decimals after unit conversion. A missing region leaves it open. */
export const regionSumDiffers = auditRule({
  id: ID,
  severity: "error",
  scope: "breakdown",
  source: "method note, Regional figures: flows and stocks add over regions",
  messages: [ID, ROUNDING, REPAIR, LIKELY, EXCEEDS, OPEN],
  appliesTo: ({ breakdown, context }) =>
    breakdown.indicator !== null && !context.settings.totalsFromRegions && regionReports(context).size > 0,
  check: checkTable,
});
