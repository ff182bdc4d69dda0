import type { Plan } from "../../domain/plan";
import type { SendOut } from "../input";
import { hashText } from "../../domain/shared/hash";
import { toTemplate } from "../metadata/template";

/** What the sender decides; `due` an ISO date, `round` 1 for the first sending of a year. */
export type SendOutChoice = Pick<SendOut, "asOf" | "round" | "due" | "returnTo">;

/** Hash of a plan's template, by which returned workbooks are known to belong to it: the targets included. */
export function planHash(plan: Plan): string {
  return hashText(JSON.stringify(toTemplate(plan)));
}

/**
 * The identity of one region's workbook.
 *
 * @param hash `planHash` of the plan, computed once for all its regions.
 */
export function sendOutTo(plan: Plan, hash: string, region: string, choice: SendOutChoice, today: string): SendOut {
  return { planId: plan.id, planHash: hash, region, sentOn: today, ...choice };
}
