import type { ShownRule } from "../grid";
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
    showDropDown: (rule as { inCellDropDown?: boolean }).inCellDropDown !== false,
  };
}

function formulasOf(kind: string, rule: Readonly<Record<string, unknown>>): object {
  if (kind === "list") return { formula1: text(rule["source"]) };
  if (kind === "custom") return { formula1: text(rule["formula"]) };
  const operator = String(rule["operator"]);
  return {
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formula1: text(rule["formula1"]),
    formula2: rule["formula2"] === undefined ? undefined : text(rule["formula2"]),
  };
}

function text(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}
