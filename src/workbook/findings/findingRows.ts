import {
  explanationBasis,
  identityOf,
  indicatorLabel,
  printedValue,
  type Answer,
  type Explanation,
  type Finding,
} from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { findingSentence, periodText } from "../../messages/rules/findings";
import { formatText, speaker } from "../../messages/format";
import { ruleName } from "../../messages/rules/rules";
import { findingsTexts } from "../../messages/sheets/sheets";
import { severityMessages } from "../../messages/terms/terms";
import { formulaCell } from "../cells";
import type { CellSpec } from "../spec";
import { answerCells, unusedRow, type FindingRow } from "./answerCells";
import { FINDING_COLUMNS, findingHeader } from "./columns";
import { listedUnused, listingOf, type Listing } from "./listing";
import { stateFormula, stateText } from "./stateFormula";

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

function valuesOf(
  { finding, cell }: PlacedFinding,
  answer: Answer | null,
  { plan, language }: FindingRowsInput,
): FindingRow {
  const { rule, indicatorId, period, subject } = identityOf(finding);
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  const basis = explanationBasis(finding, plan);
  return {
    severity: formatText(severityMessages[finding.severity], language),
    rule: ruleName(rule, language),
    sheet: cell?.sheet ?? "",
    cell: cell?.address ?? "",
    indicator: indicator ? inLanguage(indicatorLabel(indicator), language) : "",
    period: period === null ? "" : periodText(period, language),
    value: printedValue(finding.value),
    expected: finding.expected === null ? "" : String(finding.expected),
    message: findingSentence(finding, language),
    state: formulaCell(stateFormula(language), stateText(basis, answer, language)),
    ruleId: rule,
    indicatorId: indicatorId ?? "",
    periodKey: period ?? "",
    subject,
    basis,
    ...answerCells(answer),
  };
}

/** A table needs a row, so an empty one says that there is nothing. */
function emptyRow(language: Language, isAudited: boolean): FindingRow {
  const message = speaker(findingsTexts, language)(isAudited ? "none" : "notAudited");
  return { message, state: formulaCell(stateFormula(language), "") };
}

function rowsOf(input: FindingRowsInput, listing: Listing<PlacedFinding>): readonly FindingRow[] {
  const { language, findings, plan } = input;
  const found = listing.listed.map((placed, index) => valuesOf(placed, listing.ledger.answers[index] ?? null, input));
  const kept = listedUnused(listing).map((each) => unusedRow(each, plan, language));
  return found.length > 0 ? [...found, ...kept] : [emptyRow(language, findings !== null), ...kept];
}

/** What the sheet lists of an audit, with the explanations beside their findings. */
export function placedListing({ findings, explanations, plan }: FindingRowsInput): Listing<PlacedFinding> {
  return listingOf(findings ?? [], ({ finding }) => finding, explanations, plan);
}

/** Header and body of the table: the findings, then explanations whose finding is gone. */
export function findingCells(
  input: FindingRowsInput,
  listing: Listing<PlacedFinding>,
): readonly (readonly CellSpec[])[] {
  const header = FINDING_COLUMNS.map((key) => findingHeader(key, input.language));
  return [header, ...rowsOf(input, listing).map((row) => FINDING_COLUMNS.map((key) => row[key] ?? null))];
}
