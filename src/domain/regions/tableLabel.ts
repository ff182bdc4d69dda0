import type { Breakdown, Plan } from "../plan/types";
import type { LocalText } from "../shared/localText";

/** What a break-down is called: its printed number, and the indicator that it breaks down or else its own title. */
export interface TableLabel {
  readonly number: string;
  readonly name: LocalText;
  readonly unit: string;
}

/** The label of a break-down of the plan, by which regions know their row too. */
export function tableLabel(
  { indicators }: Pick<Plan, "indicators">,
  { number, title, unit, indicator }: Breakdown,
): TableLabel {
  return { number, name: indicators.find(({ id }) => id === indicator)?.name ?? title, unit };
}

/** Labels by id of the break-down. */
export function tableLabels(plan: Pick<Plan, "indicators" | "breakdowns">): ReadonlyMap<string, TableLabel> {
  return new Map(plan.breakdowns.map((table) => [table.id, tableLabel(plan, table)]));
}
