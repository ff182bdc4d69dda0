import { groupBy } from "../../shared/groupBy";
import type { Plan } from "../../plan/types";
import { isExplainable } from "./explainable";
import { explanationBasis, identityKey, identityOf, printedValue, type FindingIdentity } from "./identity";
import type { Finding } from "../engine/types";

/** Characters of an explanation; the findings sheet refuses longer ones while typing. */
export const LONGEST_EXPLANATION = 500;

/** A reporter's answer to a finding; it holds as long as value, target and rule version stay the same. */
export interface Explanation extends Omit<FindingIdentity, "subject"> {
  /** See `FindingIdentity`; left out for none. */
  readonly subject?: string;
  /** The value as the findings sheet prints it. */
  readonly value: string;
  /** `explanationBasis` of the finding when it was answered. Left out by older workbooks: the value alone decides. */
  readonly basis?: string;
  readonly text: string;
}

/**
 * holds: settles the finding; expired: was given for other figures; refused: the finding must be mended;
 * too-long: was pasted into its cell, past the limit. Only the first counts, none is lost.
 */
export type ExplanationState = "holds" | "expired" | "refused" | "too-long";

/** An explanation beside its finding. */
export interface Answer {
  readonly given: Explanation;
  readonly state: ExplanationState;
}

/** The explanations of one audit: one answer or null per finding, and those whose finding is gone. */
export interface Ledger {
  readonly answers: readonly (Answer | null)[];
  readonly unused: readonly Explanation[];
}

interface Asked {
  readonly finding: Finding;
  readonly basis: string;
  /** Explanations with the finding's identity that no finding has taken yet. */
  readonly pile: Explanation[];
}

function holds({ value, basis }: Explanation, { finding, basis: now }: Asked): boolean {
  return basis === undefined ? value === printedValue(finding.value) : basis === now;
}

/** True for a text that is longer than an explanation may be. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_EXPLANATION;
}

function takeHolding(asked: Asked): Answer | null {
  if (!isExplainable(asked.finding)) return null;
  const at = asked.pile.findIndex((each) => holds(each, asked) && !isTooLong(each.text));
  const [given] = at < 0 ? [] : asked.pile.splice(at, 1);
  return given ? { given, state: "holds" } : null;
}

/** Why a text does not count. */
function refusalOf({ text }: Explanation, { finding }: Asked): ExplanationState {
  if (!isExplainable(finding)) return "refused";
  return isTooLong(text) ? "too-long" : "expired";
}

function takeAny(asked: Asked): Answer | null {
  const given = asked.pile.shift();
  return given ? { given, state: refusalOf(given, asked) } : null;
}

/**
 * Gives every finding its explanation: first those that still hold, then what was said about the same place before.
 * Each explanation answers one finding. Linear in findings and explanations.
 */
export function matchExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  plan: Pick<Plan, "indicators" | "breakdowns">,
): Ledger {
  if (explanations.length === 0) return { answers: findings.map(() => null), unused: [] };
  const piles = groupBy(explanations, (each) => identityKey({ subject: "", ...each }));
  const asked = findings.map((finding): Asked => {
    const pile = piles.get(identityKey(identityOf(finding))) ?? [];
    return { finding, pile, basis: pile.length === 0 ? "" : explanationBasis(finding, plan) };
  });
  const holding = asked.map(takeHolding);
  const answers = asked.map((each, index) => holding[index] ?? takeAny(each));
  return { answers, unused: [...piles.values()].flat() };
}
