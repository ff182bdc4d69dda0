import { matchExplanations, type Explanation, type Finding, type Ledger } from "../../domain/audit";
import type { Plan } from "../../domain/plan";

/**
 * Rows of the findings sheet. Nobody answers more by hand, and a request or an answer of Excel on the web may have 5 MB:
 * a thousand rows with their links, heights and metadata take half of that.
 */
export const LISTED_FINDINGS = 1_000;

/** What of an audit stands on the findings sheet, and what only the pane shows. */
export interface Listing<Each> {
  readonly listed: readonly Each[];
  readonly unlisted: readonly Each[];
  /** Of all findings, in their order. */
  readonly ledger: Ledger;
}

/** Cuts an audit to what the sheet lists: the first findings, which are the worst. */
export function listingOf<Each>(
  findings: readonly Each[],
  findingOf: (each: Each) => Finding,
  explanations: readonly Explanation[],
  plan: Pick<Plan, "indicators" | "breakdowns">,
): Listing<Each> {
  return {
    listed: findings.slice(0, LISTED_FINDINGS),
    unlisted: findings.slice(LISTED_FINDINGS),
    ledger: matchExplanations(findings.map(findingOf), explanations, plan),
  };
}

/** Explanations of findings that are gone, as far as they are listed below the findings. */
export function listedUnused({ ledger }: Pick<Listing<unknown>, "ledger">): readonly Explanation[] {
  return ledger.unused.slice(0, LISTED_FINDINGS);
}
