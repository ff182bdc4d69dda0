import type { ShownRule } from "../grid";
import { textOf } from "../model/textOf";
import type { ValidationState } from "../model/ruleStates";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
/** Univer's `DataValidationErrorStyle`. */
const ERROR_STYLES: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };
/** Univer's `DataValidationRenderMode`: the text as it is with an arrow beside it, as Excel shows a list. */
const WITH_ARROW = 1;

/** An Office.js validation as Univer draws and enforces it; undefined when there is no rule. */
export function toValidationRule(shown: ShownRule, ranges: readonly object[]): object | undefined {
  const state = shown.rule as ValidationState;
  const [kind, rule] = Object.entries(state.rule)[0] ?? [];
  if (kind === undefined || rule === undefined) return undefined;
  const alert = state.errorAlert;
  return {
    uid: shown.id,
    ranges,
    type: TYPES[kind] ?? "any",
    allowBlank: state.ignoreBlanks,
    ...formulasOf(kind, rule as Readonly<Record<string, unknown>>),
    showErrorMessage: true,
    errorStyle: alert.showAlert === false ? 0 : (ERROR_STYLES[alert.style ?? "Stop"] ?? 1),
    error: alert.message,
    errorTitle: alert.title,
    showInputMessage: state.prompt.showPrompt !== false,
    prompt: state.prompt.message,
    promptTitle: state.prompt.title,
    renderMode: WITH_ARROW,
    showDropDown: (rule as { inCellDropDown?: boolean }).inCellDropDown !== false,
  };
}

function formulasOf(kind: string, rule: Readonly<Record<string, unknown>>): object {
  if (kind === "list") return { formula1: textOf(rule["source"]) };
  if (kind === "custom") return { formula1: textOf(rule["formula"]) };
  // Office.js says GreaterThanOrEqualTo, Univer greaterThanOrEqual.
  const operator = String(rule["operator"]).replace(/To$/, "");
  return {
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formula1: textOf(rule["formula1"]),
    formula2: rule["formula2"] === undefined ? undefined : textOf(rule["formula2"]),
  };
}
