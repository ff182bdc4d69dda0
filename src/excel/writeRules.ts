import { rangeAddress } from "../workbook/address";
import { rangeOf } from "./ranges";
import type { ConditionalFormatSpec, RangeSpec, SheetSpec, ValidationSpec } from "../workbook/spec";

/** Excel's limits for the texts of an entry rule, in characters; longer ones are refused. */
const LIMITS = { title: 32, message: 255, error: 225 } as const;

function validationRule(rule: ValidationSpec["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "decimal":
      return rule.operator === "between"
        ? { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } }
        : { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
  }
}

const ALERT_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function writeValidation(sheet: Excel.Worksheet, spec: ValidationSpec): void {
  const validation = rangeOf(sheet, spec.range).dataValidation;
  validation.rule = validationRule(spec.rule);
  validation.ignoreBlanks = true;
  if (spec.prompt) {
    const { title, message } = spec.prompt;
    validation.prompt = {
      showPrompt: true,
      title: title.slice(0, LIMITS.title),
      message: message.slice(0, LIMITS.message),
    };
  }
  validation.errorAlert = spec.error
    ? {
        showAlert: true,
        style: ALERT_STYLES[spec.error.style],
        title: spec.error.title.slice(0, LIMITS.title),
        message: spec.error.message.slice(0, LIMITS.error),
      }
    : { showAlert: false, style: "Stop", title: "", message: "" };
}

/** The formats of a range; ranges have several, and asking for one again costs as much as a format. */
type FormatsOf = (range: RangeSpec) => Excel.ConditionalFormatCollection;

function formatsOn(sheet: Excel.Worksheet): FormatsOf {
  const known = new Map<string, Excel.ConditionalFormatCollection>();
  return (range) => {
    const address = rangeAddress(range);
    const formats = known.get(address) ?? rangeOf(sheet, range).conditionalFormats;
    known.set(address, formats);
    return formats;
  };
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A thin line around each cell: a conditional format has no lines of another width. */
function writeFrame(borders: Excel.ConditionalRangeBorderCollection, color: string): void {
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function writeConditionalFormat(formatsOf: FormatsOf, { range, rule }: ConditionalFormatSpec): void {
  const formats = formatsOf(range);
  if (rule.type === "dataBar") {
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = rule.color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
    bar.upperBoundRule = { type: "Number", formula: String(rule.max) };
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = `=${rule.formula}`;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
  if (rule.color !== undefined) custom.format.font.color = rule.color;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
  if (rule.border !== undefined) writeFrame(custom.format.borders, rule.border);
}

/** Writes entry rules. */
export function writeValidations(sheet: Excel.Worksheet, validations: SheetSpec["validations"]): void {
  for (const validation of validations) writeValidation(sheet, validation);
}

/** Writes conditional formats. */
export function writeConditionalFormats(sheet: Excel.Worksheet, formats: SheetSpec["conditionalFormats"]): void {
  // A format that is added goes in front of the others; the description lists the first one first.
  const formatsOf = formatsOn(sheet);
  for (const format of [...formats].reverse()) writeConditionalFormat(formatsOf, format);
}
