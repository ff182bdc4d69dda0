import type { Language } from "../../domain/shared/localText";
import { formatText } from "../../messages/format";
import { findingsTexts } from "../../messages/sheets/sheets";

/** Columns of the findings table that people see, in their order. */
export const SHOWN_FINDING_COLUMNS = [
  "severity",
  "rule",
  "sheet",
  "cell",
  "indicator",
  "period",
  "value",
  "expected",
  "message",
  "explanation",
  "state",
] as const;

/**
 * Hidden columns by which an explanation finds its finding again: the finding's identity, what an explanation of it
 * rests on, and of an expired one its text and what it rested on.
 */
export const HIDDEN_FINDING_COLUMNS = [
  "ruleId",
  "indicatorId",
  "periodKey",
  "subject",
  "basis",
  "expiredText",
  "expiredBasis",
] as const;

/** Key of a column of the findings table. */
export type FindingKey = (typeof SHOWN_FINDING_COLUMNS)[number] | (typeof HIDDEN_FINDING_COLUMNS)[number];

/** All columns, left to right. */
export const FINDING_COLUMNS: readonly FindingKey[] = [...SHOWN_FINDING_COLUMNS, ...HIDDEN_FINDING_COLUMNS];

/** Widths in characters. */
export const FINDING_WIDTHS: Readonly<Record<FindingKey, number>> = {
  severity: 12,
  rule: 18,
  sheet: 11,
  cell: 10,
  indicator: 27,
  period: 10,
  value: 12,
  expected: 13,
  message: 58,
  explanation: 28,
  state: 10,
  ruleId: 10,
  indicatorId: 10,
  periodKey: 10,
  subject: 10,
  basis: 10,
  expiredText: 10,
  expiredBasis: 10,
};

/** Header of a column. */
export function findingHeader(key: FindingKey, language: Language): string {
  return key in findingsTexts && !isHiddenFindingColumn(key)
    ? formatText(findingsTexts[key as (typeof SHOWN_FINDING_COLUMNS)[number]], language)
    : `_${key}`;
}

/** True for columns that only the program reads. */
export function isHiddenFindingColumn(key: FindingKey): boolean {
  return (HIDDEN_FINDING_COLUMNS as readonly FindingKey[]).includes(key);
}

/** Column of a key, 0-based. */
export function findingColumn(key: FindingKey): number {
  return FINDING_COLUMNS.indexOf(key);
}
