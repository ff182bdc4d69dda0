import type { Breakdown, Plan } from "../../plan/types";
import { publishedTotals } from "../facts/breakdownTarget";
import type { MessageParams } from "../engine/types";
import { localizeRegionYears, nameRepair, type NamedRepair } from "./breakdownSums";

interface Answer {
  readonly plan: Plan;
  readonly repairs: readonly NamedRepair[] | null;
}

/** Two rules ask about a table, in each audit of its plan; the published table answers once. */
const answers = new WeakMap<Breakdown, Answer>();

/** The one smallest set of changes that closes all sums of a break-down; null where none or several would. */
export function onlyRepairOf(table: Breakdown, plan: Plan): readonly NamedRepair[] | null {
  const known = answers.get(table);
  if (known?.plan === plan) return known.repairs;
  const { only } = localizeRegionYears(table, publishedTotals(table, plan));
  const repairs = only?.map((repair) => nameRepair(repair, table)) ?? null;
  answers.set(table, { plan, repairs });
  return repairs;
}

/** Sentence and parameters of a broken sum: that which names the repair, where there is one. */
export function repairSaid(
  { broken, repair }: { readonly broken: string; readonly repair: string },
  table: Breakdown,
  plan: Plan,
): { readonly message: string; readonly params: MessageParams } {
  const repairs = onlyRepairOf(table, plan);
  if (!repairs) return { message: broken, params: {} };
  const lines = repairs.map(({ region, column, before, after }) => `${region} ${column}: ${before} → ${after}`);
  return { message: repair, params: { repairs: lines } };
}
