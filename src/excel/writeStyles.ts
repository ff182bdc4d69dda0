import type { SheetSpec, StyledRange, StyleSpec } from "../workbook/spec";
import { mergeStyles } from "./mergeStyles";
import { rangeOf } from "./ranges";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One value for a whole range: Excel takes it for every cell, the type does not know. */
function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}

function drawBorders(range: Excel.Range, { range: { rows, columns }, style }: StyledRange): void {
  if (style.border === undefined) return;
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...EDGES, ...inside]) {
    const line = range.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = style.border;
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

function applyStyle(sheet: Excel.Worksheet, styled: StyledRange): void {
  const { style } = styled;
  const range = rangeOf(sheet, styled.range);
  if (style.numberFormat !== undefined) range.numberFormat = everyCell(style.numberFormat);
  if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.locked !== undefined) range.format.protection.locked = style.locked;
  setFont(range.format.font, style);
  setAlignment(range.format, style);
  drawBorders(range, styled);
}

/** Formats the cells. Before the values, so that text formats are there when text comes. */
export function writeStyles(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const styled of mergeStyles(spec.styles)) applyStyle(sheet, styled);
}
