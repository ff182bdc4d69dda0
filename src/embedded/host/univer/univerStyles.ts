import type { Nullable } from "@univerjs/core";
import { DEFAULT_STYLE, type BorderLine, type CellEdge, type CellStyle, type StylePatch } from "../model/cellStyle";
import { isWholeColumns, type Rect } from "../model/rect";
import type { GridStyles } from "../grid";
import type { UniverContext } from "./context";
import type { RawBorders, RawLine, RawStyle } from "./rawTypes";

/** Univer's enumerations by the words of Office.js; the index is the number. */
const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const WRAPPED = 3;
const OVERFLOW = 1;
/** `style/weight` of Office.js → Univer's border type. */
const BORDER_TYPES: Readonly<Record<string, number>> = {
  "Continuous/Hairline": 2,
  "Continuous/Thin": 1,
  "Continuous/Medium": 8,
  "Continuous/Thick": 13,
  "Dot/Thin": 3,
  "Dash/Thin": 4,
  "Dash/Medium": 9,
  "DashDot/Thin": 5,
  "DashDotDot/Thin": 6,
  "Double/Thick": 7,
};
const EDGES: Readonly<Record<CellEdge, "t" | "b" | "l" | "r">> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};
/** An indent level is about three characters; Univer has padding in pixels. */
const INDENT_PX = 12;

/** Cell formats in Univer. Whole columns are formatted as columns, everything else cell by cell. */
export function univerStyles(context: UniverContext): GridStyles {
  return {
    at: (sheetId, row, column) => fromUniver(composed(context, sheetId, row, column)),
    numberFormat: (sheetId, row, column) => numberFormat(context, sheetId, row, column),
    apply: (sheetId, rect, patch) => apply(context, sheetId, rect, toUniver(patch)),
    clear: (sheetId, rect) => {
      eachCell(context.clip(sheetId, rect), (row, column) => context.buffer.setStyle(sheetId, row, column, null));
      if (isWholeColumns(rect) && hasColumnStyle(context, sheetId, rect)) setColumns(context, sheetId, rect, null);
    },
    copy: (fromSheetId, from, sheetId, to) => {
      context.grow(sheetId, to);
      eachCell(to, (row, column) => {
        const style = styleId(context, fromSheetId, row + from.top - to.top, column + from.left - to.left);
        context.buffer.setStyle(sheetId, row, column, style);
      });
    },
  };
}

/** A cell that waits in the buffer is not shown yet: its own style is laid over that of its row and column. */
function composed(context: UniverContext, sheetId: string, row: number, column: number): RawStyle {
  const { buffer, styleIds } = context;
  const sheet = context.peek(sheetId);
  if (!buffer.isWaiting(sheetId, row, column)) return sheet.getComposedCellStyle(row, column);
  const style: object | undefined = styleIds.styleOf(buffer.at(sheetId, row, column)?.s);
  return sheet.getComposedCellStyleByCellData(row, column, { s: style });
}

/** The style of a cell, with that of its row and column. */
function styleId(context: UniverContext, sheetId: string, row: number, column: number): string | null {
  const { buffer, styleIds } = context;
  const sheet = context.peek(sheetId);
  const own = buffer.at(sheetId, row, column)?.s;
  const under = { ...sheet.getRowStyle(row), ...sheet.getColumnStyle(column) } as RawStyle;
  const isAlone = Object.keys(under).length === 0;
  if (isAlone && typeof own === "string") return own;
  return styleIds.idOf({ ...under, ...styleIds.styleOf(own) });
}

/** Without what it is composed of beside: this one is asked for at each text that is written. */
function numberFormat(context: UniverContext, sheetId: string, row: number, column: number): string {
  const { buffer, styleIds } = context;
  const own = styleIds.styleOf(buffer.at(sheetId, row, column)?.s)?.n?.pattern;
  if (own) return own;
  const sheet = context.peek(sheetId);
  const [ofColumn, ofRow] = [sheet.getColumnStyle(column), sheet.getRowStyle(row)];
  return ofColumn?.n?.pattern ?? ofRow?.n?.pattern ?? "General";
}

function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) visit(row, column);
  }
}

function apply(context: UniverContext, sheetId: string, rect: Rect, style: RawStyle): void {
  const { buffer, styleIds } = context;
  const change = (row: number, column: number): void =>
    buffer.setStyle(sheetId, row, column, styleIds.changed(buffer.at(sheetId, row, column)?.s, style));
  if (!isWholeColumns(rect)) {
    context.grow(sheetId, rect);
    eachCell(context.clip(sheetId, rect), change);
    return;
  }
  setColumns(context, sheetId, rect, style);
  const styled: [number, number][] = [];
  context
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.s && column >= rect.left && column <= rect.right) styled.push([row, column]);
    });
  styled.forEach(([row, column]) => change(row, column));
}

function hasColumnStyle(context: UniverContext, sheetId: string, rect: Rect): boolean {
  const { left, right } = context.clip(sheetId, rect);
  const sheet = context.peek(sheetId);
  for (let column = left; column <= right; column++) if (sheet.getColumnStyle(column)) return true;
  return false;
}

function setColumns(context: UniverContext, sheetId: string, rect: Rect, style: RawStyle | null): void {
  const { left, right } = context.clip(sheetId, rect);
  const sheet = context.peek(sheetId);
  const columnData: Record<number, { s: RawStyle | null }> = {};
  for (let column = left; column <= right; column++) {
    columnData[column] = { s: style && { ...sheet.getColumnStyle(column), ...style } };
  }
  context.runBeside("sheet.mutation.set-col-data", { subUnitId: sheetId, columnData });
}

function toUniver(patch: StylePatch): RawStyle {
  const style: RawStyle = {};
  if (patch.fill !== undefined) style.bg = patch.fill === "" ? null : { rgb: patch.fill };
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.bold !== undefined) style.bl = patch.bold ? 1 : 0;
  if (patch.italic !== undefined) style.it = patch.italic ? 1 : 0;
  if (patch.underline !== undefined) style.ul = { s: patch.underline === "None" ? 0 : 1 };
  if (patch.strikethrough !== undefined) style.st = { s: patch.strikethrough ? 1 : 0 };
  if (patch.horizontal !== undefined) style.ht = Math.max(0, HORIZONTAL.indexOf(patch.horizontal));
  if (patch.vertical !== undefined) style.vt = Math.max(0, VERTICAL.lastIndexOf(patch.vertical));
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WRAPPED : OVERFLOW;
  if (patch.indent !== undefined) style.pd = { l: 2 + patch.indent * INDENT_PX };
  if (patch.numberFormat !== undefined) style.n = { pattern: patch.numberFormat };
  if (patch.borders !== undefined) style.bd = toBorders(patch.borders);
  return style;
}

/** Lines at the edges of a cell as Univer has them. */
export function toBorders(borders: Readonly<Partial<Record<CellEdge, BorderLine>>>): RawBorders {
  const lines = Object.entries(borders) as [CellEdge, BorderLine][];
  return Object.fromEntries(lines.map(([edge, line]) => [EDGES[edge], toLine(line)]));
}

function toLine(line: BorderLine): RawLine | null {
  if (line.style === "None") return null;
  const s = BORDER_TYPES[`${line.style}/${line.weight}`] ?? BORDER_TYPES[`${line.style}/Thin`] ?? 1;
  return { s, cl: { rgb: line.color } };
}

function fromUniver(style: RawStyle): CellStyle {
  return {
    ...DEFAULT_STYLE,
    ...(style.bg?.rgb ? { fill: toHex(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fontColor: toHex(style.cl.rgb) } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? "Single" : "None",
    strikethrough: style.st?.s === 1,
    horizontal: HORIZONTAL[style.ht ?? 0] ?? "General",
    vertical: VERTICAL[style.vt ?? 0] ?? "Bottom",
    wrap: style.tb === WRAPPED,
    indent: Math.round(Math.max(0, (style.pd?.l ?? 2) - 2) / INDENT_PX),
    numberFormat: style.n?.pattern ? style.n.pattern : "General",
    borders: fromBorders(style.bd),
  };
}

function fromBorders(data: Nullable<RawBorders>): Partial<Record<CellEdge, BorderLine>> {
  const edges = Object.entries(EDGES) as [CellEdge, "t" | "b" | "l" | "r"][];
  const lines = edges.flatMap(([edge, key]) => {
    const line = data?.[key];
    return line ? [[edge, fromLine(line)] as const] : [];
  });
  return Object.fromEntries(lines);
}

function fromLine(line: RawLine): BorderLine {
  const known = Object.entries(BORDER_TYPES).find(([, type]) => type === line.s)?.[0];
  const [style = "Continuous", weight = "Thin"] = (known ?? "").split("/").filter(Boolean);
  return { style, weight, color: toHex(line.cl.rgb ?? "#000000") };
}

/** Univer also stores `rgb(1,2,3)`, which people's edits leave behind. */
function toHex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
