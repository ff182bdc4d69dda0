import { assertAllowed, assertParses } from "../model/writing";
import { firstCell, mapFormulas, ruleAt } from "../model/ruleFormulas";
import { NO_VALIDATION, type ValidationState } from "../model/ruleStates";
import type { HostClass } from "../wire/hostClass";
import { invalidArgument } from "../wire/hostFault";
import type { RangeTarget } from "./targets";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function stateOf({ book, sheetId, rect }: RangeTarget): { readonly mixed: boolean; readonly value: ValidationState } {
  const { mixed, value } = book.state(sheetId).validations.over(rect);
  return { mixed, value: value ?? NO_VALIDATION };
}

/** The rule as the first cell has it. */
function ruleOf(range: RangeTarget): ValidationState["rule"] {
  const { rule, anchor } = stateOf(range).value;
  return ruleAt(rule, anchor, firstCell(range.rect));
}

function change(range: RangeTarget, patch: Partial<ValidationState>): void {
  const { book, sheetId, rect } = range;
  assertAllowed(book, sheetId, "allowFormatCells");
  book.state(sheetId).validations.set(rect, { ...stateOf(range).value, ...patch });
  book.staleValidations.add(sheetId);
}

function asRule(value: unknown): ValidationState["rule"] {
  if (typeof value !== "object" || value === null) throw invalidArgument("rule");
  const kinds = Object.keys(value).filter((kind) => kind in TYPES);
  if (kinds.length > 1) throw invalidArgument("a rule has one kind");
  return mapFormulas(value as ValidationState["rule"], (formula) => {
    assertParses(formula);
    return formula;
  });
}

/** `Excel.DataValidation`. */
export const dataValidationClass: HostClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    type: {
      get: (range) => {
        const { mixed, value } = stateOf(range);
        if (mixed) return "Inconsistent";
        return TYPES[Object.keys(value.rule)[0] ?? ""] ?? "None";
      },
    },
    rule: {
      get: ruleOf,
      set: (range, value) => change(range, { rule: asRule(value), anchor: firstCell(range.rect) }),
    },
    errorAlert: {
      get: (range) => stateOf(range).value.errorAlert,
      set: (range, value) => change(range, { errorAlert: value as ValidationState["errorAlert"] }),
    },
    prompt: {
      get: (range) => stateOf(range).value.prompt,
      set: (range, value) => change(range, { prompt: value as ValidationState["prompt"] }),
    },
    ignoreBlanks: {
      get: (range) => stateOf(range).value.ignoreBlanks,
      set: (range, value) => change(range, { ignoreBlanks: value === true }),
    },
  },
  methods: {
    clear: ({ book, sheetId, rect }) => {
      assertAllowed(book, sheetId, "allowFormatCells");
      book.state(sheetId).validations.clear(rect);
      book.staleValidations.add(sheetId);
    },
  },
};
