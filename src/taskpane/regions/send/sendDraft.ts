import type { SendOutRequest } from "../../../app/types";
import type { Language } from "../../../domain/shared/localText";

/** Longest line that says whom to send a workbook back to. */
export const LONGEST_RETURN_TO = 120;
const MOST_ROUNDS = 99;

/** What is filled in so far; texts as typed. */
export interface SendDraft {
  readonly chosen: ReadonlySet<string>;
  readonly asOf: number;
  readonly round: string;
  /** ISO date or blank. */
  readonly due: string;
  readonly returnTo: string;
}

/** The round, a whole number from 1; null for anything else. */
export function roundOf({ round }: SendDraft): number | null {
  const value = Number(round);
  return round.trim() !== "" && Number.isInteger(value) && value >= 1 && value <= MOST_ROUNDS ? value : null;
}

/** The request that a draft stands for; null while something typed cannot be used. Regions keep the order of the plan. */
export function sendRequest(draft: SendDraft, regions: readonly string[], language: Language): SendOutRequest | null {
  const round = roundOf(draft);
  const returnTo = draft.returnTo.trim();
  if (round === null || returnTo.length > LONGEST_RETURN_TO) return null;
  return {
    regions: regions.filter((region) => draft.chosen.has(region)),
    language,
    asOf: draft.asOf,
    round,
    ...(draft.due !== "" && { due: draft.due }),
    ...(returnTo !== "" && { returnTo }),
  };
}
