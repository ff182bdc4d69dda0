import { isInPercent, isNumeric } from "../facts/figures";
import { isDateFormat, isPercentFormat } from "../facts/numberFormat";
import { multiply } from "../../shared/decimal";
import { describeTypedText } from "../facts/typedText";
import { meantEntry } from "../../plan/meantEntry";
import { readCell } from "../../plan/readings";
import { auditRule } from "../engine/auditRule";
import type { Fix, Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "not-a-number";
const DATE = "not-a-number-date";
const PERCENT = "not-a-number-percent";
const LOGICAL = "not-a-number-logical";
const CELL_ERROR = "not-a-number-cell-error";
const STORED_AS_TEXT = "not-a-number-stored-as-text";
const UNIT = "not-a-number-unit";
const UNIT_UNKNOWN = "not-a-number-unit-unknown";
const BOUND = "not-a-number-bound";
const BRACKETS = "not-a-number-brackets";
const COMMA = "not-a-number-comma";

/** What is wrong with a text, and the figure or bound that it means. */
interface Diagnosis {
  readonly message: string;
  readonly meant: number | string | null;
  readonly unit?: string;
  /** False where the figure is only the likely one. */
  readonly certain?: boolean;
}

function diagnose(raw: string, meant: Diagnosis["meant"], isTotal: boolean): Diagnosis {
  const typed = describeTypedText(raw);
  switch (typed.kind) {
    case "figure":
      return { message: STORED_AS_TEXT, meant };
    case "bound":
      return { message: meant === null ? ID : BOUND, meant };
    case "unit":
      return { message: meant === null ? UNIT_UNKNOWN : UNIT, meant, unit: typed.unit };
    case "cumulative":
      return { message: isTotal ? STORED_AS_TEXT : BRACKETS, meant };
    case "decimalComma":
      return { message: COMMA, meant: typed.value, certain: false };
    case "cellError":
      return { message: CELL_ERROR, meant: null };
    case "words":
      return { message: ID, meant: null };
  }
}

function problemOf(raw: string, { message, meant, unit = "", certain = true }: Diagnosis): Problem {
  const fix: Fix | undefined =
    meant === null ? undefined : { code: "figure-from-text", before: raw, after: meant, certain };
  const params = { value: raw, typedUnit: unit, expected: meant ?? "" };
  return { message, params, value: raw, expected: meant, fix };
}

function checkText(raw: string, { cell, period, indicator: { kind, unit } }: RuleItems["cell"]): Problem | null {
  if (readCell(kind, cell).state !== "invalid") return null;
  const isTotal = period === "total";
  return problemOf(raw, diagnose(raw, meantEntry(kind, unit, raw, isTotal), isTotal));
}

function checkCell(item: RuleItems["cell"]): Problem | null {
  const { cell } = item;
  const { raw } = cell;
  if (typeof raw === "string") return checkText(raw, item);
  if (typeof raw === "boolean") return problemOf(raw ? "TRUE" : "FALSE", { message: LOGICAL, meant: null });
  if (typeof raw !== "number") return null;
  if (!Number.isFinite(raw)) return problemOf(String(raw), { message: ID, meant: null });
  if (isDateFormat(cell.numberFormat)) return { message: DATE, params: { value: raw }, value: raw, expected: null };
  return isPercentFormat(cell.numberFormat) && raw !== 0 && !isInPercent(item.indicator) ? percentProblem(raw) : null;
}

/** 98% in a row of persons is 0.98 of one; typed into a cell that has the format already, 98 becomes that too. */
function percentProblem(raw: number): Problem {
  const shown = multiply(raw, 100);
  const fix: Fix = { code: "percent-from-fraction", before: raw, after: shown, certain: false };
  return { message: PERCENT, params: { value: raw, shown }, value: raw, expected: null, fix };
}

/** A number cell must hold a number: text, dates and error values are left out of every formula. */
export const notANumber = auditRule({
  id: ID,
  severity: "error",
  scope: "cell",
  source: "data review practice: hygiene of typed cells",
  messages: [ID, DATE, PERCENT, LOGICAL, CELL_ERROR, STORED_AS_TEXT, UNIT, UNIT_UNKNOWN, BOUND, BRACKETS, COMMA],
  appliesTo: ({ indicator, cell }) => cell.raw !== null && isNumeric(indicator),
  check: (item) => failingWith(checkCell(item)),
});
