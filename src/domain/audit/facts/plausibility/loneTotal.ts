import { elapsedOf, exactFigure } from "../figures";
import type { RuleItems } from "../../engine/types";
import { needsMending } from "./history";
import { plannedFlow } from "./planned";

/** The reported total of a flow of which years are missing, so that nothing else shows what it should be. */
export interface LoneTotal {
  readonly value: number;
  /** What the plan asks of the elapsed years together; null without a target. */
  readonly planned: number | null;
}

/** What the plan asks of a flow up to now; null without a target. */
function plannedSoFar({ indicator, context }: RuleItems["indicator"], years: readonly number[]): number | null {
  const shares = years.map(plannedFlow(indicator, context.plan));
  return shares.includes(null) ? null : shares.reduce<number>((all, share) => all + (share ?? 0), 0);
}

/** Null where no figure above 0 is reported as a total, or all years are there: their sum is compared with it. */
export function loneTotal(row: RuleItems["indicator"]): LoneTotal | null {
  const { indicator, readings, cells, context } = row;
  const value = indicator.kind === "flow" ? exactFigure(readings.total) : null;
  if (value === null || value <= 0 || needsMending(cells.total)) return null;
  const years = elapsedOf(context);
  if (years.length === 0 || years.every((year) => exactFigure(readings[year]) !== null)) return null;
  return { value, planned: plannedSoFar(row, years) };
}
