import type { PlanPeriod } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { submissionTexts } from "../../messages/sheets/submission";
import { cell, styled } from "../cells";
import { SUBMISSION_NAMES } from "../contract";
import { toSerial } from "../dates";
import type { Submission } from "../input";
import type { CellBlock, CellSpec, DefinedNameSpec, RangeSpec, StyledRange, StyleSpec, ValidationSpec } from "../spec";
import { STYLES } from "../style/styles";
import type { EntryColumn } from "./columns";
import { submissionFields } from "./geometry";

type FieldKey = keyof typeof SUBMISSION_NAMES;

const KEYS = Object.keys(SUBMISSION_NAMES) as readonly FieldKey[];
/** Longest text of reporter and contact. */
export const LONGEST_SIGNATURE = 60;

const FORMATS: Readonly<Record<FieldKey, StyleSpec>> = {
  reporter: STYLES.textCell,
  contact: STYLES.textCell,
  date: STYLES.date,
};

function valueOf(key: FieldKey, submission: Submission | undefined): CellSpec {
  const text = submission?.[key] ?? "";
  if (text === "") return null;
  return key === "date" ? (toSerial(text) ?? text) : text;
}

/** Labels of reporter, contact and date, and what is known of them. */
export function submissionBlocks(
  columns: readonly EntryColumn[],
  language: Language,
  submission: Submission | undefined,
): readonly CellBlock[] {
  const say = speaker(submissionTexts, language);
  const fields = submissionFields(columns);
  return KEYS.flatMap((key) => {
    const { label, value } = fields[key];
    return [cell(label.row, label.column, say(key)), cell(value.row, value.column, valueOf(key, submission))];
  });
}

/** Labels beside cells to fill in. */
export function submissionStyles(columns: readonly EntryColumn[]): readonly StyledRange[] {
  const fields = submissionFields(columns);
  return KEYS.flatMap((key) => [
    styled(fields[key].label, STYLES.label),
    styled(fields[key].value, STYLES.setting, FORMATS[key]),
  ]);
}

/** Cells of more than one column that are one. */
export function submissionMerges(columns: readonly EntryColumn[]): readonly RangeSpec[] {
  return Object.values(submissionFields(columns))
    .flatMap(({ label, value }) => [label, value])
    .filter((range) => range.columns > 1);
}

/** What the cells accept: short texts, and a date from the plan's first year on. */
export function submissionValidations(
  { firstYear }: PlanPeriod,
  columns: readonly EntryColumn[],
  language: Language,
): readonly ValidationSpec[] {
  const say = speaker(submissionTexts, language);
  const fields = submissionFields(columns);
  const first = toSerial(`${firstYear}-01-01`) ?? 0;
  return KEYS.map((key): ValidationSpec => ({
    range: { ...fields[key].value, columns: 1 },
    rule:
      key === "date"
        ? { type: "decimal", operator: "greaterThanOrEqual", min: first }
        : { type: "textLength", max: LONGEST_SIGNATURE },
    prompt: { title: say(key), message: say(`${key}Prompt`) },
    error: {
      title: say(key),
      message: say(`${key}Error`, { first: String(firstYear), most: LONGEST_SIGNATURE }),
      style: "stop",
    },
  }));
}

/** Defined names of the cells to type in. */
export function submissionDefinedNames(sheet: string, columns: readonly EntryColumn[]): readonly DefinedNameSpec[] {
  const fields = submissionFields(columns);
  return KEYS.map((key) => ({ name: SUBMISSION_NAMES[key], sheet, range: { ...fields[key].value, columns: 1 } }));
}
