import type { Rect } from "../model/rect";

/** Cells of a Univer mutation: row → column → what is set. */
export type CellMatrix = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Marks a write of formats only, as Univer's own style command does. */
export const STYLE_TRIGGER = "sheet.command.set-style";

/** The block around the cells of a mutation; undefined when there are none. */
export function changedRect(cells: CellMatrix | undefined): Rect | undefined {
  if (!cells) return undefined;
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}
