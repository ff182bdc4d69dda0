import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { ConditionalFormatSpec, ValidationSpec } from "../../workbook/spec";
import { rangeAddress } from "../../workbook/address";
import { escapeText } from "../text";
import { fileColor } from "./styles";

/** Longest texts of an entry rule; longer ones make Excel repair the file. */
const LONGEST = { title: 32, prompt: 255, error: 225, list: 255 } as const;

/** Entry rules, one per range. */
export function toValidations(specs: readonly ValidationSpec[]): DataValidation[] {
  return specs.map((spec) => ({
    range: rangeAddress(spec.range),
    allowBlank: true,
    ...condition(spec.rule),
    ...(spec.prompt && {
      showInputMessage: true,
      inputTitle: shorten(spec.prompt.title, LONGEST.title),
      inputMessage: shorten(spec.prompt.message, LONGEST.prompt),
    }),
    ...(spec.error && {
      showErrorMessage: true,
      errorStyle: spec.error.style,
      errorTitle: shorten(spec.error.title, LONGEST.title),
      errorMessage: shorten(spec.error.message, LONGEST.error),
    }),
  }));
}

function condition(
  rule: ValidationSpec["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  switch (rule.type) {
    case "list":
      return { type: "list", values: [...inlineList(rule.values)] };
    case "decimal":
      return rule.operator === "between"
        ? { type: "decimal", operator: "between", formula1: String(rule.min), formula2: String(rule.max) }
        : { type: "decimal", operator: rule.operator, formula1: String(rule.min) };
    case "whole":
      return { type: "whole", operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
    case "custom":
      return { type: "custom", formula1: rule.formula };
  }
}

/** A list in the rule itself is comma-separated and at most 255 characters; another list is a bug of the builder. */
function inlineList(values: readonly string[]): readonly string[] {
  const length = values.join(",").length;
  if (length > LONGEST.list || values.some((value) => /[",]/.test(value))) {
    throw new RangeError(
      `a list of choices must fit ${LONGEST.list} characters without commas and quotes: ${values.join(" | ")}`,
    );
  }
  return values;
}

function shorten(text: string, longest: number): string {
  return escapeText(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}

/** Conditional formats; the first one has the highest priority. */
export function toConditionalRules(specs: readonly ConditionalFormatSpec[]): ConditionalRule[] {
  return specs.map(({ range, rule }, index) => {
    const common = { range: rangeAddress(range), priority: index + 1 };
    if (rule.type === "formula")
      return { ...common, type: "expression", formula: rule.formula, style: ruleStyle(rule) };
    const ends = [rule.min, rule.max].map((value) => ({ type: "num" as const, value: String(value) }));
    // Without the alpha part the bar is invisible in Excel.
    return { ...common, type: "dataBar", dataBar: { cfvo: ends, color: `FF${fileColor(rule.color)}` } };
  });
}

function ruleStyle({
  fill,
  color,
  bold,
  numberFormat,
  border,
}: Extract<ConditionalFormatSpec["rule"], { type: "formula" }>): ConditionalRule["style"] {
  // Differential fills show their background colour, cell fills their foreground colour: give both.
  const rgb = fill === undefined ? null : { rgb: fileColor(fill) };
  const font = { ...(bold ? { bold } : {}), ...(color === undefined ? {} : { color: { rgb: fileColor(color) } }) };
  const line = border === undefined ? null : { style: "thin" as const, color: { rgb: fileColor(border) } };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(rgb && { fill: { type: "pattern", pattern: "solid", fgColor: rgb, bgColor: rgb } }),
    ...(line && { border: { left: line, right: line, top: line, bottom: line } }),
  };
}
