import { movableFormula } from "../workbook/formula/movable";
import type { ConditionalFormatSpec, RangeSpec, SheetSpec, StyledRange, StyleSpec } from "../workbook/spec";

/** What makes the look of a sheet's cells. */
export type Look = Pick<SheetSpec, "styles" | "conditionalFormats">;

/** What a row of a sheet looks like. */
export interface RowLook {
  /** The same for rows that look alike in every column, number formats apart; "" for a row without a look. */
  readonly key: string;
  /** By column; undefined where none is set. */
  readonly numberFormats: readonly (string | undefined)[];
}

const end = ({ row, rows }: RangeSpec): number => row + rows;
const holds = ({ row, rows }: RangeSpec, at: number): boolean => at >= row && at < row + rows;

/** A conditional format as any row has it that it covers: its formula is relative. */
function ruleKey({ range, rule }: ConditionalFormatSpec): string {
  const formula = rule.type === "formula" ? movableFormula(rule.formula)(-range.row, 0) : null;
  return JSON.stringify([range.column, range.columns, { ...rule, formula }]);
}

function cellsOf(styles: readonly StyledRange[]): readonly StyleSpec[] {
  const cells: (StyleSpec | undefined)[] = [];
  for (const { range, style } of styles) {
    for (let column = range.column; column < range.column + range.columns; column += 1)
      cells[column] = { ...cells[column], ...style };
  }
  return Array.from(cells, (style) => style ?? {});
}

function styleKey(cells: readonly StyleSpec[]): string {
  const keys = cells.map((style) => {
    const fields = Object.entries(style).filter(([field]) => field !== "numberFormat");
    return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return keys.join("|").replace(/(?:\|?\[\])+$/, "");
}

/** The looks of a sheet's rows, down to the last that has one. Rows that the same ranges cover are looked at once. */
export function rowLooks({ styles, conditionalFormats }: Look): readonly RowLook[] {
  const height = Math.max(0, ...styles.map(({ range }) => end(range)), ...conditionalFormats.map((r) => end(r.range)));
  const rules = conditionalFormats.map((format) => ({ range: format.range, key: ruleKey(format) }));
  const known = new Map<string, RowLook>();
  return Array.from({ length: height }, (_unused, row) => {
    const covering = styles.filter(({ range }) => holds(range, row));
    const formats = rules.filter(({ range }) => holds(range, row)).map(({ key }) => key);
    const which = [...covering.map((styled) => styles.indexOf(styled)), ...formats].join(" ");
    const look = known.get(which) ?? lookOf(cellsOf(covering), formats);
    known.set(which, look);
    return look;
  });
}

function lookOf(cells: readonly StyleSpec[], formats: readonly string[]): RowLook {
  return {
    key: [styleKey(cells), ...formats].filter((part) => part !== "").join("\n"),
    numberFormats: cells.map(({ numberFormat }) => numberFormat),
  };
}
