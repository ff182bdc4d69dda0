import type { PeriodKey } from "../../../plan/period";
import type { Breakdown, Indicator } from "../../../plan/types";
import { subtract } from "../../../shared/decimal";
import type { LocalText } from "../../../shared/localText";
import { conversionExponent } from "../../../shared/units";
import { TOTAL_REGION } from "../breakdownTable";
import { localizeRegionYears, nameRepair, type NamedRepair, type RegionYears } from "../../localization/breakdownSums";
import type { AuditContext } from "../../engine/types";
import { regionFigure, regionFigures } from "./regionFigures";
import { inTableUnit, isTypingSlip } from "./slips";
import { isRounding, type SumGap } from "./sumGap";

/** One break-down's reported figures with the plan's own entries below them. */
export interface Actuals {
  readonly table: Breakdown;
  readonly indicator: Indicator;
  readonly periods: readonly PeriodKey[];
  /** Both sides of each sum that can be held against each other. */
  readonly gaps: readonly SumGap[];
  readonly context: AuditContext;
}

function exponentOf({ table, indicator }: Actuals): number {
  return conversionExponent(table.unit, indicator.unit ?? table.unit) ?? 0;
}

/** The plan's entry of a period in the unit of the table; where rounding explains the rest, the sum itself. */
function ownTotal(actuals: Actuals, period: PeriodKey): number | null {
  const gap = actuals.gaps.find((each) => each.period === period);
  if (!gap) return null;
  return gap.missing.length === 0 && isRounding(gap) ? gap.added : inTableUnit(gap.entered, exponentOf(actuals));
}

/** The reported figures as a region × year table, so that the same search serves targets and actuals. */
function regionYears(actuals: Actuals): RegionYears {
  const { table, periods, context } = actuals;
  return {
    kind: table.kind,
    columns: periods,
    cells: table.rows.map(({ region }) => ({
      region,
      values: periods.map((period) => regionFigure(table, region, period, context)),
    })),
    totals: periods.map((period) => ownTotal(actuals, period)),
  };
}

/** The only smallest set of cells that closes all sums of the reported figures; null where none or several do. */
export function onlyActualsRepair(actuals: Actuals): readonly NamedRepair[] | null {
  const table = regionYears(actuals);
  const settled = actuals.gaps.filter((gap) => gap.missing.length === 0 && isRounding(gap));
  const known = Object.fromEntries(settled.map(({ period, added }) => [period, added]));
  const { only } = localizeRegionYears(table, known);
  return only?.map((repair) => nameRepair(repair, table)) ?? null;
}

/** Any one cell of a broken column can close it; the one that a common typing slip explains, where there is one. */
export function likelySlip(
  actuals: Actuals,
  { period, difference, added, entered }: SumGap,
): readonly NamedRepair[] | null {
  const { table, context } = actuals;
  const exponent = exponentOf(actuals);
  const excess = inTableUnit(difference, exponent);
  const { values } = regionFigures(table, period, context);
  const changes = values.flatMap((before, index): readonly NamedRepair[] =>
    before === null
      ? []
      : [{ region: table.rows[index]?.region ?? "", column: period, before, after: subtract(before, excess) }],
  );
  const own = { region: TOTAL_REGION, column: period, before: inTableUnit(entered, exponent), after: added };
  const slips = [...changes, own].filter(({ before, after }) => isTypingSlip(before, after));
  return slips.length === 1 ? slips : null;
}

/** Repairs in one line; the last row is the plan's own entry, in the unit of the table. */
export function repairLines(repairs: readonly NamedRepair[]): LocalText {
  const lines = (own: string, separator: string): string =>
    repairs
      .map(
        ({ region, column, before, after }) =>
          `${region === TOTAL_REGION ? own : region} ${column}: ${before} → ${after}`,
      )
      .join(separator);
  return { zh: lines("本级填报数", "、"), en: lines("own entry", ", ") };
}
