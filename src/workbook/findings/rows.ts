import {
  explanationBasis,
  identityOf,
  printedValue,
  type Answer,
  type Explanation,
  type Finding,
  type FindingIdentity,
  type Severity,
} from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { findingSentence } from "../../messages/rules/findings";
import { findingsTexts } from "../../messages/sheets/sheets";
import { markKey } from "../entry/findingMarks";
import { listedUnused, listingOf, type Listing } from "./listing";
import { stateText } from "./stateFormula";

/** A finding and the cell it points to; null where there is none. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly cell: { readonly sheet: string; readonly address: string | null } | null;
}

/** What the rows of a findings table are made of. */
export interface FindingRowsInput {
  readonly plan: Plan;
  readonly language: Language;
  /** Null: not audited yet. */
  readonly findings: readonly PlacedFinding[] | null;
  readonly explanations: readonly Explanation[];
}

/** One row of the table: a finding, an explanation whose finding is gone, or the word that there is nothing. */
export interface FindingRow {
  readonly severity: Severity | null;
  readonly place: { readonly sheet: string; readonly address: string } | null;
  readonly identity: FindingIdentity | null;
  readonly value: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly explanation: string | null;
  readonly state: string;
  /** The cell of the entry sheet that it marks. */
  readonly mark: string | null;
  /** What an explanation of it rests on. */
  readonly basis: string | null;
  /** The explanation that holds no longer, and what it rested on. */
  readonly expired: { readonly text: string; readonly basis: string } | null;
}

/** What an expired explanation rested on; a text without a basis rested on the value alone. */
const expiredOf = ({ text, basis, value }: Explanation): FindingRow["expired"] => ({
  text,
  basis: basis ?? JSON.stringify([value]),
});

function findingRow(
  { finding, cell }: PlacedFinding,
  answer: Answer | null,
  { plan, language }: FindingRowsInput,
): FindingRow {
  const basis = explanationBasis(finding, plan);
  return {
    severity: finding.severity,
    place: { sheet: cell?.sheet ?? "", address: cell?.address ?? "" },
    identity: identityOf(finding),
    value: printedValue(finding.value),
    expected: finding.expected === null ? "" : String(finding.expected),
    message: findingSentence(finding, language),
    explanation: answer?.given.text ?? null,
    state: stateText(basis, answer, language),
    mark: markKey(finding.place, finding.severity, plan),
    basis,
    expired: answer?.state === "expired" ? expiredOf(answer.given) : null,
  };
}

const NOTHING: Omit<FindingRow, "message" | "state"> = {
  severity: null,
  place: null,
  identity: null,
  value: null,
  expected: null,
  explanation: null,
  mark: null,
  basis: null,
  expired: null,
};

/** The row of an explanation whose finding is gone: kept, in case the finding comes back, until somebody deletes it. */
function unusedRow(given: Explanation, language: Language): FindingRow {
  const say = speaker(findingsTexts, language);
  return {
    ...NOTHING,
    identity: { subject: "", ...given },
    value: given.value,
    message: say("goneHint"),
    explanation: given.text,
    state: say("gone"),
    expired: expiredOf(given),
  };
}

/** What the sheet lists of an audit, with the explanations beside their findings. */
export function placedListing({ findings, explanations, plan }: FindingRowsInput): Listing<PlacedFinding> {
  return listingOf(findings ?? [], ({ finding }) => finding, explanations, plan);
}

/** The findings, then explanations whose finding is gone. A table needs a row, so an empty one says that there is nothing. */
export function findingRows(input: FindingRowsInput, listing: Listing<PlacedFinding>): readonly FindingRow[] {
  const { language, findings } = input;
  const found = listing.listed.map((placed, index) => findingRow(placed, listing.ledger.answers[index] ?? null, input));
  const message = speaker(findingsTexts, language)(findings === null ? "notAudited" : "none");
  const kept = listedUnused(listing).map((each) => unusedRow(each, language));
  return [...(found.length > 0 ? found : [{ ...NOTHING, message, state: "" }]), ...kept];
}
