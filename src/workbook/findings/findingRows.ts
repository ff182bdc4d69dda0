import { indicatorLabel, type Finding } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { findingSentence, periodText } from "../../messages/findings";
import { formatText, speaker } from "../../messages/format";
import { ruleName } from "../../messages/ruleNames";
import { findingsTexts } from "../../messages/sheets";
import { severityMessages } from "../../messages/terms";
import { TABLE_NAMES } from "../contract";
import { formulaCell } from "../cells";
import { cellOf, choose, is, text } from "../formula/build";
import type { Explanation } from "../input";
import type { CellSpec } from "../spec";
import { FINDING_COLUMNS, findingHeader, type FindingKey } from "./columns";

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

/** A value as the findings sheet prints it, and by which an explanation knows its value again. */
export function printedValue(value: Finding["value"]): string {
  return value === null ? "" : String(value);
}

/** The explanation of a finding, as long as rule, place and value are the same. */
export function explanationOf(finding: Finding, explanations: readonly Explanation[]): string {
  const { indicatorId, period } = finding.place;
  const found = explanations.find(
    (each) =>
      each.rule === finding.rule &&
      each.indicatorId === indicatorId &&
      each.period === period &&
      each.value === printedValue(finding.value),
  );
  return found?.text ?? "";
}

/** Whether a finding is explained, live beside the cell where explanations are typed. */
export function stateFormula(language: Language): string {
  const say = speaker(findingsTexts, language);
  const cell = (key: FindingKey): string => cellOf(TABLE_NAMES.findings, findingHeader(key, language));
  return choose(
    [
      [is(cell("severity"), ""), text("")],
      [is(`TRIM(${cell("explanation")})`, ""), text(say("open"))],
    ],
    text(say("explained")),
  );
}

function valuesOf({ finding, cell }: PlacedFinding, { plan, language, explanations }: FindingRowsInput): Readonly<Record<FindingKey, CellSpec>> {
  const say = speaker(findingsTexts, language);
  const { indicatorId, period } = finding.place;
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  const explanation = explanationOf(finding, explanations);
  return {
    severity: formatText(severityMessages[finding.severity], language),
    rule: ruleName(finding.rule, language),
    sheet: cell?.sheet ?? "",
    cell: cell?.address ?? "",
    indicator: indicator ? inLanguage(indicatorLabel(indicator), language) : "",
    period: period === null ? "" : periodText(period, language),
    value: printedValue(finding.value),
    expected: finding.expected === null ? "" : String(finding.expected),
    message: findingSentence(finding, language),
    explanation: explanation || null,
    state: formulaCell(stateFormula(language), say(explanation.trim() === "" ? "open" : "explained")),
    ruleId: finding.rule,
    indicatorId: indicatorId ?? "",
    periodKey: period ?? "",
  };
}

/** Header and body of the table; a table needs a row, so an empty one says that there is nothing. */
export function findingCells(input: FindingRowsInput): readonly (readonly CellSpec[])[] {
  const { language, findings } = input;
  const say = speaker(findingsTexts, language);
  const header = FINDING_COLUMNS.map((key) => findingHeader(key, language));
  if (findings === null || findings.length === 0) {
    const message = say(findings === null ? "notAudited" : "none");
    const row = FINDING_COLUMNS.map((key): CellSpec =>
      key === "message" ? message : key === "state" ? formulaCell(stateFormula(language), "") : null,
    );
    return [header, row];
  }
  return [header, ...findings.map((placed) => {
    const values = valuesOf(placed, input);
    return FINDING_COLUMNS.map((key) => values[key]);
  })];
}
