import type { Nullable } from "@univerjs/core";
import type { CellContent, CellWrite, GridCells } from "../grid";
import { bounding, columnsIn, rectOf, type Rect } from "../model/rect";
import { ERROR_VALUES } from "../model/cellEntry";
import type { FormulaDialect } from "./formulaDialect";
import { insertCells, removeCells } from "./univerShift";
import type { RawCell, RawStyle } from "./rawTypes";
import { toRange, type UniverContext } from "./context";

const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer's `CellValueType`. */
const [STRING, NUMBER, BOOLEAN, FORCED_STRING] = [1, 2, 3, 4];

type Raw = Nullable<RawCell>;

/** Contents of cells in Univer: raw values for reading, displayed ones for `text`. */
export function univerCells(context: UniverContext, dialect: FormulaDialect): GridCells {
  const read = (sheetId: string, rect: Rect): CellContent[][] => {
    const { buffer } = context;
    return mapRect(context.clip(sheetId, rect), (row, column) =>
      toContent(
        buffer.at(sheetId, row, column),
        () => sharedFormula(context, sheetId, row, column),
        (formula) => dialect.fromUniver(formula, sheetId),
      ),
    );
  };
  const inUniver = (formula: string, sheetId: string, row: number, column: number): CellWrite => ({
    kind: "formula",
    formula: dialect.toUniver(formula, sheetId, row, column),
  });
  return {
    read,
    text: (sheetId, rect) => {
      const sheet = context.sheet(sheetId);
      return mapRect(context.clip(sheetId, rect), (row, column) => shownText(sheet.getCellValueOnly(row, column)));
    },
    write: (sheetId, rect, cells) => {
      context.grow(sheetId, rect);
      const { buffer } = context;
      const columns = columnStyles(context, sheetId, rect);
      cells.forEach((line, i) =>
        line.forEach((write, j) => {
          if (!write) return;
          const [row, column] = [rect.top + i, rect.left + j];
          const translated = write.kind === "formula" ? inUniver(write.formula, sheetId, row, column) : write;
          buffer.setContent(sheetId, row, column, toRaw(translated));
          const style = columns[j];
          if (style && !buffer.at(sheetId, row, column)?.s) buffer.setStyle(sheetId, row, column, style);
        }),
      );
    },
    used: (sheetId, valuesOnly) => usedRect(context, sheetId, valuesOnly),
    insert: (sheetId, rect, shift) => insertCells(context, sheetId, rect, shift),
    remove: (sheetId, rect, shift) => removeCells(context, sheetId, rect, shift),
    reorderRows: (sheetId, rect, order) => {
      const entries = order.map((from, index) => [rect.top + index, rect.top + from]);
      context.run("sheet.mutation.reorder-range", {
        subUnitId: sheetId,
        range: toRange(rect),
        order: Object.fromEntries(entries) as Record<number, number>,
      });
    },
    rewriteFormulas: (rewrite) => {
      for (const sheet of context.workbook.getSheets()) {
        const sheetId = sheet.getSheetId();
        rewriteSheet(context, sheetId, (formula, row, column) =>
          dialect.toUniver(rewrite(dialect.fromUniver(formula, sheetId), sheetId, row, column), sheetId, row, column),
        );
      }
    },
  };
}

function mapRect<V>(rect: Rect, at: (row: number, column: number) => V): V[][] {
  const rows: V[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: V[] = [];
    for (let column = rect.left; column <= rect.right; column++) cells.push(at(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Univer shows a number by the format of its cell only: a new cell takes its column's format. */
function columnStyles(context: UniverContext, sheetId: string, rect: Rect): readonly (string | null)[] {
  const sheet = context.peek(sheetId);
  return Array.from({ length: columnsIn(rect) }, (_, j) => {
    const style = sheet.getColumnStyle(rect.left + j) as Nullable<RawStyle>;
    return style ? context.styleIds.idOf(style) : null;
  });
}

function toRaw(write: CellWrite): RawCell {
  const base = { p: null, si: null, f: null };
  if (write.kind === "clear") return { ...base, v: null };
  if (write.kind === "formula") return { ...base, f: write.formula, v: null };
  if (typeof write.value === "boolean") return { ...base, v: write.value ? 1 : 0, t: BOOLEAN };
  if (typeof write.value === "number") return { ...base, v: write.value, t: NUMBER };
  return { ...base, v: write.value, t: write.forceText ? FORCED_STRING : STRING };
}

function toContent(raw: Raw, shared: () => string, told: (formula: string) => string): CellContent {
  if (!raw) return { value: null };
  const formula = raw.f ? raw.f : raw.si ? shared() : undefined;
  const value = rawValue(raw);
  const isError = formula !== undefined && typeof value === "string" && ERROR_VALUES.has(value);
  return {
    value,
    ...(formula === undefined ? {} : { formula: told(formula) }),
    ...(isError ? { isError: true as const } : {}),
    ...(raw.t === FORCED_STRING ? { isForced: true as const } : {}),
  };
}

function rawValue(raw: RawCell): number | string | boolean | null {
  if (raw.v === undefined || raw.v === null) return raw.p ? richText(raw) : null;
  if (raw.t === BOOLEAN) return raw.v === 1 || raw.v === true || raw.v === "1";
  if (raw.t === NUMBER) return Number(raw.v);
  return typeof raw.v === "string" ? raw.v : raw.t === STRING || raw.t === FORCED_STRING ? String(raw.v) : raw.v;
}

/** Text typed with line breaks or formats is stored as a document ending in `\r\n`. */
function richText(raw: RawCell): string | null {
  const text = raw.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  return text === "" ? null : text;
}

function shownText(cell: Raw): string {
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) return cell.p ? (richText(cell) ?? "") : "";
  if (cell.t === BOOLEAN && typeof cell.v === "number") return cell.v === 1 ? "TRUE" : "FALSE";
  return String(cell.v);
}

/** Cells filled by dragging share one formula; Univer knows each cell's own text. */
function sharedFormula(context: UniverContext, sheetId: string, row: number, column: number): string {
  const sheet = context.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  return sheet?.getRange(row, column).getFormula() ?? "";
}

function usedRect(context: UniverContext, sheetId: string, valuesOnly: boolean): Rect | undefined {
  let used: Rect | undefined;
  context.buffer.eachCell(sheetId, (row, column, cell) => {
    const filled = cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null));
    if (!filled && (valuesOnly || !cell?.s)) return;
    const one = rectOf(row, column);
    used = used ? bounding(used, one) : one;
  });
  return used;
}

function rewriteSheet(
  context: UniverContext,
  sheetId: string,
  rewrite: (formula: string, row: number, column: number) => string,
): void {
  const cellValue: Record<number, Record<number, RawCell>> = {};
  context
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f) return;
      const formula = rewrite(cell.f, row, column);
      if (formula !== cell.f) (cellValue[row] ??= {})[column] = { f: formula, v: null, si: null };
    });
  if (Object.keys(cellValue).length > 0) context.run(SET_VALUES, { subUnitId: sheetId, cellValue });
}
