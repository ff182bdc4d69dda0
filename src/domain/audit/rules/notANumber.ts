import { isDateFormat } from "../facts/numberFormat";
import { isNumeric } from "../facts/figures";
import { describeTypedText, type TypedText } from "../facts/typedText";
import { auditRule } from "../engine/auditRule";
import type { Fix, Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "not-a-number";
const DATE = "not-a-number-date";
const LOGICAL = "not-a-number-logical";
const CELL_ERROR = "not-a-number-cell-error";
const STORED_AS_TEXT = "not-a-number-stored-as-text";
const UNIT = "not-a-number-unit";
const UNIT_UNKNOWN = "not-a-number-unit-unknown";
const BRACKETS = "not-a-number-brackets";
const COMMA = "not-a-number-comma";

/** What is wrong with a text, and the figure it certainly means. */
interface Diagnosis {
  readonly message: string;
  readonly meant: number | null;
  readonly unit?: string;
  /** False where the figure is only the likely one. */
  readonly certain?: boolean;
}

function diagnose(typed: TypedText, isTotal: boolean): Diagnosis | null {
  switch (typed.kind) {
    case "blank":
    case "bound":
      return null;
    case "figure":
      return { message: STORED_AS_TEXT, meant: typed.certain ? typed.value : null };
    case "unit":
      return { message: typed.value === null ? UNIT_UNKNOWN : UNIT, meant: typed.value, unit: typed.unit };
    case "cumulative":
      return { message: isTotal ? STORED_AS_TEXT : BRACKETS, meant: isTotal ? typed.value : null };
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

function checkCell({ cell, period, indicator }: RuleItems["cell"]): Problem | null {
  const { raw } = cell;
  if (typeof raw === "string") {
    const diagnosis = diagnose(describeTypedText(raw, indicator.unit), period === "total");
    return diagnosis && problemOf(raw, diagnosis);
  }
  if (typeof raw === "boolean") return problemOf(raw ? "TRUE" : "FALSE", { message: LOGICAL, meant: null });
  if (typeof raw !== "number") return null;
  if (!Number.isFinite(raw)) return problemOf(String(raw), { message: ID, meant: null });
  if (!isDateFormat(cell.numberFormat)) return null;
  return { message: DATE, params: { value: raw }, value: raw, expected: null };
}

/** A number cell must hold a number: text, dates and error values are left out of every formula. */
export const notANumber = auditRule({
  id: ID,
  severity: "error",
  scope: "cell",
  source: "data review practice: hygiene of typed cells",
  messages: [ID, DATE, LOGICAL, CELL_ERROR, STORED_AS_TEXT, UNIT, UNIT_UNKNOWN, BRACKETS, COMMA],
  appliesTo: ({ indicator, cell }) => cell.raw !== null && isNumeric(indicator),
  check: (item) => failingWith(checkCell(item)),
});
