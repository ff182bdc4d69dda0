import type { SheetSpec } from "../workbook/spec";
import { jsonBytes } from "./batches";
import type { StyleGroup } from "./mergeStyles";
import type { PlannedLook } from "./writeLook";

/**
 * What Microsoft's client 1.1.110 sends, in bytes of JSON, measured on a plan's write: an object is its path in `ObjectPaths`
 * (75 to 85 for a property, 125 for a range by its address) and an action that makes it (57); setting a property is an action
 * of 100 to 125, calling a method one of 100 and its arguments.
 */
const OBJECT = 137;
const RANGE = 182;
/** In a list of several. */
const ADDRESS = 8;
const SETTING = 110;
/** A width or height in the list of its sheet. */
const SIZE = 35;
/** The lines around the first cell, and copying that to the others. */
const BORDER = 480;
const COPY = 110;
/** What an assignment to a range sends beside its cells. */
export const ASSIGNMENT_BYTES = RANGE + SETTING;
/** A range and its format, by which fill and font are reached. */
const STYLED = RANGE + OBJECT * 2;
/** Adding it, and the objects down to its formula, fill and font. */
const CONDITIONAL_FORMAT = 1_250;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A style of several ranges; their number formats are set one by one. */
function styleBytes({ ranges, style: { numberFormat, ...others } }: StyleGroup): number {
  const fields = Object.keys(others).length;
  const formats = numberFormat === undefined ? 0 : ranges.length * ASSIGNMENT_BYTES;
  return formats + (fields > 0 ? STYLED + SETTING * fields : 0);
}

/** About what writing a look sends. */
export function lookBytes({ copies, styles: { others, borders }, conditionalFormats }: PlannedLook): number {
  const copied = copies.map(({ from }) => ASSIGNMENT_BYTES + jsonBytes(from));
  const lines = sum(borders.map(({ ranges }) => RANGE + BORDER + COPY + ranges.length * ADDRESS + RANGE));
  return sum([...others.map(styleBytes), ...copied]) + lines + CONDITIONAL_FORMAT * conditionalFormats.length;
}

/** About what a sheet's sizes, merged cells, entry rules, links and charts send. */
export function finishBytes({ columnWidths, rowHeights, merges, validations, charts }: SheetSpec): number {
  const sizes = SIZE * (columnWidths.length + Object.keys(rowHeights).length);
  const rules = validations.map((rule) => RANGE + OBJECT + SETTING * 4 + jsonBytes(rule));
  return sum(rules) + sizes + (RANGE + SETTING) * merges.length + jsonBytes(charts) * 10;
}
