import type { CompletionPolicy } from "../plan/settings";
import { known } from "./figure";
import type { Situation } from "./situation";
import type { Figure } from "./types";

/** The policy of an indicator: its own, else the plan's, else by kind (what is to be held is full when met). */
export function policyOf({ indicator, settings, goal }: Situation): CompletionPolicy {
  const chosen = settings.policyByIndicator[indicator.id] ?? settings.policy;
  if (chosen) return chosen;
  const isHeld = indicator.kind === "rate" || indicator.kind === "composition" || goal.side === "ceiling";
  return isHeld ? "metIsFull" : "uncapped";
}

/**
 * The rate the sheet shows: 100 % for a met target under `metIsFull`, else the ratio to the target.
 * Source: Nanjing's 13th plan, note 2 (rates are to be kept once reached).
 */
export function completionUnder(policy: CompletionPolicy, met: boolean, ratio: Figure): Figure {
  return policy === "metIsFull" && met ? known(1) : ratio;
}
