import { rangeAddress } from "../workbook/address";
import type { RangeSpec, SheetSpec, StyledRange, StyleSpec } from "../workbook/spec";
import { groupBy } from "./groupBy";
import { groupStyles, mergeStyles, type StyleGroup } from "./mergeStyles";
import { formatsOf, rangeOf } from "./ranges";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One value for a whole range: Excel takes it for every cell, the type does not know. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

/** Lines between cells are there only where a range has more than one row or column. */
const shape = ({ rows, columns }: RangeSpec): string => `${rows > 1} ${columns > 1}`;

function drawBorders(format: Excel.RangeFormat, { rows, columns }: RangeSpec, color: string): void {
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = color;
  }
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

function applyStyle(sheet: Excel.Worksheet, { ranges, style }: StyleGroup): void {
  const { numberFormat, fill, locked } = style;
  if (numberFormat !== undefined) {
    for (const range of ranges) rangeOf(sheet, range).numberFormat = everyCell(numberFormat);
  }
  if (Object.keys(style).every((field) => field === "numberFormat")) return;
  for (const format of formatsOf(sheet, ranges.map(rangeAddress))) {
    if (fill !== undefined) format.fill.color = fill;
    if (locked !== undefined) format.protection.locked = locked;
    setFont(format.font, style);
    setAlignment(format, style);
  }
}

function applyBorders(sheet: Excel.Worksheet, { ranges, style: { border } }: StyleGroup): void {
  if (border === undefined) return;
  for (const alike of groupBy(ranges, shape).values()) {
    const [first] = alike;
    if (!first) continue;
    for (const format of formatsOf(sheet, alike.map(rangeAddress))) drawBorders(format, first, border);
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
export function writeStyles(sheet: Excel.Worksheet, { others, borders }: GroupedStyles): void {
  for (const group of others) applyStyle(sheet, group);
  for (const group of borders) applyBorders(sheet, group);
}
