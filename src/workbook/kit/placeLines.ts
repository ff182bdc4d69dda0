import { area } from "../cells";
import type { CellSpec } from "../spec";
import type { Content, Place } from "./content";
import { NO_PARTS, type Parts } from "./parts";
import type { LinesSection } from "./section";

/** What stands in a cell, now that its place is known. */
export function contentAt(content: Content, at: Place): CellSpec {
  return typeof content === "function" ? content(at) : content;
}

/** Puts rows of cells on the sheet. */
export function placeLines({ lines }: LinesSection, { row: first, column: left }: Place): Parts {
  const cells = lines.flatMap(({ cells: own }, index) =>
    own.map((cell) => ({ ...cell, range: area(first + index, left + cell.column, 1, cell.columns ?? 1) })),
  );
  return {
    ...NO_PARTS,
    blocks: cells.map(({ value, range: { row, column } }) => ({
      row,
      column,
      values: [[contentAt(value, { row, column })]],
    })),
    styles: cells.map(({ range, style }) => ({ range, style })),
    merges: cells.flatMap(({ range }) => (range.columns > 1 ? [range] : [])),
    validations: cells.flatMap(({ range, rule }) => (rule ? [{ range: { ...range, columns: 1 }, ...rule }] : [])),
    links: cells.flatMap(({ range: { row, column }, link }) => (link ? [{ row, column, ...link }] : [])),
    names: cells.flatMap(({ range, name }) => (name === undefined ? [] : [{ name, range: { ...range, columns: 1 } }])),
    heights: lines.flatMap(({ height }, index) => (height === undefined ? [] : [[first + index, height] as const])),
    rows: lines.length,
  };
}
