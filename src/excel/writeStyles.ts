import { rangeAddress } from "../workbook/address";
import type { RangeSpec, SheetSpec, StyledRange, StyleSpec } from "../workbook/spec";
import { groupStyles, mergeStyles, type StyleGroup } from "./mergeStyles";
import { areasOf, formatsOf, rangeOf } from "./ranges";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One value for a whole range: Excel takes it for every cell, the type does not know. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

function setFont(font: Excel.RangeFont, style: StyleSpec): void {
  if (style.color !== undefined) font.color = style.color;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) font.size = style.size;
}

function setAlignment(format: Excel.RangeFormat, style: StyleSpec): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** The same as a bag, as lists of properties take it. */
function formatOf({ fill, locked, ...style }: StyleSpec): Excel.CellPropertiesFormat {
  const font = {} as Excel.RangeFont & Excel.RangeFormat;
  setFont(font, style);
  const format: Excel.CellPropertiesFormat = {};
  setAlignment(format as Excel.RangeFormat, style);
  return {
    ...format,
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(locked !== undefined && { protection: { locked } }),
  };
}

/** Up to so many ranges of so many rows or columns, a list of bags is less than objects with a setting for each field. */
const FEW = 2;

const isNarrow = ({ rows, columns }: RangeSpec): boolean => Math.min(rows, columns) <= FEW;

function setLines(range: Excel.Range, { rows, columns }: RangeSpec, format: Excel.CellPropertiesFormat): void {
  if (rows <= columns) range.setRowProperties(Array.from({ length: rows }, () => ({ format })));
  else range.setColumnProperties(Array.from({ length: columns }, () => ({ format })));
}

function applyStyle(sheet: Excel.Worksheet, { ranges, style }: StyleGroup): void {
  const { numberFormat, fill, locked } = style;
  if (numberFormat !== undefined) {
    for (const range of ranges) rangeOf(sheet, range).numberFormat = everyCell(numberFormat);
  }
  if (Object.keys(style).every((field) => field === "numberFormat")) return;
  if (ranges.length <= FEW && ranges.every(isNarrow)) {
    for (const range of ranges) setLines(rangeOf(sheet, range), range, formatOf(style));
    return;
  }
  for (const format of formatsOf(sheet, ranges.map(rangeAddress))) {
    if (fill !== undefined) format.fill.color = fill;
    if (locked !== undefined) format.protection.locked = locked;
    setFont(format.font, style);
    setAlignment(format, style);
  }
}

/** Styles as they are set: equal ones together, borders for themselves. */
export interface GroupedStyles {
  readonly others: readonly StyleGroup[];
  readonly borders: readonly StyleGroup[];
}

/** Puts equal styles together. */
export function groupedStyles(styles: SheetSpec["styles"]): GroupedStyles {
  const borders = styles.flatMap(({ range, style: { border } }) =>
    border === undefined ? [] : [{ range, style: { border } }],
  );
  const others = styles.map(({ range, style }): StyledRange => {
    const fields = Object.entries(style).filter(([field]) => field !== "border");
    return { range, style: Object.fromEntries(fields) };
  });
  return { others: groupStyles(mergeStyles(others)), borders: groupStyles(mergeStyles(borders)) };
}

/** Formats the cells. Before the values, so that text formats are there when text comes. */
export function writeStyles(sheet: Excel.Worksheet, others: GroupedStyles["others"]): void {
  for (const group of others) applyStyle(sheet, group);
}

/**
 * Draws lines around cells: around the first one, which is copied. Before all else that is a format, of links too, since a
 * copy brings along what the first one has.
 */
export function writeBorders(sheet: Excel.Worksheet, borders: GroupedStyles["borders"]): void {
  for (const { ranges, style } of borders) {
    const [first] = ranges;
    if (!first || style.border === undefined) continue;
    const line = { style: "Continuous" as const, color: style.border };
    const seed = rangeOf(sheet, { ...first, rows: 1, columns: 1 });
    // The header of a table that stays may have another look still.
    seed.clear("Formats");
    seed.setCellProperties([[{ format: { borders: { top: line, bottom: line, left: line, right: line } } }]]);
    for (const area of areasOf(sheet, ranges.map(rangeAddress))) area.copyFrom(seed, "Formats");
  }
}
